//! As CSV, in the shape that a spreadsheet in Finnish opens and saves.

use super::super::delimited::{BOM, quoted};
use super::{Cells, FORMAT, Problem, VERSION, cells, check, said};
use crate::survey::Survey;
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
    let lines: String = heads.into_iter().chain(entries).map(line).collect();
    format!("{BOM}{lines}")
}

pub fn read(survey: &Survey, text: &str) -> Result<Room, Problem> {
    // Spreadsheets save with the separator of their country.
    let rest = text.trim_start_matches('"').strip_prefix(HEADS[0]);
    let mark = rest.and_then(|rest| rest.trim_start_matches('"').chars().next());
    let mark = mark.filter(|mark| [';', ',', '\t'].contains(mark));
    let rows = rows(text, mark.ok_or(Problem::Foreign)?)?;
    let (format, version) = head(&rows, 1, "format")?
        .split_once(' ')
        .unwrap_or_default();
    let id = head(&rows, 2, "survey")?;
    check(survey, format, version.parse().unwrap_or_default(), id)?;
    let entries: Vec<Cells> = rows[3..].iter().map(|row| written(row)).collect();
    said(survey, &entries, 4)
}

/// The value of the row at `at`, which says what the file is.
fn head<'a>(rows: &'a [Vec<String>], at: usize, kind: &str) -> Result<&'a str, Problem> {
    let row = rows.get(at).filter(|row| row[0] == kind);
    let value = row.and_then(|row| row.get(4)).ok_or(Problem::Foreign)?;
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

/// The cells of `text`, as RFC 4180 has them, line by line. The `csv` crate, which
/// the tests hold this against, would bring along the parsing of floating-point numbers.
fn rows(text: &str, mark: char) -> Result<Vec<Vec<String>>, Problem> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut cell = String::new();
    let mut inside = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if inside && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if inside => inside = false,
            '"' if cell.is_empty() => inside = true,
            _ if inside => cell.push(letter),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if letter == mark => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if inside {
        return Err(Problem::Damaged(Damage::Line(rows.len() + 1)));
    }
    row.push(cell);
    rows.push(row);
    Ok(rows)
}
