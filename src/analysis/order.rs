//! The order of statements.

use super::{Line, Query};
use crate::survey::{Percent, Scale, TableId};

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
    Answer(usize),
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

    /// The key by which something with that number sorts: the largest first, or the smallest.
    pub(super) fn key(self, number: impl Into<i64>) -> i64 {
        match self {
            Self::Descending => -number.into(),
            Self::Ascending => number.into(),
        }
    }
}

/// Orders `lines`: the pinned ones first, then by the order that `query` asks for; equal numbers
/// keep the published order in either direction, and lines without a number come last.
pub(super) fn arrange(lines: &mut [Line], query: &Query, scale: &Scale) {
    lines.sort_by_key(|line| {
        let published = line.published as i64;
        let behind_pins = !query.pins.contains(line.statement);
        if query.sort == Sort::Published {
            let published = query.direction.reversed().key(published);
            return (behind_pins, false, 0, published);
        }
        let number = value(line, query, scale);
        let key = number.map_or(0, |number| query.direction.key(number.in_tenths()));
        (behind_pins, number.is_none(), key, published)
    });
}

/// The number by which `query` orders; none where it means the published order, or the number is not published.
fn value(line: &Line, query: &Query, scale: &Scale) -> Option<Percent> {
    let position = match query.sort {
        Sort::Published => return None,
        Sort::Measure => return line.measured,
        Sort::Gap => return line.gap(query.ordering_pair()),
        Sort::Sum(table) => return line.sum(table),
        Sort::Unsure => scale.unsure()?,
        Sort::Answer(position) => position,
    };
    line.shares.published_at(position)
}
