//! What is worth saying about the statements shown, the weightiest first.
//!
//! A finding tells what was answered: neither why, nor what has changed over time. Every candidate
//! is weighed by how far it stands out, in percentage points; then the weightiest is taken, and
//! those left lose weight where they would only say again what has been said.

mod about;
mod candidates;
mod headline;

use std::cmp::Reverse;
use std::mem::discriminant;

pub use self::headline::headline_doubt;

use self::about::About;
use super::{Contrast, Line, Pair, Query, Respondents};
use crate::survey::{Percent, Survey, TableId};

/// What a finding says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The sums of two tables differ most, in either direction: significance and adoption, or
    /// where customers and staff part.
    Gap(Pair),
    /// The largest sum of the measure in a table.
    Highest(TableId),
    /// The smallest.
    Lowest(TableId),
    /// "Can't say" is most common.
    Unsure {
        /// In which table.
        table: TableId,
        /// Its share, as published: of all who answered, whatever the base.
        share: Percent,
    },
    /// The sums of all tables lie closest to each other.
    Alike,
    /// What respondents lifted as the most significant, against how common it is.
    Top {
        /// The place on their list, from 1: the best of those shown.
        place: usize,
        /// The smallest and the largest sum of adoption of the others on the list, in percent,
        /// where the whole list is shown.
        others: Option<(Percent, Percent)>,
    },
}

impl Kind {
    /// Whether the two are alternatives to each other, of which one is enough: the same of whichever
    /// table or pair. Where customers and staff part is another matter than how common it is.
    fn is_like(self, other: Self, survey: &Survey) -> bool {
        let parting = |kind| match kind {
            Self::Gap(pair) => pair.contrast(survey) == Contrast::Parting,
            _ => false,
        };
        discriminant(&self) == discriminant(&other) && parting(self) == parting(other)
    }

    /// The tables whose sums it tells.
    fn tables(self, survey: &Survey) -> Vec<TableId> {
        match self {
            Self::Gap(pair) => pair.tables().into(),
            Self::Highest(table) | Self::Lowest(table) => vec![table],
            Self::Unsure { .. } => Vec::new(),
            Self::Alike => survey.table_ids().collect(),
            Self::Top { .. } => vec![survey.adoption()],
        }
    }
}

/// Why a finding is to be read with care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is too close to the next one for their order to be read.
    Close,
    /// Chance may explain the difference between the two tables.
    Chance,
    /// The same respondents judged customers and staff, and how their answers overlap is not
    /// published: no interval of the difference can be given.
    Overlap,
}

/// Something worth saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it says.
    pub kind: Kind,
    /// Of which statements, with their numbers: one, or two that tie, in the order of the survey.
    pub lines: Vec<Line>,
    /// Whether it is true of these more than of all others: not where but one statement is shown,
    /// nor of a gap where adoption and the significance to others differ more.
    pub most: bool,
    /// Why it is to be read with care, if it is. The small base is said elsewhere, once.
    pub doubt: Option<Doubt>,
    /// How much it is worth saying, at least 1: by how far it stands out, in percentage points.
    pub weight: u16,
}

/// A number that has been told: statement, table, and the sum there.
type Fact = (usize, TableId, Option<Percent>);

impl Finding {
    fn facts(&self, survey: &Survey) -> Vec<Fact> {
        let of = |table: TableId| {
            let told = move |line: &Line| (line.statement, table, line.sum(table));
            self.lines.iter().map(told)
        };
        let tables = self.kind.tables(survey).into_iter();
        tables.flat_map(of).collect()
    }

    /// Whether its numbers have all been told; a list that goes with it counts as one more.
    fn repeats(&self, survey: &Survey, told: &[Fact]) -> bool {
        let facts = self.facts(survey);
        let more = matches!(self.kind, Kind::Top { others, .. } if others.is_some());
        !more && !facts.is_empty() && facts.iter().all(|fact| told.contains(fact))
    }
}

/// What only says again what has been said is worth so many times less.
const REPEATED: u16 = 4;

/// What is worth saying about `lines`, which are those of `query` that a view shows: one finding of
/// each kind at the most, the weightiest first. What is `said` elsewhere, as in the headline of the
/// view, is left out. Without `respondents` nothing is known of chance.
///
/// The order of `lines` does not matter.
pub fn findings(
    survey: &Survey,
    query: &Query,
    lines: &[Line],
    respondents: Option<&Respondents>,
    said: &[Kind],
) -> Vec<Finding> {
    let about = About {
        survey,
        query,
        lines,
        respondents,
        unsure: about::unsure(survey),
    };
    let (said, mut left): (Vec<_>, Vec<_>) = about
        .candidates()
        .into_iter()
        .partition(|finding| said.contains(&finding.kind));
    let told = said.iter().flat_map(|finding| finding.facts(survey));
    let mut told: Vec<Fact> = told.collect();
    let mut ranked = Vec::new();
    while let Some(next) = take_weightiest(survey, &mut left, &told) {
        told.extend(next.facts(survey));
        left.retain(|other| !other.kind.is_like(next.kind, survey));
        ranked.push(next);
    }
    ranked
}

/// The weightiest of `left`, the first of equals, with the weight that it has after what was `told`.
fn take_weightiest(survey: &Survey, left: &mut Vec<Finding>, told: &[Fact]) -> Option<Finding> {
    let weight = |finding: &Finding| {
        let less = if finding.repeats(survey, told) {
            REPEATED
        } else {
            1
        };
        (finding.weight / less).max(1)
    };
    let weights = left.iter().map(weight).enumerate();
    let (at, weight) = weights.max_by_key(|&(at, weight)| (weight, Reverse(at)))?;
    Some(Finding {
        weight,
        ..left.remove(at)
    })
}
