//! `report.toml`, with the keys that [`parse`](crate::survey::parse) knows.

use serde::Serialize;

use super::words::{Words, ids, mark, toml};
use crate::survey::model::Survey;
use crate::survey::report::{Amount, Bound, Figure, Part, PartKind, Point, Report, Section};

/// The whole file.
#[derive(Serialize)]
struct WrittenReport<'a> {
    headline: Option<Words<'a>>,
    sections: Vec<WrittenSection<'a>>,
}

#[derive(Serialize)]
struct WrittenSection<'a> {
    number: u8,
    title: Option<Words<'a>>,
    parts: Vec<WrittenPart<'a>>,
}

#[derive(Serialize)]
struct WrittenPart<'a> {
    kind: PartKind,
    title: Option<Words<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    points: Vec<WrittenPoint<'a>>,
}

#[derive(Serialize)]
struct WrittenPoint<'a> {
    id: &'a str,
    themes: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    statements: Vec<&'a str>,
    url: Option<&'a str>,
    table: Option<&'a str>,
    #[serde(flatten)]
    number: Option<Number>,
    text: Option<Words<'a>>,
    ask: Option<Words<'a>>,
    origin: Option<Words<'a>>,
}

/// A figure without its origin.
#[derive(Serialize)]
struct Number {
    share: Option<u8>,
    points: Option<u8>,
    count: Option<u32>,
    about: Option<bool>,
    over: Option<bool>,
    year: Option<u16>,
}

/// The text of the file.
pub(super) fn written(report: &Report, survey: &Survey) -> String {
    let sections = report.sections.iter();
    toml(&WrittenReport {
        headline: Words::any(&report.headline),
        sections: sections.map(|each| section(each, survey)).collect(),
    })
}

fn section<'a>(section: &'a Section, survey: &'a Survey) -> WrittenSection<'a> {
    WrittenSection {
        number: section.number,
        title: Words::any(&section.title),
        parts: section
            .parts
            .iter()
            .map(|each| part(each, survey))
            .collect(),
    }
}

fn part<'a>(part: &'a Part, survey: &'a Survey) -> WrittenPart<'a> {
    WrittenPart {
        kind: part.kind,
        title: part.title.as_ref().and_then(Words::any),
        points: part.points.iter().map(|each| point(each, survey)).collect(),
    }
}

fn point<'a>(point: &'a Point, survey: &'a Survey) -> WrittenPoint<'a> {
    let figure = point.figure.as_ref();
    WrittenPoint {
        id: &point.id,
        themes: themes(point, survey),
        statements: ids(&point.statements, &survey.statements, |each| &each.id),
        url: point.url.as_deref(),
        table: point.table.and_then(|table| {
            let table = survey.tables.get(table.position());
            table.map(|table| &*table.id)
        }),
        number: figure.map(number),
        text: Words::any(&point.text),
        ask: point.ask.as_ref().and_then(Words::any),
        // No figure is without the key.
        origin: figure.map(|figure| Words::of(&figure.origin)),
    }
}

fn number(figure: &Figure) -> Number {
    let (share, points) = match figure.amount {
        Amount::Share(share) => (Some(share), None),
        Amount::Points(points) => (None, Some(points)),
    };
    Number {
        share,
        points,
        count: figure.count,
        about: mark(figure.bound == Bound::About),
        over: mark(figure.bound == Bound::Over),
        year: figure.year,
    }
}

/// The themes of the point, unless they are those of its statements.
fn themes<'a>(point: &Point, survey: &'a Survey) -> Option<Vec<&'a str>> {
    let statement = |at: &u16| survey.statements.get(usize::from(*at));
    let statements = point.statements.iter().filter_map(statement);
    let mut own: Vec<u16> = statements
        .flat_map(|statement| &statement.themes)
        .copied()
        .collect();
    own.sort_unstable();
    own.dedup();
    (own != point.themes).then(|| ids(&point.themes, &survey.themes, |theme| &theme.id))
}
