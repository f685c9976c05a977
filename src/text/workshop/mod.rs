//! The words of the workshop.

mod en;
mod fi;
mod file;
mod fixed;
mod sv;

pub use file::{file_problem, opened};
pub use fixed::{Words as WorkshopWords, workshop};

use super::number::{NBSP, percent, points};
use super::sentence::measure_name;
use super::{asks, words};
use crate::analysis::Measures;
use crate::survey::{Lang, Survey, TableId};
use crate::workshop::{Guess, Part, Slide};

/// The name of a part of a session.
pub fn part_name(lang: Lang, survey: &Survey, part: Part) -> String {
    let slide = match part {
        Part::Statement(at) => return statement_name(lang, survey, at),
        Part::Opening => Slide::Opening,
        Part::Reading => Slide::Reading,
        Part::Map => Slide::Map,
        Part::Top => return words(lang).in_top.into(),
        Part::Cards => return workshop(lang).cards.into(),
        Part::Summary => Slide::Summary,
        Part::Close => Slide::Close,
    };
    slide_kind(lang, slide).into()
}

/// The number and the short name of a statement.
pub fn statement_name(lang: Lang, survey: &Survey, statement: usize) -> String {
    let statement = &survey.statements[statement];
    format!("{}. {}", statement.number, statement.short.get(lang))
}

/// What kind of slide it is.
pub const fn slide_kind(lang: Lang, slide: Slide) -> &'static str {
    workshop(lang).slides[slide.kind()]
}

/// What the room is asked to guess: of what or to whom, as `asks` says, and how many.
pub fn guess_asks(lang: Lang, survey: &Survey, table: TableId, measures: Measures) -> String {
    let measure = measure_name(lang, survey.scale_of(table), measures.of(table.scale()));
    let asks = asks(lang, table);
    match lang {
        Lang::Fi => format!("{asks}. Kuinka moni sadasta vastasi: {measure}?"),
        Lang::Sv => format!("{asks}. Hur många av hundra svarade: {measure}?"),
        Lang::En => format!("{asks}. How many in a hundred answered: {measure}?"),
    }
}

/// A guess in percent.
pub fn guess(lang: Lang, guess: Guess) -> String {
    let upper = percent(lang, guess.high.into());
    if guess.is_range() {
        format!("{}–{upper}", guess.low)
    } else {
        upper
    }
}

/// How far a share is from the guess, without praise or blame.
pub fn distance(lang: Lang, guess: Guess, share: u16) -> String {
    let distance = guess.distance(share);
    let size = points(lang, distance.unsigned_abs());
    match (lang, distance.signum(), guess.is_range()) {
        (Lang::Fi, 0, true) => "Osuus on arvaamallanne välillä.".into(),
        (Lang::Fi, 0, false) => "Osuus on sama kuin arvauksenne.".into(),
        (Lang::Fi, sign, _) => {
            let than = if sign > 0 { "suurempi" } else { "pienempi" };
            format!("Osuus on {than} kuin arvauksenne. Ero on {size}.")
        }
        (Lang::Sv, 0, true) => "Andelen ligger inom ert intervall.".into(),
        (Lang::Sv, 0, false) => "Andelen är densamma som er gissning.".into(),
        (Lang::Sv, sign, _) => {
            let than = if sign > 0 { "större" } else { "mindre" };
            format!("Andelen är {than} än er gissning. Skillnaden är {size}.")
        }
        (Lang::En, 0, true) => "The share lies within your range.".into(),
        (Lang::En, 0, false) => "The share is the same as your guess.".into(),
        (Lang::En, sign, _) => {
            let than = if sign > 0 { "larger" } else { "smaller" };
            format!("The share is {than} than your guess. The difference is {size}.")
        }
    }
}

/// So many of so many.
pub fn counted(lang: Lang, count: u16, of: u16) -> String {
    match lang {
        Lang::Fi => format!("{count}{NBSP}/{NBSP}{of}"),
        Lang::Sv => format!("{count}{NBSP}av{NBSP}{of}"),
        Lang::En => format!("{count}{NBSP}of{NBSP}{of}"),
    }
}

/// So many hands.
pub fn hands(lang: Lang, count: u16) -> String {
    let unit = match (lang, count) {
        (Lang::Fi, 1) => "käsi",
        (Lang::Fi, _) => "kättä",
        (Lang::Sv | Lang::En, 1) => "hand",
        (Lang::Sv, _) => "händer",
        (Lang::En, _) => "hands",
    };
    format!("{count}{NBSP}{unit}")
}

/// So many votes for what is most significant.
pub fn votes(lang: Lang, count: u16) -> String {
    let unit = match (lang, count) {
        (Lang::Fi, 1) => "ääni",
        (Lang::Fi, _) => "ääntä",
        (Lang::Sv, 1) => "röst",
        (Lang::Sv, _) => "röster",
        (Lang::En, 1) => "vote",
        (Lang::En, _) => "votes",
    };
    format!("{count}{NBSP}{unit}")
}

/// How long the parts take together, and by how much that misses the length.
pub fn planned(lang: Lang, minutes: u16, length: u16) -> String {
    let total = format!("{minutes}{NBSP}min");
    let by = minutes.abs_diff(length);
    match (lang, minutes > length) {
        _ if by == 0 => total,
        (Lang::Fi, true) => format!("{total}, {by}{NBSP}min yli"),
        (Lang::Fi, false) => format!("{total}, {by}{NBSP}min jäljellä"),
        (Lang::Sv, true) => format!("{total}, {by}{NBSP}min över"),
        (Lang::Sv, false) => format!("{total}, {by}{NBSP}min kvar"),
        (Lang::En, true) => format!("{total}, {by}{NBSP}min over"),
        (Lang::En, false) => format!("{total}, {by}{NBSP}min left"),
    }
}

/// What the session consists of, on its first slide.
pub fn session(lang: Lang, minutes: u16, statements: usize) -> String {
    let what = match (lang, statements) {
        (Lang::Fi, 1) => "väittämä",
        (Lang::Fi, _) => "väittämää",
        (Lang::Sv, 1) => "påstående",
        (Lang::Sv, _) => "påståenden",
        (Lang::En, 1) => "statement",
        (Lang::En, _) => "statements",
    };
    match lang {
        Lang::Fi => format!("{minutes} minuuttia, {statements} {what}"),
        Lang::Sv => format!("{minutes} minuter, {statements} {what}"),
        Lang::En => format!("{minutes} minutes, {statements} {what}"),
    }
}

/// What stands at `at` of so many slides.
pub fn slide_place(lang: Lang, at: usize, of: usize) -> String {
    match lang {
        Lang::Fi => format!("Dia {at}/{of}"),
        Lang::Sv => format!("Bild {at}/{of}"),
        Lang::En => format!("Slide {at}/{of}"),
    }
}
