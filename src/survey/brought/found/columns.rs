//! The columns of a sheet in which each row is a respondent: what was answered, and how often.

use std::collections::{HashMap, HashSet};

use super::answers::{Answers, AnyScale};
use super::body::Body;
use crate::survey::brought::likeness::key;

/// More different answers than this are no scale: eleven steps and "can't say".
pub(super) const MOST_ANSWERS: usize = 12;
/// A text longer than this that only one respondent wrote is their own.
const LONG: usize = 40;

/// Fewer questions than this do not show that their answers are a scale.
const FEW: usize = 3;
/// Of so many respondents several choose the same answer.
const ENOUGH: usize = 10;

/// The steps of scales of numbers.
const STEPS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// Heads of columns about respondents themselves or the way they answered, as [`key`]s.
const PERSONAL: [&str; 67] = [
    "id",
    "n",
    "no",
    "nr",
    "nro",
    "vastaaja",
    "vastaajan id",
    "vastaajatunnus",
    "tunnus",
    "respondent",
    "respondent id",
    "respondentid",
    "response id",
    "responseid",
    "record id",
    "recordid",
    "collector id",
    "collectorid",
    "nimi",
    "etunimi",
    "sukunimi",
    "name",
    "first name",
    "username",
    "user name",
    "user",
    "kayttajanimi",
    "anvandarnamn",
    "last name",
    "recipient first name",
    "recipient last name",
    "recipientfirstname",
    "recipientlastname",
    "namn",
    "fornamn",
    "efternamn",
    "sahkoposti",
    "email",
    "e mail",
    "email address",
    "recipient email",
    "recipientemail",
    "e post",
    "puhelin",
    "osoite",
    "address",
    "adress",
    "ip",
    "ip address",
    "ipaddress",
    "aikaleima",
    "tidstampel",
    "timestamp",
    "status",
    "response type",
    "progress",
    "finished",
    "last page",
    "lastpage",
    "viimeinen sivu",
    "distribution channel",
    "distributionchannel",
    "user language",
    "userlanguage",
    "start language",
    "startlanguage",
    "seed",
];

/// How often an answer was given, and in which row first.
#[derive(Clone, Copy)]
pub(super) struct Times {
    pub count: usize,
    first: usize,
}

/// A column of answers.
pub(super) struct Question<'a> {
    /// The column, from 0.
    pub at: usize,
    /// How often each answer was given.
    pub times: HashMap<&'a str, Times>,
    /// How many did not answer.
    pub unanswered: usize,
    /// Its answers but "can't say".
    sure: HashSet<&'a str>,
    /// The scale that all of them are on, if it is known.
    scale: Option<AnyScale>,
    /// Whether it is certain that they are answers.
    certain: bool,
}

/// The answers of several questions.
pub(super) struct Group<'a> {
    /// The questions, in the order of the file.
    pub questions: Vec<Question<'a>>,
    /// All answers to them but "can't say".
    sure: HashSet<&'a str>,
}

impl<'a> Question<'a> {
    /// That of a column; none where it holds times, ids, addresses, texts or lists.
    pub fn of(body: &Body<'a>, at: usize, answers: &Answers) -> Option<Self> {
        if is_personal(&body.heads[at]) {
            return None;
        }
        let (times, unanswered) = counted(body, at)?;
        let texts: Vec<&str> = times.keys().copied().collect();
        let (unsure, sure): (Vec<&str>, Vec<&str>) =
            texts.iter().partition(|text| answers.is_unsure(text));
        let numbers = sure.iter().filter(|text| number(text).is_some()).count();
        let written = |text: &&str| {
            text.chars().count() > LONG && times[*text].count == 1 && !answers.is_known(text)
        };
        let known = sure.iter().all(|text| answers.is_known(text));
        let mixed = numbers > 0 && numbers < sure.len();
        let odd = sure.iter().any(|text| is_odd(text)) || !known && is_list(&sure);
        let numbered = numbers > 0 && body.is_numbering(at);
        if sure.is_empty() || mixed || odd || numbered || sure.iter().any(written) {
            return None;
        }
        let filled = body.rows.len() - unanswered;
        let mostly = sure.iter().filter(|text| answers.is_known(text)).count() * 2 >= sure.len();
        let certain = numbers > 0 || mostly || (sure.len() + unsure.len()) * 2 <= filled;
        Some(Self {
            at,
            unanswered,
            scale: answers.scale(&texts),
            sure: sure.into_iter().collect(),
            times,
            certain,
        })
    }

