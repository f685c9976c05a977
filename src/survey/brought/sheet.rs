//! A sheet of a file: rows of cells, before it is known which of them are a table.

use std::borrow::Cow;

use super::cells::separated;
use super::drawn::{drawn, spaced};
use super::separator::{agreeing, beginning, separator};
use super::{Trouble, What, cells};

/// A row with its number, as spreadsheets count them.
pub type SheetRow = (usize, Vec<String>);

/// A sheet of a file. No row of it is empty, nor the last cell of one, and no cell has spaces around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What the file calls it; empty where that has only this one.
    pub name: String,
    /// Its rows.
    pub rows: Vec<SheetRow>,
}

impl Sheet {
    /// The sheet of these rows.
    pub fn new(name: String, mut rows: Vec<SheetRow>) -> Self {
        for (_, row) in &mut rows {
            trim(row);
        }
        rows.retain(|(_, row)| !row.is_empty());
        Self { name, rows }
    }

    /// The sheet that `text` is, whatever stands between its cells.
    ///
    /// # Errors
    ///
    /// Where a quotation mark is left open.
    pub fn of_text(text: &str) -> Result<Self, Trouble> {
        let text = ended(text);
        let (text, mark) = separated(&text);
        let rows = match mark {
            Some(mark) => cells(text, mark).map_err(|row| What::Open.at(row, 0))?,
            None => match drawn(text) {
                Some(rows) => rows,
                None => separate(text, separator(text))?,
            },
        };
        Ok(Self::new(String::new(), rows))
    }
}

/// The rows of a text whose cells are separated by `mark`, unless by spaces more lines have the same number of cells.
fn separate(text: &str, mark: u8) -> Result<Vec<SheetRow>, Trouble> {
    let first = beginning(text);
    let by_spaces = spaced(first).filter(|(_, whole)| *whole > agreeing(first, mark));
    match by_spaces.and_then(|_| spaced(text)) {
        Some((rows, _)) => Ok(rows),
        None => cells(text, mark).map_err(|row| What::Open.at(row, 0)),
    }
}

/// A text whose lines end as others do: those of old computers end in CR alone.
fn ended(text: &str) -> Cow<'_, str> {
    if text.contains('\n') {
        text.into()
    } else {
        text.replace('\r', "\n").into()
    }
}

/// Whether a sign is a space, or a byte order mark in the middle of a file, as those have that were put together of several.
const fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || sign == '\u{feff}'
}

/// Leaves out the spaces around each cell of `row`, and the empty cells at its end.
fn trim(row: &mut Vec<String>) {
    for cell in row.iter_mut() {
        let trimmed = cell.trim_matches(is_blank);
        if trimmed.len() < cell.len() {
            *cell = trimmed.to_owned();
        }
    }
    let last = row.iter().rposition(|cell| !cell.is_empty());
    row.truncate(last.map_or(0, |last| last + 1));
}
