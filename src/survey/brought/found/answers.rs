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

    /// The scale on which all of `texts` are but "can't say", if there is one.
    pub fn scale(&self, texts: &[&str]) -> Option<AnyScale> {
        self.places(texts).map(|(scale, _)| scale)
    }

    /// `texts` from the strongest to the weakest, and "can't say" after them. Where that is not known, those that begin
    /// with a number have the largest first, and others stay as they are.
    pub fn sort(&self, texts: &mut [&str]) {
        let ranks = match self.places(texts) {
            Some((_, places)) => places,
            None => self.by_number(texts),
        };
        let ranks: HashMap<String, usize> =
            texts.iter().map(ToString::to_string).zip(ranks).collect();
        texts.sort_by_key(|text| ranks.get(*text));
    }

    /// The scale of all of `texts`, and the place of each on it.
    fn places(&self, texts: &[&str]) -> Option<(AnyScale, Vec<usize>)> {
        let published = |text: &str| {
            let place = *self.published.get(&key(text))?;
            place.map(|(scale, place)| (AnyScale::Published(scale), place))
        };
        let known = |text: &str| {
            let known = known_answer(text)?;
            let scale = known.scale.map(AnyScale::Known);
            scale.map(|scale| (scale, usize::from(known.place)))
        };
        let of_one = |found: Vec<Option<(AnyScale, usize)>>| {
            let (scale, _) = *found.iter().flatten().next()?;
            let places = texts.iter().zip(found).map(|(text, place)| match place {
                _ if self.is_unsure(text) => Some(usize::MAX),
                Some((other, place)) => (other == scale).then_some(place),
                None => None,
            });
            Some((scale, places.collect::<Option<_>>()?))
        };
        let published = texts.iter().map(|text| published(text)).collect();
        of_one(published).or_else(|| of_one(texts.iter().map(|text| known(text)).collect()))
    }

    /// Ranks by the numbers with which all of `texts` begin, if all do.
    fn by_number(&self, texts: &[&str]) -> Vec<usize> {
        let numbers: Vec<Option<u32>> = texts.iter().map(|text| first_number(text)).collect();
        let numbered =
            |(text, number): (&&str, &Option<u32>)| number.is_some() || self.is_unsure(text);
        let all = texts.iter().zip(&numbers).all(numbered);
        let rank = |(text, number): (&&str, &Option<u32>)| match number {
            _ if self.is_unsure(text) => usize::MAX,
            Some(number) if all => usize::MAX / 2 - *number as usize,
            _ => 0,
        };
        texts.iter().zip(&numbers).map(rank).collect()
    }
}

/// The number with which `text` begins: `5`, `5 = very much`.
fn first_number(text: &str) -> Option<u32> {
    let end = text.find(|sign: char| !sign.is_ascii_digit());
    text[..end.unwrap_or(text.len())].parse().ok()
}
