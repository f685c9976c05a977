//! Tables that were brought along as a survey.

use super::likeness::key;
use super::shares::Cells;
use super::{Brought, Column, Grid, Mapping, OWN, Trouble, What};
use crate::survey::model::Words;
use crate::survey::{Localized, Row, Statement, Survey, isolated, unturned};

/// A hundred percent, in thousandths of a percent.
pub(super) const WHOLE: u32 = 100_000;
/// How far from it the shares of a row may total, because each is rounded.
pub(super) const STRAY: u32 = 2_000;

/// By what shares that total so many thousandths are to be multiplied to be percent: 1, or 100 where they
/// are fractions; none where they are no whole.
pub(super) fn hundredfold(total: u32) -> Option<u32> {
    let times = if total < STRAY { 100 } else { 1 };
    ((total * times).abs_diff(WHOLE) <= STRAY).then_some(times)
}

/// `survey`, a copy of the published one, as far as `tables` have its statements, with their shares in
/// place of those that were published, and after them the statements that only they have. A table that
/// was not brought along has the published rows of the statements that there are. `day` is today's date
/// (ISO 8601).
///
/// # Errors
///
/// What is wrong with the first table that cannot be understood.
pub fn own_survey(mut survey: Survey, tables: &[Brought], day: &str) -> Result<Survey, Trouble> {
    let published = survey.statements.len();
    let mut kept = vec![false; published];
    let mut own = Vec::new();
    let mut respondents = None;
    for Brought {
        name,
        grid,
        mapping,
    } in tables
    {
        let scale = survey.table(mapping.table).scale;
        let scale = &mut survey.scales[scale.position()];
        let answers = scale.answers.len();
        for (at, answer) in scale.answers.iter_mut().enumerate() {
            answer.counts = mapping.measure >> at & 1 == 1;
        }
        let column = statements(mapping, grid)?;
        let cells = Cells::of(mapping, grid, answers)?;
        let mut rows: Vec<Row> = Vec::with_capacity(grid.rows.len());
        // Where in the file each row stands.
        let mut numbers = Vec::with_capacity(grid.rows.len());
        let all = grid.rows.iter().zip(&mapping.matches).enumerate();
        for (_, ((number, row), &place)) in all.filter(|(at, _)| !mapping.is_left_out(*at)) {
            let said = key(&row[column]);
            if said.is_empty() {
                return Err(What::Unnamed.at(*number, column + 1));
            }
            let at = match place {
                Some(at) => at,
                None => published + own_statement(&mut survey, &mut own, said, &row[column]),
            };
            kept.resize(survey.statements.len(), true);
            kept[at] = true;
            let statement = at as u16;
            if let Some(first) = rows.iter().position(|row| row.statement == statement) {
                return Err(What::Again(numbers[first]).at(*number, column + 1));
            }
            numbers.push(*number);
            let (shares, count) = cells.shares(*number, row)?;
            respondents = Some(match respondents {
                Some(before) if before != count => 0,
                _ => count,
            });
            rows.push(Row {
                statement,
                shares,
                respondents: None,
            });
        }
        if rows.is_empty() {
            return Err(What::Empty.at(0, 0));
        }
        let table = &mut survey.tables[mapping.table.position()];
        (table.own, table.rows) = (true, rows);
        survey.title = everywhere(name);
    }
    keep(&mut survey, &kept);
    survey.source.name = source(&survey);
    survey.id = OWN.into();
    let year = day.get(..4).and_then(|year| year.parse().ok());
    survey.year = year.unwrap_or(survey.year);
    survey.updated = day.into();
    survey.source.publisher = Localized::default();
    survey.respondents = respondents.filter(|&count| count > 0);
    survey.top = Vec::new();
    survey.report = None;
    survey.series = String::new();
    survey.notice = None;
    Ok(survey)
}

/// Where the numbers are from: what is published and was not brought along is still named, and then the
/// reader's own.
fn source(survey: &Survey) -> String {
    let original = survey.original();
    let tables = |own: bool| {
        let tables = survey.tables.iter();
        let tables = tables.filter(|table| table.own == own);
        let tables = tables.filter(|table| !table.rows.is_empty());
        let names: Vec<&str> = tables.map(|table| table.name.get(original)).collect();
        names.join(", ")
    };
    let (name, others) = (survey.title.get(original), tables(false));
    if others.is_empty() {
        return name.to_owned();
    }
    let published = &survey.source.name;
    format!("{published} ({others}); {name} ({})", tables(true))
}

/// The column of the statements, where the columns that are needed are there, each once.
fn statements(mapping: &Mapping, grid: &Grid) -> Result<usize, Trouble> {
    let mut used = 0;
    for (at, holds) in mapping.columns.iter().enumerate() {
        let mut before = mapping.columns[..at].iter();
        if !matches!(holds, Column::Unused | Column::Undecided)
            && let Some(first) = before.position(|other| other == holds)
        {
            return Err(What::Again(first + 1).at(0, at + 1));
        }

        used += usize::from(matches!(holds, Column::Answer(_)));
    }
    let fits =
        grid.heads.len() == mapping.columns.len() && grid.rows.len() == mapping.matches.len();
    let column = mapping.statements().filter(|_| used > 1 && fits);
    let column = column.ok_or(What::Columns.at(0, 0))?;
    mapping.open_question().map_or(Ok(column), Err)
}

/// The position of a statement that only the reader has, `said` in its [`key`], among the `own` others or
/// after them.
fn own_statement(survey: &mut Survey, own: &mut Vec<String>, said: String, wording: &str) -> usize {
    if let Some(at) = own.iter().position(|other| *other == said) {
        return at;
    }
    own.push(said);
    let wording = &*unturned(wording);
    let longest = Statement::LONGEST_SHORT;
    let mut short = wording.to_owned();
    if short.chars().nth(longest).is_some() {
        short = short.chars().take(longest - 1).collect();
        let end = short.rfind(' ').unwrap_or(short.len());
        short.truncate(end);
        short.push('…');
    }
    survey.statements.push(Statement {
        number: 0,
        id: format!("{OWN}-{}", own.len()),
        wording: everywhere(wording),
        short: everywhere(&short),
        themes: Vec::new(),
        words: Words::default(),
    });
    own.len() - 1
}

/// Leaves out the statements that are not `kept`, and the rows about them.
fn keep(survey: &mut Survey, kept: &[bool]) {
    let mut places = Vec::with_capacity(kept.len());
    let mut count = 0;
    for &kept in kept {
        places.push(count);
        count += u16::from(kept);
    }
    for table in &mut survey.tables {
        table.rows.retain(|row| kept[usize::from(row.statement)]);
        for row in &mut table.rows {
            row.statement = places[usize::from(row.statement)];
        }
    }
    let mut kept = kept.iter();
    survey.statements.retain(|_| kept.next() == Some(&true));
    for (number, statement) in (1..).zip(&mut survey.statements) {
        statement.number = number;
    }
}

/// A reader's text in every language: here it enters whatever is said of the survey.
fn everywhere(text: &str) -> Localized {
    let [fi, sv, en] = [text; 3].map(|text| isolated(text).into_owned());
    Localized { fi, sv, en }
}
