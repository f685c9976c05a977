//! The columns of a sheet in which each row is a respondent: what was answered, and how often.

use std::collections::{HashMap, HashSet};

use super::answers::{Answers, AnyScale};
use super::body::Body;
use super::personal::is_personal;
use crate::survey::brought::number::MISSING;

/// More different answers than this are no scale: eleven steps and "can't say".
pub(super) const MOST_ANSWERS: usize = 12;
/// A text longer than this that only one respondent wrote is their own.
const LONG: usize = 40;

/// The steps of scales of numbers, from −5.
pub(super) const STEPS: [&str; 16] = [
    "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10",
];

/// How often an answer was given, and in which row first.
#[derive(Clone, Copy)]
pub(super) struct Times {
    pub count: usize,
    pub first: usize,
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
    pub sure: HashSet<&'a str>,
    /// The scale that all of them are on, if it is known.
    pub scale: Option<AnyScale>,
    /// Whether it is certain that they are answers.
    pub certain: bool,
}

impl<'a> Question<'a> {
    /// That of a column; none where it holds times, ids, addresses, texts or lists.
    pub fn of(body: &Body<'a>, at: usize, answers: &Answers) -> Option<Self> {
        let (times, unanswered) = counted(body, at)?;
        let texts: Vec<&str> = times.keys().copied().collect();
        let (unsure, sure): (Vec<&str>, Vec<&str>) =
            texts.iter().partition(|text| answers.is_unsure(text));
        let numbers = sure.iter().filter(|text| step(text).is_some()).count();
        let written = |text: &&str| {
            text.chars().count() > LONG && times[*text].count == 1 && !answers.is_known(text)
        };
        let known = sure.iter().all(|text| answers.is_known(text));
        // Channels of contact are named as its columns are.
        if is_personal(&body.heads[at]) && (!known || sure.is_empty()) {
            return None;
        }
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
        self.sure.iter().all(|text| step(text).is_some())
    }
}

/// How often each answer stands in a column, and how many cells say nothing; none where there are too many for a scale.
fn counted<'a>(body: &Body<'a>, at: usize) -> Option<(HashMap<&'a str, Times>, usize)> {
    let mut times: HashMap<&str, Times> = HashMap::new();
    let mut unanswered = 0;
    for (first, cell) in body.column(at).enumerate() {
        if MISSING.contains(&cell) {
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

/// The place of a number among the [`STEPS`] of scales.
pub(super) fn step(text: &str) -> Option<usize> {
    STEPS.iter().position(|step| *step == text)
}

/// Whether a text is none of an answer: a list, an address, a time or another number.
fn is_odd(text: &str) -> bool {
    let lettered = text.contains(char::is_alphabetic);
    text.contains([';', '@', '\n', '{']) || !lettered && step(text).is_none() && !is_range(text)
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
