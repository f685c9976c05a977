//! The numbers of a draft's tables, as they are written into the cells of a form.

use crate::survey::parse;
use crate::survey::{Percent, Row, Survey, TableId};

/// What a cell of a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cell {
    /// The share of the answer at that position, or how many gave it.
    Answer(usize),
    /// How many answered.
    Respondents,
}

/// Why a cell was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// It holds no share: a number from 0 to 100 with one decimal at most.
    Share,
    /// It holds no whole number.
    Count,
    /// Nobody answered.
    Nobody,
}

/// What stands in the cell: a number as `lang` writes it, or nothing where none is published.
pub fn cell(survey: &Survey, table: TableId, statement: usize, cell: Cell, comma: bool) -> String {
    let of = survey.table(table);
    let Some(row) = of.row(statement) else {
        return String::new();
    };
    let whole = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    match cell {
        Cell::Respondents => whole(row.respondents),
        Cell::Answer(at) if of.counts => whole(row.counts.get(at).copied().flatten()),
        Cell::Answer(at) => {
            let share = row.shares.get(at).copied().flatten();
            share.map_or_else(String::new, |share| written(share, comma))
        }
    }
}

fn written(share: Percent, comma: bool) -> String {
    let tenths = share.in_tenths();
    if share.has_decimal() {
        let sign = if comma { ',' } else { '.' };
        format!("{}{sign}{}", tenths / 10, tenths % 10)
    } else {
        (tenths / 10).to_string()
    }
}

/// Writes `text` into a cell. A row in which nothing is left goes; one that is written into comes.
///
/// # Errors
///
/// Why it was not taken; then all is as it was.
pub fn set_cell(
    survey: &mut Survey,
    table: TableId,
    statement: usize,
    cell: Cell,
    text: &str,
) -> Result<(), CellFault> {
    let counts = survey.table(table).counts;
    let text: String = text.split_whitespace().collect();
    match cell {
        Cell::Answer(at) if counts => {
            let count = whole(&text)?;
            let row = row(survey, table, statement);
            row.counts[at] = count;
        }
        Cell::Answer(at) => {
            let share = share(&text)?;
            let row = row(survey, table, statement);
            row.shares[at] = share;
        }
        Cell::Respondents => {
            let count = whole(&text)?;
            if count == Some(0) {
                return Err(CellFault::Nobody);
            }
            let row = row(survey, table, statement);
            row.respondents = count;
        }
    }
    settle(survey, table);
    Ok(())
}

/// The row of the statement, made where it is not there yet.
fn row(survey: &mut Survey, table: TableId, statement: usize) -> &mut Row {
    let answers = survey.scale_of(table).answers.len();
    let table = &mut survey.tables[table.position()];
    let there = table
        .rows
        .iter()
        .position(|row| usize::from(row.statement) == statement);
    let at = there.unwrap_or_else(|| {
        table.rows.push(Row {
            statement: statement as u16,
            shares: vec![None; answers],
            counts: if table.counts {
                vec![None; answers]
            } else {
                Vec::new()
            },
            respondents: None,
        });
        table.rows.len() - 1
    });
    &mut table.rows[at]
}

/// Works out what follows from the cells: shares of counts, as many decimals in each share; rows without numbers go.
fn settle(survey: &mut Survey, table: TableId) {
    let whole = survey.scale_of(table).sharing.is_whole();
    let table = &mut survey.tables[table.position()];
    if table.counts {
        for row in &mut table.rows {
            count_shares(row, table.respondents, whole);
        }
    } else if table
        .rows
        .iter()
        .flat_map(|row| &row.shares)
        .flatten()
        .any(|share| share.has_decimal())
    {
        for share in table
            .rows
            .iter_mut()
            .flat_map(|row| &mut row.shares)
            .flatten()
        {
            *share = Percent::tenths(share.in_tenths());
        }
    }
    table.rows.retain(|row| {
        let told = |numbers: bool| numbers || row.respondents.is_some();
        told(row.shares.iter().any(Option::is_some) || row.counts.iter().any(Option::is_some))
    });
}

/// The shares of the counts of a row: of their sum where that is all who answered, or else of those who are told.
fn count_shares(row: &mut Row, respondents: Option<u32>, whole: bool) {
    let all = if whole && !row.counts.contains(&None) {
        let sum: u64 = row
            .counts
            .iter()
            .flatten()
            .map(|&count| u64::from(count))
            .sum();
        let sum = u32::try_from(sum).ok();
        row.respondents = sum;
        sum
    } else {
        row.respondents.or(respondents)
    };
    let share = |count: &Option<u32>| {
        let of = all.filter(|&all| all > 0 && count.is_some_and(|count| count <= all))?;
        Percent::of((*count)?.into(), of.into(), false)
    };
    row.shares = row.counts.iter().map(share).collect();
}

/// The share that is written, as in the CSV of a folder; none where nothing is, or that none is published.
fn share(text: &str) -> Result<Option<Percent>, CellFault> {
    if text.is_empty() {
        return Ok(None);
    }
    parse::share(text).map_err(|_| CellFault::Share)
}

/// The number that is written, likewise.
fn whole(text: &str) -> Result<Option<u32>, CellFault> {
    if text.is_empty() || parse::is_unpublished(text) {
        return Ok(None);
    }
    let number = parse::number(text).map_err(|_| CellFault::Count)?;
    Ok(Some(number))
}
