//! The rows below the heads of a sheet, however many they are.

use super::FIRST;
use crate::survey::brought::SheetRow;
use crate::survey::brought::heads::heads;
use crate::survey::brought::number::{is_missing, thousandths};

/// The rows below the heads.
pub(super) struct Body<'a> {
    /// What stands above the heads.
    pub title: String,
    /// The heads.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: &'a [SheetRow],
}

impl<'a> Body<'a> {
    /// That of `rows`; none where they have no heads, or nothing below them.
    pub fn of(rows: &'a [SheetRow]) -> Option<Self> {
        let heads = heads(&rows[..rows.len().min(FIRST)])?;
        let below = &rows[heads.taken..];
        (!below.is_empty()).then_some(Self {
            title: heads.title,
            heads: heads.cells,
            rows: below,
        })
    }

    /// The cells of a column, one for each row.
    pub fn column(&self, at: usize) -> impl Iterator<Item = &'a str> + Clone {
        self.rows.iter().map(move |(_, row)| cell(row, at))
    }

    /// The cells of a column that hold anything.
    pub fn filled(&self, at: usize) -> impl Iterator<Item = &'a str> + Clone {
        self.column(at).filter(|cell| !cell.is_empty())
    }

    /// Whether all cells of a column that hold anything hold numbers, and at least half of all do.
    pub fn is_numeric(&self, at: usize) -> bool {
        let is_number = |cell: &str| is_missing(cell) || thousandths(cell).is_some();
        self.filled(at).all(is_number) && self.is_mostly_numeric(at)
    }

    /// Whether at least half of the cells of a column hold numbers.
    pub fn is_mostly_numeric(&self, at: usize) -> bool {
        let numbers = self.filled(at).filter(|cell| thousandths(cell).is_some());
        numbers.count() * 2 >= self.rows.len()
    }

    /// Whether most cells of a column have a percent sign after them.
    pub fn is_signed(&self, at: usize) -> bool {
        let signed = self.filled(at).filter(|cell| cell.ends_with('%'));
        signed.count() * 2 > self.rows.len()
    }

    /// Whether a column of at least three rows numbers them.
    pub fn is_numbering(&self, at: usize) -> bool {
        let numbers = self.column(at).map(|cell| cell.parse::<usize>().ok());
        let mut pairs = numbers.clone().zip(numbers.skip(1));
        let is_next = |(one, next): (Option<usize>, Option<usize>)| {
            one.zip(next).is_some_and(|(one, next)| one + 1 == next)
        };
        self.rows.len() > 2 && pairs.all(is_next)
    }

    /// Whether most cells of a column have letters.
    pub fn is_worded(&self, at: usize) -> bool {
        let worded = self
            .column(at)
            .filter(|cell| cell.contains(char::is_alphabetic));
        worded.count() * 2 > self.rows.len()
    }
}

/// A cell of a row that may be shorter than others.
pub(super) fn cell(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", String::as_str)
}
