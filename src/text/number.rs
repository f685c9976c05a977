//! Numbers as each language writes them, with their units.

use crate::survey::Lang;

/// A no-break space: a number and its unit stay on one line.
pub(super) const NBSP: char = '\u{a0}';

/// A share in whole percent: `84 %` in Finnish and Swedish, `84%` in English.
pub fn percent(lang: Lang, share: u16) -> String {
    signed(lang, &share.to_string())
}

/// A number with at most one decimal, and none where it is whole: `66,5` and `66`; `66.5` in English.
pub fn number(lang: Lang, value: f64) -> String {
    // Halves go away from 0, as readers round; adding 0 makes 0 of what would be -0.
    let number = ((value * 10.0).round() / 10.0 + 0.0).to_string();
    match lang {
        Lang::Fi | Lang::Sv => number.replace('.', ","),
        Lang::En => number,
    }
}

/// A share in percent with at most one decimal: `66,5 %`.
pub fn percent_of(lang: Lang, share: f64) -> String {
    signed(lang, &number(lang, share))
}

fn signed(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{number}{NBSP}%"),
        Lang::En => format!("{number}%"),
    }
}

/// A share in whole percent inside a sentence: `84 prosenttia`, `84 procent`, `84%`.
pub(super) fn percent_in_words(lang: Lang, share: u16) -> String {
    match (lang, share) {
        (Lang::Fi, 1) => format!("1{NBSP}prosentti"),
        (Lang::Fi, _) => format!("{share}{NBSP}prosenttia"),
        (Lang::Sv, _) => format!("{share}{NBSP}procent"),
        (Lang::En, _) => percent(lang, share),
    }
}

/// A share as the place where something is so: `13 prosentilla`, `13 procent`, `13%`.
pub(super) fn percent_in(lang: Lang, share: u16) -> String {
    match lang {
        Lang::Fi => format!("{share}{NBSP}prosentilla"),
        Lang::Sv | Lang::En => percent_in_words(lang, share),
    }
}

/// In the view of so many: `83 prosentin`, `83 procent`, `83%`.
pub(super) fn percent_of_people(lang: Lang, share: u16) -> String {
    match lang {
        Lang::Fi => format!("{share}{NBSP}prosentin"),
        Lang::Sv | Lang::En => percent_in_words(lang, share),
    }
}

/// Percentage points: `70 prosenttiyksikköä`.
pub fn points(lang: Lang, points: u16) -> String {
    let unit = match (lang, points) {
        (Lang::Fi, 1) => "prosenttiyksikkö",
        (Lang::Fi, _) => "prosenttiyksikköä",
        (Lang::Sv, 1) => "procentenhet",
        (Lang::Sv, _) => "procentenheter",
        (Lang::En, 1) => "percentage point",
        (Lang::En, _) => "percentage points",
    };
    format!("{points}{NBSP}{unit}")
}

/// By so many percentage points something is larger: Finnish puts one in another case than many.
pub(super) fn points_more(lang: Lang, size: u16) -> String {
    match (lang, size) {
        (Lang::Fi, 1) => format!("1{NBSP}prosenttiyksikön"),
        _ => points(lang, size),
    }
}

/// Percentage points, short enough for the margin of a chart: `70 %-yks.`.
pub fn points_brief(lang: Lang, points: u16) -> String {
    let unit = match lang {
        Lang::Fi => "%-yks.",
        Lang::Sv => "%-enh.",
        Lang::En => "pp",
    };
    format!("{points}{NBSP}{unit}")
}