    /// Whether its answers are numbers.
    pub fn is_of_numbers(&self) -> bool {
        self.sure.iter().all(|text| number(text).is_some())
    }
}

impl<'a> Group<'a> {
    /// The groups of questions with the same answers, the largest first.
    pub fn all(mut questions: Vec<Question<'a>>) -> Vec<Self> {
        // Questions with fewer answers find those with more.
        questions.sort_by_key(|question| {
            (
                !question.certain,
                std::cmp::Reverse(question.sure.len()),
                question.at,
            )
        });
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
        groups.sort_by_key(|group| {
            (
                std::cmp::Reverse(group.questions.len()),
                group.questions[0].at,
            )
        });
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
        let numbers = answers.iter().filter_map(|answer| number(answer));
        if let (Some(least), Some(most)) = (numbers.clone().min(), numbers.max()) {
            let steps = STEPS[least as usize..=most as usize].iter();
            answers.extend(steps.filter(|step| !first.contains_key(*step)));
        }
        answers
    }
}

/// Whether a head is of a column about respondents themselves.
pub(super) fn is_personal(head: &str) -> bool {
    PERSONAL.contains(&&*key(head))
}

/// How often each answer stands in a column, and how many cells say nothing; none where there are too many for a scale.
fn counted<'a>(body: &Body<'a>, at: usize) -> Option<(HashMap<&'a str, Times>, usize)> {
    let mut times: HashMap<&str, Times> = HashMap::new();
    let mut unanswered = 0;
    for (first, cell) in body.column(at).enumerate() {
        if is_unanswered(cell) {
            unanswered += 1;
            continue;
        }
        times.entry(cell).or_insert(Times { count: 0, first }).count += 1;
        if times.len() > MOST_ANSWERS {
            return None;
        }
    }
    Some((times, unanswered))
}

/// Whether a cell says that nothing was answered.
fn is_unanswered(cell: &str) -> bool {
    ["", "-", "–", "—", "N/A", "n/a"].contains(&cell)
}

/// The whole number of a step of a scale.
fn number(text: &str) -> Option<u32> {
    let step = STEPS.iter().position(|step| *step == text);
    step.map(|step| step as u32)
}

/// The largest of numbers; none of words.
fn largest(texts: &HashSet<&str>) -> Option<u32> {
    texts.iter().filter_map(|text| number(text)).max()
}

/// Whether numbers say yes or no.
fn is_binary(texts: &HashSet<&str>) -> bool {
    texts.contains("0") && largest(texts) == Some(1)
}

/// Whether a text is none of an answer: a list, an address, a time or another number.
fn is_odd(text: &str) -> bool {
    let lettered = text.contains(char::is_alphabetic);
    text.contains([';', '@', '\n', '{']) || !lettered && number(text).is_none() && !is_range(text)
}

/// Whether a text without letters is a range of numbers: `18–29`, `> 60`, `65+`.
fn is_range(text: &str) -> bool {
    let is_number = |part: &str| {
        let part = part.trim_matches(|sign: char| sign.is_whitespace() || "$€£".contains(sign));
        !part.is_empty()
            && part
                .chars()
                .all(|sign| sign.is_ascii_digit() || " ,.\u{a0}".contains(sign))
    };
    let open = text
        .strip_prefix(['<', '>', '≥', '≤'])
        .or_else(|| text.strip_suffix('+'));
    let ends = text.split_once(['-', '–']);
    open.is_some_and(is_number) || ends.is_some_and(|(from, to)| is_number(from) && is_number(to))
}

/// Whether some of `texts` are lists of what others hold, with commas between.
fn is_list(texts: &[&str]) -> bool {
    let is_list = |text: &&str| {
        let others = || texts.iter().filter(|other| other != &text);
        let part = |part: &str| others().any(|other| other.split(", ").any(|of| of == part));
        text.contains(", ") && text.split(", ").all(part)
    };
    texts.iter().any(is_list)
}
