//! Numbers as each language writes them, with their units.

use crate::survey::{Lang, Percent};

/// A no-break space: a number and its unit stay on one line.
pub(super) const NBSP: char = '\u{a0}';

/// In the place of a number that there is none of: it is not published, or of nobody.
pub(super) const NONE: &str = "–";

/// A share as exactly as it is known: `84 %` or `84,2 %` in Finnish and Swedish, `84%` or `84.2%` in English.
pub fn percent(lang: Lang, share: impl Into<Option<Percent>>) -> String {
    match share.into() {
        Some(share) => signed(lang, &written(lang, share)),
        None => NONE.into(),
    }
}

/// What is said where a number is not published.
pub const fn unpublished(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "ei julkaistu",
        Lang::Sv => "inte publicerad",
        Lang::En => "not published",
    }
}

/// The number alone: `84`, `84,2`.
pub fn written(lang: Lang, percent: Percent) -> String {
    in_lang(lang, percent.to_string())
}

/// A number with at most one decimal, and none where it is whole: `66,5` and `66`; `66.5` in English.
pub fn number(lang: Lang, value: f64) -> String {
    // `{:.1}` would write 0.25 as 0.2, and wholes with a zero. Adding 0 leaves no sign before one.
    let rounded = (value * 10.0).round() / 10.0 + 0.0;
    in_lang(lang, rounded.to_string())
}

/// A number as programs write it, with the decimal mark of the language.
fn in_lang(lang: Lang, number: String) -> String {
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

/// Whether it is written as the word for one, `1`, and takes the singular.
const fn is_one(percent: Percent) -> bool {
    percent.in_tenths() == 10 && !percent.has_decimal()
}

/// A share in percent inside a sentence: `84 prosenttia`, `84 procent`, `84%`.
pub(super) fn percent_in_words(lang: Lang, share: impl Into<Option<Percent>>) -> String {
    let Some(share) = share.into() else {
        return NONE.into();
    };
    let number = written(lang, share);
    match lang {
        Lang::Fi if is_one(share) => format!("1{NBSP}prosentti"),
        Lang::Fi => format!("{number}{NBSP}prosenttia"),
        Lang::Sv => format!("{number}{NBSP}procent"),
        Lang::En => percent(lang, share),
    }
}

/// A share as the place where something is so: `13 prosentilla`, `13 procent`, `13%`.
pub(super) fn percent_in(lang: Lang, share: impl Into<Option<Percent>>) -> String {
    match (lang, share.into()) {
        (Lang::Fi, Some(share)) => format!("{}{NBSP}prosentilla", written(lang, share)),
        (_, share) => percent_in_words(lang, share),
    }
}

/// In the view of so many: `83 prosentin`, `83 procent`, `83%`.
pub(super) fn percent_of_people(lang: Lang, share: Percent) -> String {
    match lang {
        Lang::Fi => format!("{}{NBSP}prosentin", written(lang, share)),
        Lang::Sv | Lang::En => percent_in_words(lang, share),
    }
}

/// Percentage points: `70 prosenttiyksikköä`.
pub fn points(lang: Lang, points: impl Into<Option<Percent>>) -> String {
    let Some(points) = points.into() else {
        return NONE.into();
    };
    let number = written(lang, points);
    format!("{number}{NBSP}{}", points_unit(lang, points))
}

/// The unit of so many percentage points.
pub(super) const fn points_unit(lang: Lang, points: Percent) -> &'static str {
    match (lang, is_one(points)) {
        (Lang::Fi, true) => "prosenttiyksikkö",
        (Lang::Fi, false) => "prosenttiyksikköä",
        (Lang::Sv, true) => "procentenhet",
        (Lang::Sv, false) => "procentenheter",
        (Lang::En, true) => "percentage point",
        (Lang::En, false) => "percentage points",
    }
}

/// By so many percentage points something is larger: Finnish puts one in another case than many.
pub(super) fn points_more(lang: Lang, size: Percent) -> String {
    match lang {
        Lang::Fi if is_one(size) => format!("1{NBSP}prosenttiyksikön"),
        _ => points(lang, size),
    }
}

/// Percentage points, short enough for the margin of a chart: `70 %-yks.`.
pub fn points_brief(lang: Lang, points: impl Into<Option<Percent>>) -> String {
    match points.into() {
        Some(points) => format!("{}{NBSP}{}", written(lang, points), points_unit_brief(lang)),
        None => NONE.into(),
    }
}

/// The unit of percentage points, short.
pub(super) const fn points_unit_brief(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "%-yks.",
        Lang::Sv => "%-enh.",
        Lang::En => "pp",
    }
}
