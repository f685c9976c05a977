//! Cells as a workbook lists them, put into rows.

use std::collections::BTreeMap;

use super::super::{Sheet, What};

/// More cells than this are not read of a workbook, with the empty ones before others: the answers of 10,000 people to
/// 500 questions.
const MOST_CELLS: usize = 5_000_000;

/// The sheets of a workbook as far as they are read.
#[derive(Default)]
pub(super) struct Gathered {
    /// The sheets that are read.
    pub(super) sheets: Vec<Sheet>,
    /// The rows of the sheet that is being read, by their numbers.
    rows: BTreeMap<usize, Vec<String>>,
    /// How many cells all of them have.
    cells: usize,
}

impl Gathered {
    /// Puts the text of a cell into its place, counted from 0.
    pub(super) fn put(&mut self, (row, column): (u32, u32), text: String) -> Result<(), What> {
        if text.is_empty() {
            return Ok(());
        }
        let (number, column) = (row as usize + 1, column as usize);
        let row = self.rows.entry(number).or_default();
        self.cells += (column + 1).saturating_sub(row.len());
        if self.cells > MOST_CELLS {
            return Err(What::TooFull);
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
        Ok(())
    }

    /// Ends the sheet of that name.
    pub(super) fn end(&mut self, name: String) {
        let rows = std::mem::take(&mut self.rows);
        let sheet = Sheet::new(name, rows.into_iter().collect());
        if !sheet.rows.is_empty() {
            self.sheets.push(sheet);
        }
    }
}
