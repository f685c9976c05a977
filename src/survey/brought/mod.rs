//! A table that a reader brings along: read, recognised, and made into a survey of its own beside
//! the published one. Whatever is wrong with it is told with its row and its column, and then
//! nothing of it is taken.

mod apply;
mod cells;
mod counted;
mod drawn;
mod found;
mod grid;
mod head_words;
mod heads;
mod how_many;
mod kept;
mod known_answers;
mod likeness;
mod mapping;
mod matching;
mod number;
mod own_scale;
mod separator;
mod shares;
mod sheet;
mod suggest;
mod workbook;

pub use apply::{own_survey, own_table};
pub use cells::{cells, separated};
pub use counted::row_totals;
pub use found::{Found, NO_ANSWER, Shape, tables};
pub use grid::Grid;
pub use kept::{add_own, merge_own, read_own};
pub use known_answers::KnownScale;
pub use mapping::{AnswerKind, Column, Mapping, Numbers, OwnQuestion, Question};
pub use matching::{match_own, proposed_own};
pub use own_scale::{answer_name, known_scale};
pub use sheet::{Sheet, SheetRow};
pub use suggest::{suggest_again, suggest_found, suggest_own};
pub use workbook::workbook;

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
    /// So many columns hold answers, more than a scale has.
    TooManyAnswers(usize),
    /// Every answer is "can't say".
    NoOpinion,
    /// So many tables would be there, more than a survey has.
    TooManyTables(usize),
    /// The reader's question has no name.
    NoQuestion,
    /// The column of an answer has no head.
    Nameless,
    /// The column or the row is of the same as that one before it.
    Again(usize),
    /// The row has no statement.
    Unnamed,
    /// The cell has no number that can be.
    Number,
    /// The cell has no number of respondents that can be.
    Respondents,
    /// The counts of the row total so many, and another number of respondents is said to have answered.
    NotAsTold {
        /// What the counts total.
        counted: u32,
        /// The number of respondents.
        respondents: u32,
    },
    /// So many gave an answer, more than the number of respondents of the row.
    Beyond {
        /// How many gave the answer.
        count: u32,
        /// The number of respondents.
        respondents: u32,
    },
    /// Respondents could give several answers, and nothing says how many of them there are.
    OfNobody,
    /// The shares of the row do not total 98–102 %, or nobody answered.
    Total,
    /// It is not said whether the numbers are shares or counts.
    Asked,
    /// Every row is left out.
    NoRows,
    /// It is not said which of several tables with the same answers it is.
    Which,
    /// It is not known how many gave this answer, and so not how many all of them are.
    Uncounted,
    /// It is not said what the numbers of the column are.
    Undecided,
    /// Each row is one respondent's answer.
    Raw,
    /// The file has so many bytes, more than are read.
    TooLarge(u64),
    /// The file is a workbook in a format that is not read.
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
