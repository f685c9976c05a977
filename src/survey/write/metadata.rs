//! `survey.toml`, with the keys that [`parse`](crate::survey::parse) knows.

use serde::Serialize;

use super::table::is_counted;
use super::words::{Words, filled_in, ids, mark, toml};
use crate::survey::model::{
    Answer, Contact, Hue, Lang, Role, Scale, Sharing, Source, Statement, Survey, Table, Theme,
};

/// The whole file. What is no table stands first, as TOML wants it.
#[derive(Serialize)]
struct Metadata<'a> {
    id: &'a str,
    series: Option<&'a str>,
    year: u16,
    since: Option<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<&'static str>,
    updated: Option<&'a str>,
    respondents: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    top: Vec<&'a str>,
    title: Option<Words<'a>>,
    description: Option<Words<'a>>,
    notice: Option<Words<'a>>,
    source: WrittenSource<'a>,
    contact: Option<WrittenContact<'a>>,
    scales: Vec<WrittenScale<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    themes: Vec<WrittenTheme<'a>>,
    statements: Vec<WrittenStatement<'a>>,
    tables: Vec<WrittenTable<'a>>,
}

#[derive(Serialize)]
struct WrittenSource<'a> {
    name: &'a str,
    url: Option<&'a str>,
    publisher: Option<Words<'a>>,
}

#[derive(Serialize)]
struct WrittenContact<'a> {
    url: Option<&'a str>,
    assessed: Option<&'a str>,
    response_days: Option<u16>,
    name: Option<Words<'a>>,
}

#[derive(Serialize)]
struct WrittenScale<'a> {
    id: &'a str,
    shares: Option<Sharing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<WrittenAnswer<'a>>,
}

#[derive(Serialize)]
struct WrittenAnswer<'a> {
    id: &'a str,
    counts: Option<bool>,
    unsure: Option<bool>,
    middle: Option<bool>,
    name: Option<Words<'a>>,
    short: Option<Words<'a>>,
}

#[derive(Serialize)]
struct WrittenTheme<'a> {
    id: &'a str,
    name: Option<Words<'a>>,
}

#[derive(Serialize)]
struct WrittenStatement<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    themes: Vec<&'a str>,
    wording: Option<Words<'a>>,
    short: Option<Words<'a>>,
}

#[derive(Serialize)]
struct WrittenTable<'a> {
    id: &'a str,
    number: Option<u8>,
    scale: &'a str,
    role: Option<Role>,
    hue: Option<Hue>,
    respondents: Option<u32>,
    counts: Option<bool>,
    name: Option<Words<'a>>,
    title: Option<Words<'a>>,
    short: Option<Words<'a>>,
    asks: Option<Words<'a>>,
    to: Option<Words<'a>>,
}

/// The text of the file.
pub(super) fn written(survey: &Survey) -> String {
    let tables = survey.tables.iter().enumerate();
    toml(&Metadata {
        id: &survey.id,
        series: series(survey),
        year: survey.year,
        since: survey.since,
        languages: languages(survey),
        updated: Some(&*survey.updated).filter(|day| !day.is_empty()),
        respondents: survey.respondents,
        top: ids(&survey.top, &survey.statements, |statement| &statement.id),
        title: Words::any(&survey.title),
        description: Words::any(&survey.description),
        notice: survey.notice.as_ref().and_then(Words::any),
        source: source(&survey.source),
        contact: contact(&survey.contact),
        scales: survey.scales.iter().map(scale).collect(),
        themes: survey.themes.iter().map(theme).collect(),
        statements: survey
            .statements
            .iter()
            .map(|each| statement(each, survey))
            .collect(),
        tables: tables.map(|(at, each)| table(at, each, survey)).collect(),
    })
}

/// Its series, unless that follows from id and year.
fn series(survey: &Survey) -> Option<&str> {
    let (id, year) = (&survey.id, survey.year);
    let own = id.strip_suffix(&format!("-{year}")).unwrap_or(id);
    filled_in(&survey.series).filter(|series| *series != own)
}

/// Its languages, unless it has them all in the order in which they are offered.
fn languages(survey: &Survey) -> Vec<&'static str> {
    let languages = Some(&survey.languages).filter(|all| ***all != Lang::ALL);
    languages
        .into_iter()
        .flatten()
        .map(|lang| lang.code())
        .collect()
}

fn source(source: &Source) -> WrittenSource<'_> {
    WrittenSource {
        name: &source.name,
        url: source.url.as_deref(),
        publisher: Words::any(&source.publisher),
    }
}

/// Who answers for the page, where anything of that is filled in.
fn contact(contact: &Contact) -> Option<WrittenContact<'_>> {
    let Contact {
        name,
        url,
        assessed,
        response_days,
    } = contact;
    (*contact != Contact::default()).then(|| WrittenContact {
        url: url.as_deref().and_then(filled_in),
        assessed: assessed.as_deref().and_then(filled_in),
        response_days: *response_days,
        name: name.as_ref().and_then(Words::any),
    })
}

fn scale(scale: &Scale) -> WrittenScale<'_> {
    WrittenScale {
        id: &scale.id,
        shares: Some(scale.sharing).filter(|sharing| !sharing.is_whole()),
        answers: scale.answers.iter().map(answer).collect(),
    }
}

fn answer(answer: &Answer) -> WrittenAnswer<'_> {
    WrittenAnswer {
        id: &answer.id,
        counts: mark(answer.counts),
        unsure: mark(answer.unsure),
        middle: mark(answer.middle),
        name: Words::any(&answer.name),
        short: Words::unless(&answer.short, &answer.name),
    }
}

fn theme(theme: &Theme) -> WrittenTheme<'_> {
    WrittenTheme {
        id: &theme.id,
        name: Words::any(&theme.name),
    }
}

fn statement<'a>(statement: &'a Statement, survey: &'a Survey) -> WrittenStatement<'a> {
    WrittenStatement {
        id: &statement.id,
        themes: ids(&statement.themes, &survey.themes, |theme| &theme.id),
        wording: Words::any(&statement.wording),
        short: Words::unless(&statement.short, &statement.wording),
    }
}

fn table<'a>(at: usize, table: &'a Table, survey: &'a Survey) -> WrittenTable<'a> {
    let scale = survey.scales.get(table.scale.position());
    WrittenTable {
        id: &table.id,
        number: Some(table.number).filter(|number| usize::from(*number) != at + 1),
        scale: scale.map(|scale| &*scale.id).unwrap_or_default(),
        role: table.role,
        hue: Some(table.hue).filter(|hue| *hue != Hue::ALL[at % Hue::ALL.len()]),
        respondents: table.respondents,
        counts: mark(scale.is_some_and(|scale| is_counted(table, scale))),
        name: Words::any(&table.name),
        title: Words::unless(&table.title, &table.name),
        short: Words::unless(&table.short, &table.name),
        asks: Words::unless(&table.asks, &table.title),
        to: table.to.as_ref().and_then(Words::any),
    }
}
