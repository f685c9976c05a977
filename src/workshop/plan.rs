//! What a facilitator asks for.

use std::cmp::Reverse;

use crate::analysis::{Pair, Query, whole_lines};
use crate::survey::{Survey, TableId};

/// How long a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// 15 minutes: three statements.
    Quarter,
    /// 30 minutes: five statements and the map.
    #[default]
    Half,
    /// 60 minutes: everything.
    Hour,
}

impl Length {
    /// Every length.
    pub const ALL: [Self; 3] = [Self::Quarter, Self::Half, Self::Hour];

    /// In minutes.
    pub const fn minutes(self) -> u16 {
        match self {
            Self::Quarter => 15,
            Self::Half => 30,
            Self::Hour => 60,
        }
    }

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Quarter => "15",
            Self::Half => "30",
            Self::Hour => "60",
        }
    }
}

/// What the room is asked about each statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Nothing.
    Nothing,
    /// What that table asks.
    Of(TableId),
}

impl Ask {
    /// Every choice that `survey` has.
    pub fn all(survey: &Survey) -> impl Iterator<Item = Self> {
        let tables = survey.table_ids().map(Self::Of);
        [Self::Nothing].into_iter().chain(tables)
    }

    /// The id used in addresses and in the page.
    pub fn id(self, survey: &Survey) -> &str {
        match self {
            Self::Nothing => "none",
            Self::Of(table) => &survey.table(table).id,
        }
    }

    /// The table that it is of.
    pub const fn table(self) -> Option<TableId> {
        match self {
            Self::Nothing => None,
            Self::Of(table) => Some(table),
        }
    }
}

/// A part of a session. Statements and cards are named by their positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Welcome, and what it is about.
    Opening,
    /// How the numbers are read.
    Reading,
    /// One statement: alone, guessed, revealed, discussed.
    Statement(usize),
    /// Adoption against significance.
    Map,
    /// The most significant as the room ranks them, then as respondents did.
    Top,
    /// Cards that belong to no statement of the session.
    Cards,
    /// What the room said.
    Summary,
    /// How to go on.
    Close,
}

impl Part {
    /// The parts around the statements.
    pub const FIXED: [Self; 7] = [
        Self::Opening,
        Self::Reading,
        Self::Map,
        Self::Top,
        Self::Cards,
        Self::Summary,
        Self::Close,
    ];

    /// The id used in addresses and in the page; that of a statement is its number.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Reading => "reading",
            Self::Statement(_) => "statement",
            Self::Map => "map",
            Self::Top => "top",
            Self::Cards => "cards",
            Self::Summary => "summary",
            Self::Close => "close",
        }
    }

    /// The minutes proposed for it in a session of that length; statements share what is left.
    pub const fn proposed(self, length: Length) -> u16 {
        let [quarter, half, hour] = match self {
            Self::Opening => [1, 2, 3],
            Self::Reading => [1, 1, 2],
            Self::Map => [0, 3, 6],
            Self::Top => [0, 0, 8],
            Self::Summary => [2, 2, 4],
            Self::Close => [2, 2, 2],
            Self::Statement(_) | Self::Cards => [0, 0, 0],
        };
        match length {
            Length::Quarter => quarter,
            Length::Half => half,
            Length::Hour => hour,
        }
    }
}

/// What a facilitator asks for; what they leave open is proposed by [`Agenda::of`](super::Agenda::of).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How long the session is.
    pub length: Length,
    /// The statements, in the order in which they are taken up.
    pub statements: Option<Vec<usize>>,
    /// Of which table the room guesses the share of the measure.
    pub guess: Option<Ask>,
    /// By which table's question the room shows hands.
    pub vote: Option<Ask>,
    /// The cards to discuss: positions among [`Report::cards`](crate::survey::Report::cards).
    pub cards: Option<Vec<usize>>,
    /// Parts that take other than the proposed minutes; 0 leaves a part out.
    pub minutes: Vec<(Part, u16)>,
}

impl Plan {
    /// The minutes that the facilitator gave that part.
    pub fn given(&self, part: Part) -> Option<u16> {
        let given = self.minutes.iter().find(|(of, _)| *of == part);
        given.map(|&(_, minutes)| minutes)
    }

    /// Gives a part that many minutes.
    pub fn give(&mut self, part: Part, minutes: u16) {
        self.minutes.retain(|(of, _)| *of != part);
        self.minutes.push((part, minutes));
    }

    /// The statements, if others than proposed.
    pub fn take_up(&mut self, survey: &Survey, query: &Query, statements: Vec<usize>) {
        let proposed = largest_gaps(survey, query, self.length);
        self.statements = (statements != proposed).then_some(statements);
    }
}

/// The statements proposed for a session of that length: those with the largest gap in the pair that a reader meets
/// first, as what the personnel expect beyond what is in use.
pub fn largest_gaps(survey: &Survey, query: &Query, length: Length) -> Vec<usize> {
    let count = match length {
        Length::Quarter => 3,
        Length::Half | Length::Hour => 5,
    };
    let mut lines = whole_lines(survey, query);
    let pair = Pair::default_of(survey);
    lines.sort_by_key(|line| (Reverse(line.gap(pair)), line.statement));
    let statements = lines.iter().map(|line| line.statement);
    statements.take(count).collect()
}
