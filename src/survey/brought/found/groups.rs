//! Questions with the same answers.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use super::columns::{MOST_ANSWERS, Question, STEPS, step};

/// Fewer questions than this do not show that their answers are a scale.
const FEW: usize = 3;
/// Of so many respondents several choose the same answer.
const ENOUGH: usize = 10;

/// The answers of several questions.
pub(super) struct Group<'a> {
    /// The questions, in the order of the file.
    pub questions: Vec<Question<'a>>,
    /// All answers to them but "can't say".
    sure: HashSet<&'a str>,
}

impl<'a> Group<'a> {
    /// The groups of questions with the same answers, the largest first.
    pub fn all(mut questions: Vec<Question<'a>>) -> Vec<Self> {
        // Questions with fewer answers find those with more.
        questions
            .sort_by_key(|question| (!question.certain, Reverse(question.sure.len()), question.at));
        let mut groups: Vec<Self> = Vec::new();
        for question in questions {
            let fitting = groups.iter_mut().filter(|group| group.fits(&question));
            let common = |group: &&mut Self| group.sure.intersection(&question.sure).count();
            if let Some(group) = fitting.max_by_key(common) {
                group.sure.extend(&question.sure);
                group.questions.push(question);
            } else if question.certain {
                groups.push(Self {
                    sure: question.sure.clone(),
                    questions: vec![question],
                });
            }
        }
        groups.retain(|group| group.sure.len() > 1 && !group.is_written());
        for group in &mut groups {
            group.questions.sort_by_key(|question| question.at);
        }
        groups.sort_by_key(|group| (Reverse(group.questions.len()), group.questions[0].at));
        groups
    }

    /// Whether a question has the same answers, as far as some may have been given by nobody: those of the one that has
    /// fewer, or most of them. Of a scale that is known, or of numbers, few are enough.
    fn fits(&self, question: &Question) -> bool {
        let [ours, theirs] = [&self.sure, &question.sure];
        let common = ours.intersection(theirs).count();
        let fewer = ours.len().min(theirs.len());
        let all = ours.len() + theirs.len() - common;
        let scale = self.questions.iter().find_map(|first| first.scale);
        let same = scale.zip(question.scale).map(|(one, other)| one == other);
        let enough = match (largest(ours), largest(theirs)) {
            (Some(one), Some(other)) => {
                let near = one.abs_diff(other) <= 1 && is_binary(ours) == is_binary(theirs);
                near && common > 0
            }
            (None, None) if same == Some(true) && fewer < 4 => common * 2 >= fewer,
            (None, None) => same != Some(false) && common * 2 > fewer,
            _ => false,
        };
        enough && all <= MOST_ANSWERS
    }

    /// Whether several of the answers are none but what single respondents wrote: there are few such questions, their
    /// scale is not known, and enough respondents that answers would come again.
    fn is_written(&self) -> bool {
        let question = &self.questions[0];
        let all = question
            .times
            .values()
            .map(|times| times.count)
            .sum::<usize>()
            + question.unanswered;
        let few = self.questions.len() < FEW && all >= ENOUGH && question.scale.is_none();
        let times = |answer: &&&str| {
            let times = self
                .questions
                .iter()
                .filter_map(|question| question.times.get(**answer));
            times.map(|times| times.count).sum::<usize>()
        };
        let worded = self
            .sure
            .iter()
            .filter(|answer| answer.contains(char::is_alphabetic));
        few && worded.filter(|answer| times(answer) == 1).count() > 1
    }

    /// All answers, as they first come in the file. Steps of numbers between them that nobody chose are among them.
    pub fn answers(&self) -> Vec<&'a str> {
        let mut first: HashMap<&str, (usize, usize)> = HashMap::new();
        for question in &self.questions {
            for (answer, times) in &question.times {
                let place = (times.first, question.at);
                let earliest = first.entry(answer).or_insert(place);
                *earliest = place.min(*earliest);
            }
        }
        let mut answers: Vec<&str> = first.keys().copied().collect();
        answers.sort_by_key(|answer| first[answer]);
        let numbers = answers.iter().filter_map(|answer| step(answer));
        if let (Some(least), Some(most)) = (numbers.clone().min(), numbers.max()) {
            let steps = STEPS[least..=most].iter();
            answers.extend(steps.filter(|step| !first.contains_key(*step)));
        }
        answers
    }
}

/// The place of the largest of numbers among the steps; none of words.
fn largest(texts: &HashSet<&str>) -> Option<usize> {
    texts.iter().filter_map(|text| step(text)).max()
}

/// Whether numbers say yes or no.
fn is_binary(texts: &HashSet<&str>) -> bool {
    texts.contains("0") && largest(texts) == step("1")
}
