//! A table that a reader brings along: read, recognised, and made into a survey of its own beside
//! the published one. Whatever is wrong with it is told with its row and its column, and then
//! nothing of it is taken.

mod apply;
mod cells;
mod grid;
mod kept;
mod number;
mod suggest;

pub use apply::own_survey;
pub use cells::{cells, separated};
pub use grid::Grid;
pub use kept::{add_own, merge_own, read_own};
pub use suggest::{match_own, suggest_own};

use super::TableId;

/// The id of the survey that is made of what a reader brought along, in addresses and files.
pub const OWN: &str = "own";

/// A table as it was brought along, and what was said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// What the reader calls it.
    pub name: String,
    /// The text of the file.
    pub text: String,
    /// What stands where in it.
    pub mapping: Mapping,
}

/// What stands where in a table. It is made of numbers, which are chosen from lists and remembered as
/// they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The table of the survey whose question it answers.
    pub table: TableId,
    /// Whether the cells are counts of respondents rather than shares.
    pub counted: bool,
    /// The answers that count, a bit for each position of the scale.
    pub measure: u16,
    /// What each column holds: [`UNUSED`](Self::UNUSED), [`STATEMENT`](Self::STATEMENT), or from
    /// [`ANSWERS`](Self::ANSWERS) an answer by its position.
    pub columns: Vec<u16>,
    /// For each row the number of the published statement that it is about; 0 where it is about none.
    pub matches: Vec<u16>,
}

impl Mapping {
    /// The column is not used.
    pub const UNUSED: u16 = 0;
    /// The column holds the statements.
    pub const STATEMENT: u16 = 1;
    /// The column holds the first answer of the scale.
    pub const ANSWERS: u16 = 2;

    /// The column that holds the statements, if one does.
    pub fn statements(&self) -> Option<usize> {
        let mut columns = self.columns.iter();
        columns.position(|&holds| holds == Self::STATEMENT)
    }
}

/// Something that cannot be understood, and where it stands. Rows and columns count from 1 as a
/// spreadsheet shows them; 0 where it is not about one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
    /// What it is.
    pub what: What,
}

/// What cannot be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// There are no heads with rows below them.
    Empty,
    /// There are more rows or columns, or a longer text, than can be shown.
    TooMuch,
    /// A quotation mark is left open.
    Open,
    /// No column holds the statements, or fewer than two hold answers.
    Columns,
    /// The column or the row is of the same as that one before it.
    Again(usize),
    /// The row has no statement.
    Unnamed,
    /// The cell has no number that can be.
    Number,
    /// The shares of the row do not total 98–102 %, or nobody answered.
    Total,
    /// The file is larger than what is read.
    TooLarge,
    /// The browser could not read the file.
    Unopened,
}

impl What {
    /// In that row and column.
    pub const fn at(self, row: usize, column: usize) -> Trouble {
        Trouble {
            row,
            column,
            what: self,
        }
    }
}
