//! As CSV, in the shape that a spreadsheet in Finnish opens and saves.

use super::super::delimited::of_rows;
use super::{Cells, FORMAT, Problem, VERSION, cells, check, said};
use crate::survey::{Survey, cells as read_cells, separated};
use crate::workshop::{Damage, Room};

/// The heads of the columns.
const HEADS: [&str; 5] = ["kind", "table", "statement", "answer", "value"];
/// What a spreadsheet would take for a formula, and the sign that says that it is text.
const HARMFUL: [char; 8] = ['=', '+', '-', '@', '\t', '\r', '\n', '\''];

/// What `room` says, as CSV: UTF-8 with a byte order mark, `;` between cells, CRLF; first the heads,
/// then what the file is and of which survey, then a line an entry.
pub fn csv(survey: &Survey, room: &Room) -> String {
    let head = |kind: &str, value: String| -> Cells {
        let [table, statement, answer] = Default::default();
        [kind.into(), table, statement, answer, value]
    };
    let heads = [
        HEADS.map(String::from),
        head("format", format!("{FORMAT} {VERSION}")),
        head("survey", survey.id.clone()),
    ];
    let entries = room.entries().iter().map(|entry| {
        let [kind, table, statement, answer, value] = cells(survey, entry);
        let harmful = value.starts_with(HARMFUL);
        let value = if harmful { format!("'{value}") } else { value };
        [kind, table, statement, answer, value]
    });
    of_rows(heads.into_iter().chain(entries))
}

pub fn read(survey: &Survey, text: &str) -> Result<Room, Problem> {
    let (text, mark) = separated(text);
    let text = text.trim_start();
    let mark = mark.or_else(|| separator(text)).ok_or(Problem::Foreign)?;
    let rows = read_cells(text, mark);
    let rows = rows.map_err(|row| Problem::Damaged(Damage::Open(row)))?;
    head(&rows, 0, HEADS[0])?;
    let format = head(&rows, 1, "format")?;
    let (format, version) = format.split_once(' ').unwrap_or((format, ""));
    let id = head(&rows, 2, "survey")?;
    check(survey, format, version.trim(), id)?;
    let entries = rows[3..].iter().map(|(at, row)| (*at, written(row)));
    said(survey, &entries.collect::<Vec<_>>())
}

/// What stands between the heads. Spreadsheets save with the separator of their country.
fn separator(text: &str) -> Option<u8> {
    let text = text.trim_start_matches('"');
    let (head, rest) = text.split_at_checked(HEADS[0].len())?;
    let mark = rest.trim_start_matches('"').bytes().next()?;
    let ours = head.eq_ignore_ascii_case(HEADS[0]) && b";,\t".contains(&mark);
    ours.then_some(mark)
}

/// The value of the row at `at`, which says what the file is.
fn head<'a>(rows: &'a [(usize, Vec<String>)], at: usize, kind: &str) -> Result<&'a str, Problem> {
    let row = rows.get(at).map(|(_, row)| row);
    let row = row.filter(|row| row[0].eq_ignore_ascii_case(kind));
    let value = row.and_then(|row| row.get(4));
    value.map(String::as_str).ok_or(Problem::Foreign)
}

fn written(row: &[String]) -> Cells {
    let mut cells = Cells::default();
    for (cell, written) in cells.iter_mut().zip(row) {
        cell.clone_from(written);
    }
    if cells[4].starts_with('\'') {
        cells[4].remove(0);
    }
    cells
}
