//! The answers that are known: those of the published survey, and those that many surveys have.

use std::collections::HashMap;

use crate::survey::brought::KnownScale;
use crate::survey::brought::head_words::name_and_unit;
use crate::survey::brought::known_answers::{KnownPart, known_answer};
use crate::survey::brought::likeness::{key, names};
use crate::survey::{Answer, Survey};

/// A scale of the survey by its position, or one that many surveys have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum AnyScale {
    Published(usize),
    Known(KnownScale),
}

/// A scale and a place on it, if there is one.
type OnScale = Option<(AnyScale, usize)>;

/// The place of answers of which it is not known.
const UNKNOWN: usize = usize::MAX / 2;
/// The place of "can't say".
const UNSURE: usize = usize::MAX;

/// Where answers stand among others.
pub(super) struct Answers {
    /// The scale and the place of each published answer, by its [`key`]s; none of "can't say".
    published: HashMap<String, Option<(usize, usize)>>,
}

impl Answers {
    /// Those of `survey`, and those of many.
    pub fn of(survey: &Survey) -> Self {
        let mut published = HashMap::new();
        for (scale, of) in survey.scales.iter().enumerate() {
            for (place, answer) in of.answers.iter().enumerate() {
                let Answer {
                    id, name, short, ..
                } = answer;
                for name in names(id, [name, short]) {
                    let place = (!answer.unsure).then_some((scale, place));
                    published.entry(name).or_insert(place);
                }
            }
        }
        Self { published }
    }

    /// Whether `text` is an answer, with a unit after it or none.
    pub fn is_known(&self, text: &str) -> bool {
        let is_known =
            |name: &str| self.published.contains_key(name) || known_answer(name).is_some();
        is_known(&key(text)) || is_known(&name_and_unit(text).0)
    }

    /// Whether `text` is "can't say", which is on every scale.
    pub fn is_unsure(&self, text: &str) -> bool {
        let published = self.published.get(&key(text));
        let unsure = |part: KnownPart| part == KnownPart::Unsure;
        matches!(published, Some(None))
            || known_answer(text).is_some_and(|known| unsure(known.part))
    }

    /// `texts` from the strongest to the weakest, then those that are not known, and "can't say" after them. Where most are
    /// not known, those that begin with a number have the largest first, and others stay as they are.
    pub fn sort(&self, texts: &mut [&str]) {
        let ranks = match self.places(texts) {
            Some((_, places)) => places
                .into_iter()
                .map(|place| place.unwrap_or(UNKNOWN))
                .collect(),
            None => self.by_number(texts),
        };
        let ranks: HashMap<String, usize> =
            texts.iter().map(ToString::to_string).zip(ranks).collect();
        texts.sort_by_key(|text| ranks.get(*text));
    }

    /// The scale on which all of `texts` are but "can't say", if there is one.
    pub fn scale(&self, texts: &[&str]) -> Option<AnyScale> {
        let (scale, places) = self.places(texts)?;
        places.iter().all(Option::is_some).then_some(scale)
    }

    /// The scale of most of `texts`, and the place of each on it, if it has one there.
    fn places(&self, texts: &[&str]) -> Option<(AnyScale, Vec<Option<usize>>)> {
        let published = texts.iter().map(|text| self.published(text)).collect();
        let known = texts.iter().map(|text| known(text)).collect();
        let both = [published, known].map(|found| self.on_one_scale(texts, found));
        // Of equals the published one.
        let found = |(_, places): &(AnyScale, Vec<Option<usize>>)| places.iter().flatten().count();
        both.into_iter().flatten().rev().max_by_key(found)
    }

    /// The scale of the first of `texts` that was found on one, if most are, and their places.
    fn on_one_scale(
        &self,
        texts: &[&str],
        found: Vec<OnScale>,
    ) -> Option<(AnyScale, Vec<Option<usize>>)> {
        let (scale, _) = *found.iter().flatten().next()?;
        let places = texts.iter().zip(found).map(|(text, found)| match found {
            _ if self.is_unsure(text) => Some(UNSURE),
            Some((other, place)) => (other == scale).then_some(place),
            None => None,
        });
        let places: Vec<Option<usize>> = places.collect();
        let some = places.iter().flatten().count();
        (some * 2 > places.len()).then_some((scale, places))
    }

    /// The published scale of an answer, and its place on it.
    fn published(&self, text: &str) -> OnScale {
        let place = *self.published.get(&key(text))?;
        place.map(|(scale, place)| (AnyScale::Published(scale), place))
    }

    /// Ranks by the numbers with which all of `texts` begin, if all do.
    fn by_number(&self, texts: &[&str]) -> Vec<usize> {
        let numbers: Vec<Option<i32>> = texts.iter().map(|text| first_number(text)).collect();
        let numbered =
            |(text, number): (&&str, &Option<i32>)| number.is_some() || self.is_unsure(text);
        let all = texts.iter().zip(&numbers).all(numbered);
        let rank = |(text, number): (&&str, &Option<i32>)| match number {
            _ if self.is_unsure(text) => UNSURE,
            Some(number) if all => UNKNOWN.saturating_add_signed(-*number as isize),
            _ => 0,
        };
        texts.iter().zip(&numbers).map(rank).collect()
    }
}

/// The scale of an answer that many surveys have, and its place on it.
fn known(text: &str) -> OnScale {
    let known = known_answer(text)?;
    let scale = known.scale.map(AnyScale::Known);
    scale.map(|scale| (scale, usize::from(known.place)))
}

/// The number with which `text` begins: `5`, `5 = very much`.
fn first_number(text: &str) -> Option<i32> {
    let sign = usize::from(text.starts_with('-'));
    let end = text[sign..].find(|sign: char| !sign.is_ascii_digit());
    text[..end.map_or(text.len(), |end| sign + end)]
        .parse()
        .ok()
}
