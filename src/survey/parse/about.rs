//! What a [`Problem`](super::Problem) is about, for programs: the same that its words say to people.

use super::thing::Thing;
use crate::survey::model::Lang;
use crate::survey::percent::Percent;

/// What is wrong, as far as it can be wrong in files that were written of a survey. What only a
/// person who edits the files can get wrong is [`Other`](About::Other).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A text is missing in a language of the survey.
    Missing {
        /// What it is a text of.
        of: Thing,
        /// Which of its texts: the key in the file.
        field: &'static str,
        /// The language.
        lang: Lang,
        /// Whether it is missing in all others, too.
        everywhere: bool,
    },
    /// A text of the background has more than one line.
    Lines {
        /// What it is a text of.
        of: Thing,
        /// Which of its texts: the key in the file.
        field: &'static str,
        /// The language.
        lang: Lang,
    },
    /// An id has other signs than an address may have, or none.
    Id(Thing),
    /// Another has the same id.
    SameId(Thing),
    /// A table has the id of an answer, or one that means something else in addresses.
    TakenId {
        /// The table.
        table: String,
    },
    /// The year has no four digits.
    Year,
    /// The first of the years is no year, or not before the last.
    Since,
    /// The day of the last update is no date.
    Updated,
    /// The day on which the page was assessed is no date.
    Assessed,
    /// The address for feedback is none.
    Feedback,
    /// Feedback is answered within no days.
    ResponseDays,
    /// The source has no name.
    SourceName,
    /// The address of the source is none.
    SourceUrl,
    /// Nobody answered the table, or, without one, the survey.
    Respondents {
        /// The table.
        table: Option<String>,
    },
    /// The survey has none.
    NoScale,
    /// The survey has none.
    NoStatement,
    /// The survey has none.
    NoTable,
    /// The survey has more than it can hold.
    TooMany {
        /// Of what: "scales", "statements" or "tables".
        kinds: &'static str,
    },
    /// The scale has more answers than can be drawn.
    TooManyAnswers {
        /// The scale.
        scale: String,
    },
    /// The scale has no answer but "can't say".
    NoAnswer {
        /// The scale.
        scale: String,
    },
    /// No answer of the scale counts.
    NoneCounts {
        /// The scale.
        scale: String,
    },
    /// Several answers count on a scale whose shares cannot be added up.
    SeveralCount {
        /// The scale.
        scale: String,
    },
    /// A second answer of the scale says "can't say".
    SecondUnsure {
        /// The scale.
        scale: String,
        /// The second.
        answer: String,
    },
    /// A second answer of the scale is its middle.
    SecondMiddle {
        /// The scale.
        scale: String,
        /// The second.
        answer: String,
    },
    /// The middle of the scale has not as many answers on either side.
    Middle {
        /// The scale.
        scale: String,
        /// How many answers stand before it.
        before: usize,
        /// How many after it.
        after: usize,
    },
    /// The column of an answer cannot be told from others of its table, by name nor by id.
    Alike {
        /// The scale.
        scale: String,
        /// The answer.
        answer: String,
    },
    /// A table is about how much something matters, and does not say to whom.
    NoTo {
        /// The table.
        table: String,
    },
    /// A statement has no theme, in a survey that has themes.
    NoTheme {
        /// The statement.
        statement: String,
    },
    /// A statement has no row in any table.
    Unasked {
        /// The statement.
        statement: String,
    },
    /// A statement has a second row in a table.
    SameRow(RowOf),
    /// What a cell holds is no share, or none from 0 to 100.
    Share {
        /// The row.
        row: RowOf,
        /// The answer.
        answer: String,
    },
    /// The shares of a row total what rounding cannot explain.
    Total {
        /// The row.
        row: RowOf,
        /// What they total.
        total: Percent,
    },
    /// The counts of a row do not go with how many answered.
    Counts {
        /// The row.
        row: RowOf,
        /// How.
        fault: CountFault,
    },
    /// Nobody answered a statement of a table.
    RowRespondents(RowOf),
    /// A section does not come after the one before it.
    SectionOrder {
        /// Its number.
        section: u8,
    },
    /// A part has no points where its kind has some, or some where it has none.
    PartPoints(Thing),
    /// A point is about neither statement nor theme.
    PointOfNothing {
        /// The point.
        point: String,
    },
    /// A point lacks what others of its kind have.
    PointLacks {
        /// The point.
        point: String,
        /// The keys in the file.
        fields: &'static str,
    },
    /// A point has what others of its kind have not.
    PointHas {
        /// The point.
        point: String,
        /// The keys in the file.
        fields: &'static str,
    },
    /// A point tells of a share above 100 %.
    PointShare {
        /// The point.
        point: String,
    },
    /// The address that a point leads to is none.
    Url {
        /// The point.
        point: String,
    },
    /// Anything else: the words say what.
    Other,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RowOf {
    /// The table.
    pub table: String,
    /// The statement.
    pub statement: String,
}

/// How counts do not go with how many answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountFault {
    /// They total nobody, or more than there can be.
    Total(u64),
    /// They total another number than is told for the row.
    NotAsTold {
        /// What they total.
        total: u64,
        /// What is told.
        respondents: u32,
    },
    /// One of them is more than answered.
    Beyond {
        /// It.
        count: u32,
        /// How many answered.
        respondents: u32,
    },
    /// Nothing says how many answered.
    OfNobody,
}

impl About {
    /// Whether the survey is whole without it, and a reader just misses something.
    pub(super) fn can_wait(&self) -> bool {
        match self {
            Self::Missing { everywhere, .. } if !everywhere => true,
            // A page without these names nothing; it does without the others.
            Self::Missing { of, field, .. } => !of.is_shown() || *field == "description",
            Self::SourceName
            | Self::Unasked { .. }
            | Self::NoTheme { .. }
            | Self::PointOfNothing { .. } => true,
            _ => false,
        }
    }
}
