//! How like the words of a table are to those of a survey.

use std::iter;

use crate::survey::{Lang, Localized, fold};

/// The likeness of equal words.
pub(super) const SAME: u16 = 1000;

/// Words that begin with so many equal letters are the same but for their endings.
pub(super) const STEM: usize = 5;

/// The [`key`]s of all that is called `id` or one of `texts`.
pub(super) fn names(id: &str, texts: [&Localized; 2]) -> Vec<String> {
    let texts = texts.into_iter();
    let texts = texts.flat_map(|text| Lang::ALL.map(|lang| text.get(lang)));
    iter::once(id).chain(texts).map(key).collect()
}

/// How like `said`, a [`key`], is to one of `names`, at the most.
pub(super) fn likest(names: &[String], said: &str) -> u16 {
    let likenesses = names.iter().map(|name| likeness(name, said));
    likenesses.max().unwrap_or_default()
}

/// The words of `text` without case, accents and punctuation, with a space between them.
pub(super) fn key(text: &str) -> String {
    let text = fold(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// How much two keys have in common: of the words of both, the percentage that both have.
pub(super) fn likeness(one: &str, other: &str) -> u16 {
    if one == other {
        return if one.is_empty() { 0 } else { SAME };
    }
    let [words, others] = [one, other].map(|key| key.split(' '));
    let all = words.clone().count() + others.clone().count();
    let common = words.filter(|word| others.clone().any(|there| are_alike(word, there)));
    let common = common.count().min(others.clone().count());
    (200 * common / all) as u16
}

/// Whether two words are the same but for their endings.
pub(super) fn are_alike(one: &str, other: &str) -> bool {
    let both = one.chars().zip(other.chars());
    let common = both.take_while(|(a, b)| a == b).count();
    one == other || common >= STEM
}
