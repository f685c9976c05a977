//! The order of statements.

use super::{Line, Query, ordered};
use crate::survey::{Scale, TableId};

/// By what statements are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// As the source printed the table.
    #[default]
    Published,
    /// By the sum of the current measure.
    Measure,
    /// By the gap of the pair that is looked at, or of the pair that was fixed.
    Gap,
    /// By the sum of the measure in that table, whichever is shown.
    Sum(TableId),
    /// By the share of "can't say".
    Unsure,
    /// By the share of the answer at this position of the scale.
    Answer(u8),
}

/// The direction of an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Largest first; the published order from its first row.
    #[default]
    Descending,
    /// Smallest first; the published order from its last row.
    Ascending,
}

impl Direction {
    /// The other direction.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Descending => Self::Ascending,
            Self::Ascending => Self::Descending,
        }
    }
}

/// More than any number of a line, and than there are lines.
const APART: i64 = 1 << 20;

/// Orders `lines`: the pinned ones first, then by the order that `query` asks for; equal numbers
/// keep the published order in either direction.
pub(super) fn arrange(lines: &mut [Line], query: &Query, scale: &Scale) {
    let sign = match query.direction {
        Direction::Descending => -1,
        Direction::Ascending => 1,
    };
    let number = |at: usize| {
        let line = &lines[at];
        let pinned = if query.pins.contains(line.statement) {
            -1
        } else {
            0
        };
        let published = line.published as i64;
        let (number, then) = match value(line, query, scale) {
            Some(number) => (sign * i64::from(number), published),
            None => (0, -sign * published),
        };
        (pinned * APART + number) * APART + then
    };
    let order = ordered(lines.len(), &number);
    for at in 0..lines.len() {
        let mut from = order[at];
        // What stood there may have made room for another.
        while from < at {
            from = order[from];
        }
        lines.swap(at, from);
    }
}

/// The number by which `query` orders, or nothing where it means the published order.
fn value(line: &Line, query: &Query, scale: &Scale) -> Option<i32> {
    let position = match query.sort {
        Sort::Published => return None,
        Sort::Measure => return Some(line.measured.into()),
        Sort::Gap => return Some(line.gap(query.ordering_pair()).into()),
        Sort::Sum(table) => return Some(line.sum(table).into()),
        Sort::Unsure => scale.unsure()?,
        Sort::Answer(position) => usize::from(position),
    };
    line.shares.published_at(position).map(i32::from)
}
