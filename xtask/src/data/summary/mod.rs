//! What a survey holds, for whoever compares it with its source.

mod respondents;

use super::{counted, odd, total};
use crate::survey::{Lang, Percent, Sharing, Survey, Table};

/// The summary, without a line end after its last line.
pub fn of(survey: &Survey) -> String {
    let mut lines = head(survey);
    lines.extend(survey.tables.iter().map(|of| table(survey, of)));
    lines.extend(respondents::told(survey));
    lines.push(top(survey));
    lines.push(background(survey));
    lines.extend(noticed(survey));
    format!("{}\n  {}", survey.id, lines.join("\n  "))
}

fn head(survey: &Survey) -> Vec<String> {
    let languages = survey.languages.iter();
    let title = |lang: &Lang| format!("{}  {}", lang.code(), survey.title.get(*lang));
    let mut lines: Vec<_> = languages.map(title).collect();
    let since = survey.since.map(|since| format!("{since}–"));
    let (since, year) = (since.unwrap_or_default(), survey.year);
    lines.push(format!("Year {since}{year}, updated {}", survey.updated));
    let statements = counted(survey.statements.len(), "statement");
    let themes = counted(survey.themes.len(), "theme");
    lines.push(format!("{statements}, {themes}"));
    lines
}

/// A table's rows, and which of them do not total 100 %.
fn table(survey: &Survey, table: &Table) -> String {
    let rows = counted(table.rows.len(), "row");
    let (number, id) = (table.number, &table.id);
    format!(
        "Table {number}, {id}: {rows}, {}{}{}{}",
        totals(survey, table),
        strays(survey, table),
        unpublished(table),
        left_out(survey, table)
    )
}

/// What its rows total, where they total anything.
fn totals(survey: &Survey, table: &Table) -> String {
    match survey.scale(table.scale).sharing {
        Sharing::Whole => {}
        Sharing::Part => return "no totals, as only some answers are published".into(),
        Sharing::Several => return "no totals, as several answers could be given".into(),
    }
    let totals = || {
        table
            .rows
            .iter()
            .filter_map(|row| total(survey, table, row))
    };
    match (totals().min(), totals().max()) {
        (Some(least), Some(most)) if least == most => format!("totals all {least} %"),
        (Some(least), Some(most)) => format!("totals {least}–{most} %"),
        _ => "no totals".into(),
    }
}

/// How many of its shares are not published.
fn unpublished(table: &Table) -> String {
    let shares = table.rows.iter().flat_map(|row| &row.shares);
    match shares.filter(|share| share.is_none()).count() {
        0 => String::new(),
        many => format!("; not published: {}", counted(many, "share")),
    }
}

/// The statements that it has no row for.
fn left_out(survey: &Survey, table: &Table) -> String {
    let statements = survey.statements.iter().enumerate();
    let left_out = statements.filter(|&(at, _)| table.row(at).is_none());
    let ids: Vec<&str> = left_out.map(|(_, statement)| &*statement.id).collect();
    if ids.is_empty() {
        return String::new();
    }
    format!("; without {}", ids.join(", "))
}

fn strays(survey: &Survey, table: &Table) -> String {
    let strays = table.rows.iter().filter_map(|row| {
        let total = total(survey, table, row)?;
        let id = &survey.statements[usize::from(row.statement)].id;
        (total != Percent::HUNDRED).then(|| format!("{id} {total}"))
    });
    let strays: Vec<String> = strays.collect();
    if strays.is_empty() {
        return String::new();
    }
    format!("; not 100: {}", strays.join(", "))
}

fn top(survey: &Survey) -> String {
    let lifted = survey.top.iter().zip(1..).map(|(&at, place)| {
        let id = &survey.statements[usize::from(at)].id;
        format!("{place} {id}")
    });
    let lifted: Vec<String> = lifted.collect();
    if lifted.is_empty() {
        return "Top list: none".into();
    }
    format!("Top list: {}", lifted.join(", "))
}

fn background(survey: &Survey) -> String {
    let Some(report) = &survey.report else {
        return "Background: none".into();
    };
    let sections = counted(report.sections.len(), "section");
    let points = counted(report.points().len(), "point");
    let cards = counted(report.cards().len(), "card");
    format!("Background: {sections}, {points}, {cards} to discuss")
}

/// What is no mistake for certain, and yet may be one.
fn noticed(survey: &Survey) -> Vec<String> {
    let odd = odd::in_survey(survey);
    if odd.is_empty() {
        return vec!["Nothing odd".into()];
    }
    let mut lines = vec!["Worth a look:".into()];
    lines.extend(odd.into_iter().map(|odd| format!("- {odd}")));
    lines
}
