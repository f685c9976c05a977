//! A table as it stands in a file: heads, and rows below them.

use csv::{QuoteStyle, WriterBuilder};

use super::heads::{Heads, heads};
use super::sheet::SheetRow;
use super::{Sheet, Trouble, What, cells};

/// A table as it stands in a file: all rows are as wide as it, and none is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// What stands above it.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each with its number as spreadsheets count them.
    pub rows: Vec<SheetRow>,
}

impl Grid {
    /// More rows below the heads than this are not shown.
    pub const MOST_ROWS: usize = 1000;
    /// More columns than this are not shown.
    pub const MOST_COLUMNS: usize = 40;
    /// Characters of the longest text in a cell.
    pub const LONGEST: usize = 500;

    /// The table in `text`, whatever stands between its cells.
    ///
    /// # Errors
    ///
    /// As [`Grid::of`], and where a quotation mark is left open.
    pub fn read(text: &str) -> Result<Self, Trouble> {
        Self::of(Sheet::of_text(text)?.rows)
    }

    /// The table that the rows of a [`Sheet`] are. What stands above its heads is its title.
    ///
    /// # Errors
    ///
    /// Where there is no row below the heads, or there is too much.
    pub fn of(mut rows: Vec<SheetRow>) -> Result<Self, Trouble> {
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

    /// The heads and the rows as CSV, for [`from_csv`](Self::from_csv).
    pub(super) fn to_csv(&self) -> String {
        let mut csv = WriterBuilder::new()
            .quote_style(QuoteStyle::Always)
            .from_writer(Vec::new());
        let rows = self.rows.iter().map(|(_, row)| row);
        for row in std::iter::once(&self.heads).chain(rows) {
            // A text in memory takes whatever is written.
            let _ = csv.write_record(row);
        }
        let written = csv.into_inner().unwrap_or_default();
        String::from_utf8_lossy(&written).into_owned()
    }

    /// The table that [`to_csv`](Self::to_csv) wrote; nothing in it is taken for something else.
    pub(super) fn from_csv(text: &str) -> Option<Self> {
        let mut rows = cells(text, b',').ok()?;
        if rows.is_empty() {
            return None;
        }
        let (_, heads) = rows.remove(0);
        let fits = rows.iter().all(|(_, row)| row.len() == heads.len());
        (fits && !rows.is_empty() && rows.len() <= Self::MOST_ROWS).then_some(Self {
            title: String::new(),
            heads,
            rows,
        })
    }
}

/// How many columns `rows` have, where neither these nor a cell are too much.
fn width(rows: &[SheetRow]) -> Result<usize, Trouble> {
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
