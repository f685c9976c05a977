//! A table that a reader brings along: read, recognised, and made into a survey of its own beside
//! the published one. Whatever is wrong with it is told with its row and its column, and then
//! nothing of it is taken.

mod apply;
mod cells;
mod counted;
mod grid;
mod head_words;
mod heads;
mod kept;
mod likeness;
mod matching;
mod number;
mod separator;
mod shares;
mod sheet;
mod suggest;
mod workbook;

pub use apply::own_survey;
pub use cells::{cells, separated};
pub use counted::row_totals;
pub use grid::Grid;
pub use kept::{add_own, merge_own, read_own};
pub use matching::{match_own, proposed_own};
pub use sheet::{Sheet, SheetRow};
pub use suggest::suggest_own;
pub use workbook::workbook;

use super::TableId;

/// The id of the survey that is made of what a reader brought along, in addresses and files.
pub const OWN: &str = "own";

/// Bytes that are read of the file of a table: the answers of some ten thousand people.
pub const MOST_BYTES: u64 = 30_000_000;

/// A table as it was brought along, and what was said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// What the reader calls it.
    pub name: String,
    /// What stands in it.
    pub grid: Grid,
    /// What stands where in it.
    pub mapping: Mapping,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// Nothing that is used.
    #[default]
    Unused,
    /// The statements.
    Statements,
    /// The answer at that position of the scale.
    Answer(usize),
    /// Numbers of which it is not recognised what they are: without an answer that is missed the others would be wrong.
    Undecided,
}

impl Column {
    /// Its position in a list of all that a column can hold, in the order above; none before it is decided.
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Unused => Some(0),
            Self::Statements => Some(1),
            Self::Answer(at) => Some(2 + at),
            Self::Undecided => None,
        }
    }

    /// What stands at that position of the list.
    pub const fn at(position: usize) -> Self {
        match position {
            0 => Self::Unused,
            1 => Self::Statements,
            _ => Self::Answer(position - 2),
        }
    }
}

/// What stands where in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The table of the survey whose question it answers.
    pub table: TableId,
    /// Whether the cells are counts of respondents rather than shares; none before that is decided.
    pub counted: Option<bool>,
    /// The answers that count, a bit for each position of the scale.
    pub measure: u16,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// For each row the position of the published statement that it is about, if it is about one.
    pub matches: Vec<Option<usize>>,
    /// For each row whether it is left out: a total, a mean, a heading or a footnote.
    pub left_out: Vec<bool>,
}

impl Mapping {
    /// The column that holds the statements, if one does.
    pub fn statements(&self) -> Option<usize> {
        let mut columns = self.columns.iter();
        columns.position(|&holds| holds == Column::Statements)
    }

    /// What of it is still for the reader to decide, the first of several.
    pub fn open_question(&self) -> Option<Trouble> {
        let mut columns = self.columns.iter();
        let undecided = columns.position(|&holds| holds == Column::Undecided);
        let undecided = undecided.map(|at| What::Undecided.at(0, at + 1));
        let asked = self.counted.is_none().then(|| What::Asked.at(0, 0));
        undecided.or(asked)
    }

    /// Whether the row at that position is left out.
    pub fn is_left_out(&self, row: usize) -> bool {
        self.left_out.get(row).copied().unwrap_or_default()
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
    /// There are so many rows, more than can be shown.
    TooTall(usize),
    /// There are so many columns, more than can be shown.
    TooWide(usize),
    /// The cell has so many characters, more than can be shown.
    TooLong(usize),
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
    /// It is not said whether the numbers are shares or counts.
    Asked,
    /// It is not said what the numbers of the column are.
    Undecided,
    /// Each row is one respondent's answer.
    Raw,
    /// The file has so many bytes, more than are read.
    TooLarge(u64),
    /// The file is a workbook of an old spreadsheet.
    OldWorkbook,
    /// The file is a workbook with a password.
    Locked,
    /// The file is a workbook, or packed as one, of which a part is missing or is not as it was written.
    Damaged,
    /// No sheet that the workbook shows has a cell.
    NoCells,
    /// The workbook unpacks to more than is read.
    TooFull,
    /// The file holds something else than text or a workbook.
    NotText,
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
