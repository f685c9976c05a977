//! The order of statements.

use super::Line;
use crate::survey::Scale;

/// By what statements are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// As the source printed the table.
    #[default]
    Published,
    /// By the sum of the current measure.
    Measure,
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

/// Orders `lines`; equal numbers keep the published order in either direction.
pub(super) fn arrange(lines: &mut [Line], sort: Sort, direction: Direction, scale: &Scale) {
    let sign = match direction {
        Direction::Descending => -1,
        Direction::Ascending => 1,
    };
    lines.sort_by_key(|line| match value(line, sort, scale) {
        Some(share) => (sign * i32::from(share), line.published as i32),
        None => (0, -sign * line.published as i32),
    });
}

/// The number by which `sort` orders, or nothing where it means the published order.
fn value(line: &Line, sort: Sort, scale: &Scale) -> Option<u16> {
    let position = match sort {
        Sort::Published => return None,
        Sort::Measure => return Some(line.measured),
        Sort::Unsure => scale.unsure()?,
        Sort::Answer(position) => usize::from(position),
    };
    line.shares.get(position).copied().map(u16::from)
}
