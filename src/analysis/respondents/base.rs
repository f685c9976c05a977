//! The number of respondents, and where it is from.

use super::{BOUND, Inference, Rounding};
use crate::survey::{Role, Survey, Table, TableId};

/// The number of respondents of a whole survey, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// The survey publishes it.
    Published(u32),
    /// It is inferred from the rounded shares: "about so many".
    Inferred(Inference),
}

impl Base {
    /// The base of `survey`: published, or else inferred from the tables of significance, which
    /// the same respondents are supposed to have answered; nothing where their rows tell nothing.
    pub fn of(survey: &Survey) -> Option<Self> {
        if let Some(respondents) = survey.respondents {
            return Some(Self::Published(respondents));
        }
        // Rows of two surveys tell nothing of either.
        if survey.is_own() {
            return None;
        }
        let tables: Vec<_> = unsaid(survey).collect();
        let inference = Inference::infer(survey, &tables, Rounding::HalfUp, BOUND);
        inference.map(Self::Inferred)
    }

    /// Whether the base of `survey` is known, or looked for.
    pub fn is_of(survey: &Survey) -> bool {
        let told_of_all = survey.tables.iter().all(says_how_many);
        let of_survey = survey.respondents.is_some() && !told_of_all;
        !survey.is_own() && (of_survey || unsaid(survey).next().is_some())
    }

    /// The number.
    pub const fn respondents(&self) -> u32 {
        match self {
            Self::Published(respondents) => *respondents,
            Self::Inferred(inference) => inference.base,
        }
    }

    /// How carefully shares of this base are to be read.
    pub const fn caution(&self) -> Caution {
        Caution::of(self.respondents())
    }
}

/// Whether the source publishes how many answered the table, or each of its statements.
fn says_how_many(table: &Table) -> bool {
    let mut rows = table.rows.iter();
    table.respondents.is_some() || rows.all(|row| row.respondents.is_some())
}

/// How carefully shares of a small base are to be read.
///
/// The limits are a convention of survey reporting, not a theorem. Of 30 respondents one is 3.3 %,
/// and the 95 % interval of one half reaches 17 percentage points either way; of 60 one is 1.7 %,
/// and it reaches 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caution {
    /// Fewer than 30 respondents: shares are little more than a hint.
    Strong,
    /// 30 to 59: the large differences show, the small ones do not.
    Mild,
    /// 60 or more: no caution but the usual.
    None,
}

impl Caution {
    /// The caution that shares of `respondents` need.
    pub const fn of(respondents: u32) -> Self {
        match respondents {
            ..30 => Self::Strong,
            30..60 => Self::Mild,
            60.. => Self::None,
        }
    }
}

/// The tables of significance of which nobody says how many answered them.
fn unsaid(survey: &Survey) -> impl Iterator<Item = TableId> {
    let tables = survey.with_role(Role::Significance);
    tables.filter(|&table| {
        let table = survey.table(table);
        let mut rows = table.rows.iter();
        table.respondents.is_none() && rows.all(|row| row.respondents.is_none())
    })
}
