//! Sheets for spreadsheets: CSV as a file, tabs on the clipboard.

use super::{Cell, Sheet};
use crate::survey::Lang;

/// Without it, Excel reads UTF-8 as the code page of the device, and ä and ö are lost.
const BOM: &str = "\u{feff}";

/// `sheet` as CSV in the shape that a spreadsheet in Finnish opens with a double click, whatever
/// the language: UTF-8 with a byte order mark, `;` between cells, `,` as decimal mark, CRLF.
///
/// ```
/// use murroskartta::survey::Lang;
/// use murroskartta::takeaway::{Cell, Column, Sheet, csv};
///
/// let column = |id: &str| Column { id: id.into(), head: id.into() };
/// let sheet = Sheet {
///     title: String::new(),
///     lang: Lang::Fi,
///     columns: vec![column("a"), column("b")],
///     rows: vec![vec![Cell::Text("yksi; kaksi".into()), Cell::Number(66.5)]],
/// };
/// assert_eq!(csv(&sheet), "\u{feff}a;b\r\n\"yksi; kaksi\";66,5\r\n".as_bytes());
/// ```
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    of_rows(rows(sheet, ',')).into_bytes()
}

/// Rows of cells as CSV in that shape.
pub(super) fn of_rows<Row>(rows: impl IntoIterator<Item = Row>) -> String
where
    Row: IntoIterator<Item = String>,
{
    let lines = rows.into_iter().map(|row| {
        let cells: Vec<String> = row.into_iter().map(quoted).collect();
        cells.join(";") + "\r\n"
    });
    BOM.to_owned() + &lines.collect::<String>()
}

/// A cell within quotation marks where it needs them, as RFC 4180 has it.
fn quoted(cell: String) -> String {
    if cell.contains([';', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

/// `sheet` with tabs between cells and the decimal mark of its language: what spreadsheets paste
/// into cells. Line breaks and tabs within a text become spaces.
pub fn text(sheet: &Sheet) -> String {
    let mark = match sheet.lang {
        Lang::Fi | Lang::Sv => ',',
        Lang::En => '.',
    };
    let line = |row: Vec<String>| row.join("\t").replace(['\r', '\n'], " ") + "\r\n";
    rows(sheet, mark).map(line).collect()
}

/// Heads and rows as texts.
fn rows(sheet: &Sheet, mark: char) -> impl Iterator<Item = Vec<String>> {
    let heads = sheet.columns.iter().map(|column| harmless(&column.head));
    let rows = sheet.rows.iter();
    let rows = rows.map(move |row| row.iter().map(|cell| written(cell, mark)).collect());
    std::iter::once(heads.collect()).chain(rows)
}

fn written(cell: &Cell, mark: char) -> String {
    match cell {
        Cell::Text(text) | Cell::Term { name: text, .. } => harmless(text),
        Cell::Number(number) => number.to_string().replace('.', &mark.to_string()),
        Cell::Unpublished => "*".into(),
        Cell::Nothing => String::new(),
    }
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it, which says
/// that it is text; the texts of a survey are data, and data must not be run.
fn harmless(text: &str) -> String {
    let text = text.replace('\t', " ");
    if text.starts_with(['=', '+', '-', '@', '\r', '\n']) {
        format!("'{text}")
    } else {
        text
    }
}
