//! Statements inside sentences: their short names are clauses, so they are quoted or follow "that".

use super::number::percent_in;
use super::sentence::{list, lower_first};
use crate::analysis::Line;
use crate::survey::{Gather as _, Lang, Survey, TableId};

/// More names than this make no headline: they are counted instead.
pub(super) const MOST_NAMES: usize = 2;

/// The short name of the statement of `line`.
pub(super) fn short<'a>(lang: Lang, survey: &'a Survey, line: &Line) -> &'a str {
    survey.statements[line.statement].short.get(lang)
}

/// The short name of a statement.
pub(super) fn short_of(lang: Lang, survey: &Survey, statement: usize) -> &str {
    survey.statements[statement].short.get(lang)
}

/// A name in quotation marks.
pub(super) fn quoted(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("”{name}”"),
        Lang::En => format!("“{name}”"),
    }
}

/// A name as a clause that begins with "that".
pub(super) fn that(lang: Lang, name: &str) -> String {
    let that = match lang {
        Lang::Fi => "että",
        Lang::Sv => "att",
        Lang::En => "that",
    };
    format!("{that} {}", lower_first(name))
}

/// That a name, a clause, is so for that share: `X 13 prosentilla vastaajista`. Who they are may
/// have been said before. A clause that ends with a number stands after the share in Finnish.
pub(super) fn so_for(lang: Lang, name: &str, share: u16, of_respondents: bool) -> String {
    let share = percent_in(lang, share);
    let share = match (lang, of_respondents) {
        (_, false) => share,
        (Lang::Fi, true) => format!("{share} vastaajista"),
        (Lang::Sv, true) => format!("{share} av de svarande"),
        (Lang::En, true) => format!("{share} of respondents"),
    };
    match lang {
        Lang::Fi if name.ends_with(|last: char| last.is_ascii_digit()) => {
            format!("{share} {}", lower_first(name))
        }
        Lang::Fi => format!("{name} {share}"),
        Lang::Sv => format!("{name} hos {share}"),
        // A clause with a comma inside closes with one too.
        Lang::En if name.contains(',') => format!("{name}, for {share}"),
        Lang::En => format!("{name} for {share}"),
    }
}

/// How many statements, in the form that follows "there are".
pub(super) fn count(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Fi, 1) => "1 väittämä".into(),
        (Lang::Fi, _) => format!("{count} väittämää"),
        (Lang::Sv, 1) => "1 påstående".into(),
        (Lang::Sv, _) => format!("{count} påståenden"),
        (Lang::En, 1) => "1 statement".into(),
        (Lang::En, _) => format!("{count} statements"),
    }
}

/// Numbers of statements: `3, 5 ja 8`.
pub(super) fn numbers(lang: Lang, numbers: impl Iterator<Item = u16>) -> String {
    let numbers: Vec<_> = numbers.map(|number| number.to_string()).gathered();
    list(lang, &numbers, false)
}

/// To whom the statements of a table matter.
pub(super) const fn whom(lang: Lang, table: TableId) -> &'static str {
    match (lang, table) {
        (_, TableId::Adoption) => "",
        (Lang::Fi, TableId::Customers) => "asiakkaille",
        (Lang::Fi, TableId::Staff) => "henkilöstölle",
        (Lang::Sv, TableId::Customers) => "för kunderna",
        (Lang::Sv, TableId::Staff) => "för personalen",
        (Lang::En, TableId::Customers) => "to customers",
        (Lang::En, TableId::Staff) => "to staff",
    }
}

/// Of whom a share is: of all who answered, or of those with an opinion.
pub(super) const fn whose(lang: Lang, with_opinion: bool) -> &'static str {
    match (lang, with_opinion) {
        (Lang::Fi, false) => "vastaajista",
        (Lang::Fi, true) => "kantansa kertoneista",
        (Lang::Sv, false) => "av de svarande",
        (Lang::Sv, true) => "av dem som tog ställning",
        (Lang::En, false) => "of respondents",
        (Lang::En, true) => "of those with an opinion",
    }
}
