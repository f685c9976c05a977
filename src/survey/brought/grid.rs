//! A table as it stands in a file: heads, and rows below them.

use std::borrow::Cow;

use super::cells::separated;
use super::heads::{Heads, heads};
use super::separator::separator;
use super::{Trouble, What, cells};

/// A row with its number, as spreadsheets count them.
pub(super) type Row = (usize, Vec<String>);

/// A table as it stands in a file: all rows are as wide as it, and none is empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// What stands above it.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each with its number as spreadsheets count them.
    pub rows: Vec<Row>,
}

impl Grid {
    /// More rows below the heads than this are not shown.
    pub const MOST_ROWS: usize = 1000;
    /// More columns than this are not shown.
    pub const MOST_COLUMNS: usize = 40;
    /// Characters of the longest text in a cell.
    pub const LONGEST: usize = 500;

    /// The table in `text`, whatever stands between its cells. What stands above its heads is its title.
    ///
    /// # Errors
    ///
    /// Where there is no row below the heads, a quotation mark is left open, or there is too much.
    pub fn read(text: &str) -> Result<Self, Trouble> {
        let text = ended(text);
        let (text, mark) = separated(&text);
        let mark = mark.unwrap_or_else(|| separator(text));
        let mut rows = cells(text, mark).map_err(|row| What::Open.at(row, 0))?;
        for (_, row) in &mut rows {
            trim(row);
        }
        rows.retain(|(_, row)| !row.is_empty());
        let width = width(&rows)?;
        let empty = What::Empty.at(0, 0);
        let Heads {
            title,
            cells: mut heads,
            taken,
        } = heads(&rows).ok_or(empty)?;
        rows.drain(..taken);
        if rows.is_empty() {
            return Err(empty);
        }
        if let Some((number, _)) = rows.get(Self::MOST_ROWS) {
            return Err(What::TooTall(rows.len()).at(*number, 0));
        }
        heads.resize(width, String::new());
        for (_, row) in &mut rows {
            row.resize(width, String::new());
        }
        Ok(Self { title, heads, rows })
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

/// Leaves out the spaces around each cell of `row`, and the empty cells at its end.
fn trim(row: &mut Vec<String>) {
    for cell in row.iter_mut() {
        *cell = cell.trim().to_owned();
    }
    let last = row.iter().rposition(|cell| !cell.is_empty());
    row.truncate(last.map_or(0, |last| last + 1));
}

/// How many columns `rows` have, where neither these nor a cell are too much.
fn width(rows: &[Row]) -> Result<usize, Trouble> {
    let width = rows.iter().map(|(_, row)| row.len()).max();
    let width = width.unwrap_or_default();
    for (number, row) in rows {
        for (at, cell) in row.iter().enumerate() {
            if at >= Grid::MOST_COLUMNS && !cell.is_empty() {
                return Err(What::TooWide(width).at(*number, at + 1));
            }
            let length = cell.chars().count();
            if length > Grid::LONGEST {
                return Err(What::TooLong(length).at(*number, at + 1));
            }
        }
    }
    Ok(width)
}
