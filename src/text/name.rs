//! Statements inside sentences: their short names are clauses, so they are quoted or follow "that".

use super::number::{percent_in_words, percent_of_people};
use super::sentence::{list, lower_first};
use crate::analysis::Line;
use crate::survey::{Lang, Percent, Role, Survey, TableId};

/// More names than this make no headline: they are counted instead.
pub(super) const MOST_NAMES: usize = 2;

/// The short name of the statement of `line`.
pub(super) fn short<'a>(lang: Lang, survey: &'a Survey, line: &Line) -> &'a str {
    short_of(lang, survey, line.statement)
}

/// The short name of a statement, as it stands in a sentence: the sentence has its own full stop.
pub(super) fn short_of(lang: Lang, survey: &Survey, statement: usize) -> &str {
    let name = survey.statements[statement].short.get(lang);
    let ended = name.strip_suffix('.');
    ended.filter(|rest| !rest.ends_with('.')).unwrap_or(name)
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
    format!("{that} {}", as_clause(lang, name))
}

/// A name inside a sentence: its first letter is small, unless it is the pronoun "I" or stands in a word of its own
/// capitals.
pub(super) fn as_clause(lang: Lang, name: &str) -> String {
    let first = name.split_whitespace().next().unwrap_or_default();
    let pronoun =
        lang == Lang::En && (first == "I" || first.starts_with("I’") || first.starts_with("I'"));
    let capitals = first.chars().skip(1).any(char::is_uppercase);
    if pronoun || capitals {
        name.into()
    } else {
        lower_first(name)
    }
}

/// That so many say that something is so, of one statement or of two with one share:
/// `13 prosenttia vastaajista kertoo, että X`. Who they are may have been said before: `9 prosenttia, että Y`.
pub(super) fn say_that(lang: Lang, share: Percent, names: &[&str], of_respondents: bool) -> String {
    let share = percent_in_words(lang, share);
    let say = match (lang, of_respondents) {
        (Lang::Fi, true) => format!("{share} vastaajista kertoo, "),
        (Lang::Fi, false) => format!("{share}, "),
        (Lang::Sv, true) => format!("{share} av de svarande uppger "),
        (Lang::En, true) => format!("{share} of respondents say "),
        (Lang::Sv | Lang::En, false) => format!("{share} "),
    };
    let and = match lang {
        Lang::Fi => ", ja yhtä moni, ",
        Lang::Sv => ", och lika många ",
        Lang::En => ", and as many ",
    };
    format!("{say}{}", that_each(lang, names, and))
}

/// That so many hold that something would matter: `83 prosentin mielestä henkilöstölle merkitsisi
/// paljon, että X`.
pub(super) fn hold_that(lang: Lang, share: Percent, whom: &str, names: &[&str]) -> String {
    let share = percent_of_people(lang, share);
    match lang {
        Lang::Fi => {
            let names = that_each(lang, names, ", ja yhtä monen mielestä, ");
            format!("{share} mielestä {whom} merkitsisi paljon, {names}")
        }
        Lang::Sv => {
            let names = that_each(lang, names, ", och enligt lika många ");
            format!("Enligt {share} skulle det betyda mycket {whom} {names}")
        }
        Lang::En => {
            let names = that_each(lang, names, ", and as many ");
            format!("{share} say it would matter greatly {whom} {names}")
        }
    }
}

/// That each of `names` is so. The same share of two statements need not be of the same people, so
/// they are joined by `and`, which says "as many".
fn that_each(lang: Lang, names: &[&str], and: &str) -> String {
    let names: Vec<_> = names.iter().map(|name| that(lang, name)).collect();
    names.join(and)
}

/// The statement just named would matter to so many: `83 prosentin mielestä sillä olisi suuri merkitys
/// henkilöstölle`. `of` whom they are may be said.
pub(super) fn would_matter(lang: Lang, share: Percent, of: &str, whom: &str) -> String {
    let share = percent_of_people(lang, share);
    let (before, after) = match (lang, of) {
        (_, "") => (String::new(), String::new()),
        (Lang::Fi, of) => (format!("{of} "), String::new()),
        (Lang::Sv | Lang::En, of) => (String::new(), format!(" {of}")),
    };
    match lang {
        Lang::Fi => format!("{before}{share} mielestä sillä olisi suuri merkitys {whom}"),
        Lang::Sv => format!("enligt {share}{after} skulle det betyda mycket {whom}"),
        Lang::En => format!("{share}{after} say it would matter greatly {whom}"),
    }
}

/// The same of staff and of customers, each with what may follow in parentheses.
pub(super) fn would_matter_to_both(
    lang: Lang,
    [staff, customers]: [&str; 2],
    shares: [Percent; 2],
    places: [&str; 2],
) -> String {
    let first = would_matter(lang, shares[0], "", staff);
    let share = percent_of_people(lang, shares[1]);
    // As many, not the same: how their answers overlap is not known.
    let second = match (lang, shares[0] == shares[1]) {
        (Lang::Fi, true) => format!("yhtä monen mielestä {customers}"),
        (Lang::Fi, false) => format!("{share} mielestä {customers}"),
        (Lang::Sv, true) => format!("enligt lika många {customers}"),
        (Lang::Sv, false) => format!("enligt {share} {customers}"),
        (Lang::En, true) => format!("as many {customers}"),
        (Lang::En, false) => format!("{share} {customers}"),
    };
    let and = match lang {
        Lang::Fi => "ja",
        Lang::Sv => "och",
        Lang::En => "and",
    };
    format!("{first}{} {and} {second}{}", places[0], places[1])
}

/// "Of the statements shown", where they are not all: what is the most of them need not be the most of
/// all. It stands first in a sentence, or within one.
pub(super) const fn of_those_shown(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "näkyvistä väittämistä",
        Lang::Sv => "av påståendena som visas",
        Lang::En => "of the statements shown",
    }
}

/// The same where some shares are not published: nobody knows what is the most of all.
pub(super) const fn of_those_published(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "näkyvistä julkaistuista osuuksista",
        Lang::Sv => "av de publicerade andelarna som visas",
        Lang::En => "of the published shares shown",
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
    let numbers: Vec<_> = numbers.map(|number| number.to_string()).collect();
    list(lang, &numbers, false)
}

/// The tables of a survey that asks whether something is in use, and how much it would matter to two groups: adoption,
/// the significance asked about last, and the other one. Of any other survey the sentences made from the three say
/// nothing.
pub(super) fn by_role(survey: &Survey) -> Option<[TableId; 3]> {
    let mut adoption = survey.with_role(Role::Adoption);
    let mut significance = survey.with_role(Role::Significance).rev();
    let tables = [adoption.next()?, significance.next()?, significance.next()?];
    (survey.tables.len() == tables.len()).then_some(tables)
}

/// The name of `table` within a sentence. Where the survey says what the table is about, the name is a phrase of the
/// sentence; otherwise it is a name, and stays as it is written.
pub(super) fn inside(survey: &Survey, table: TableId, name: &str) -> String {
    match survey.role(table) {
        Some(_) => lower_first(name),
        None => name.into(),
    }
}

/// To whom the statements of a table matter; empty where it is not about that.
pub(super) fn whom(lang: Lang, survey: &Survey, table: TableId) -> &str {
    let to = survey.table(table).to.as_ref();
    to.map_or("", |to| to.get(lang))
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
