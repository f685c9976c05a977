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

    /// A table with nothing in it.
    pub const fn none() -> Self {
        Self {
            title: String::new(),
            heads: Vec::new(),
            rows: Vec::new(),
        }
    }

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
    pub fn of(rows: Vec<SheetRow>) -> Result<Self, Trouble> {
        check_cells(&rows)?;
        let whole = Self::unlimited(rows).ok_or(What::Empty.at(0, 0));
        whole?.limited()
    }

    /// The same, however large it is; none where there is no row below the heads.
    pub(super) fn unlimited(mut rows: Vec<SheetRow>) -> Option<Self> {
        let width = width(&rows);
        let Heads {
            title,
            cells: mut heads,
            taken,
        } = heads(&rows)?;
        rows.drain(..taken);
        if rows.is_empty() {
            return None;
        }
        heads.resize(width, String::new());
        for (_, row) in &mut rows {
            row.resize(width, String::new());
        }
        Some(Self { title, heads, rows })
    }

    /// The table, where it has no more rows than can be shown.
    fn limited(self) -> Result<Self, Trouble> {
        match self.rows.get(Self::MOST_ROWS) {
            Some((number, _)) => Err(What::TooTall(self.rows.len()).at(*number, 0)),
            None => Ok(self),
        }
    }

    /// A table that was put together of others, where it is not too much to be shown.
    pub(super) fn checked(self) -> Result<Self, Trouble> {
        check_cells(&[(0, self.heads.clone())])?;
        check_cells(&self.rows)?;
        self.limited()
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

/// How many columns `rows` have.
fn width(rows: &[SheetRow]) -> usize {
    let width = rows.iter().map(|(_, row)| row.len()).max();
    width.unwrap_or_default()
}

/// Whether neither the columns of `rows` nor a cell are too much.
pub(super) fn check_cells(rows: &[SheetRow]) -> Result<(), Trouble> {
    for (number, row) in rows {
        for (at, cell) in row.iter().enumerate() {
            if at >= Grid::MOST_COLUMNS && !cell.is_empty() {
                return Err(What::TooWide(width(rows)).at(*number, at + 1));
            }
            let length = cell.chars().count();
            if length > Grid::LONGEST {
                return Err(What::TooLong(length).at(*number, at + 1));
            }
        }
    }
    Ok(())
}
