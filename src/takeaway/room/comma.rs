//! As CSV, in the shape that a spreadsheet in Finnish opens and saves.

use super::super::delimited::{BOM, quoted};
use super::{Cells, FORMAT, Problem, VERSION, cells, check, said};
use crate::survey::{Gather as _, Survey, cells as read_cells};
use crate::workshop::{Damage, Room};

/// The heads of the columns.
const HEADS: [&str; 5] = ["kind", "table", "statement", "answer", "value"];
/// What a spreadsheet would take for a formula, and the sign that says that it is text.
const HARMFUL: [char; 8] = ['=', '+', '-', '@', '\t', '\r', '\n', '\''];

/// What `room` says, as CSV: UTF-8 with a byte order mark, `;` between cells, CRLF; first the heads,
/// then what the file is and of which survey, then a line an entry.
pub fn csv(survey: &Survey, room: &Room) -> String {
    let head = |kind: &str, value: String| {
        [
            kind.into(),
            String::new(),
            String::new(),
            String::new(),
            value,
        ]
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
    let line = |cells: [String; 5]| cells.map(quoted).join(";") + "\r\n";
    let lines: String = heads.into_iter().chain(entries).map(line).gathered();
    format!("{BOM}{lines}")
}

pub fn read(survey: &Survey, text: &str) -> Result<Room, Problem> {
    // Spreadsheets save with the separator of their country.
    let rest = text.trim_start_matches('"').strip_prefix(HEADS[0]);
    let mark = rest.and_then(|rest| rest.trim_start_matches('"').chars().next());
    let mark = mark.filter(|mark| [';', ',', '\t'].contains(mark));
    let rows = read_cells(text, mark.ok_or(Problem::Foreign)? as u8);
    let rows = rows.map_err(|row| Problem::Damaged(Damage::Line(row)))?;
    let (format, version) = head(&rows, 1, "format")?
        .split_once(' ')
        .unwrap_or_default();
    let id = head(&rows, 2, "survey")?;
    check(survey, format, version.parse().unwrap_or_default(), id)?;
    let entries = rows[3..].iter().map(|(at, row)| (*at, written(row)));
    said(survey, &entries.gathered::<Vec<_>>())
}

/// The value of the row at `at`, which says what the file is.
fn head<'a>(rows: &'a [(usize, Vec<String>)], at: usize, kind: &str) -> Result<&'a str, Problem> {
    let row = rows.get(at).filter(|(_, row)| row[0] == kind);
    let value = row.and_then(|(_, row)| row.get(4));
    let value = value.ok_or(Problem::Foreign)?;
    Ok(value)
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
