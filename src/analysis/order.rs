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

/// Orders `lines`; ties keep the published order in either direction.
pub(super) fn arrange(lines: &mut [Line], sort: Sort, direction: Direction, scale: &Scale) {
    match (value_of(sort, scale), direction) {
        (None, Direction::Descending) => lines.sort_by_key(|line| line.published),
        (None, Direction::Ascending) => lines.sort_by_key(|line| std::cmp::Reverse(line.published)),
        (Some(value), Direction::Descending) => {
            lines.sort_by_key(|line| (std::cmp::Reverse(value(line)), line.published));
        }
        (Some(value), Direction::Ascending) => {
            lines.sort_by_key(|line| (value(line), line.published));
        }
    }
}

/// The number by which `sort` orders, or `None` where it means the published order.
fn value_of(sort: Sort, scale: &Scale) -> Option<Box<dyn Fn(&Line) -> u16>> {
    let share = |position: usize| -> Box<dyn Fn(&Line) -> u16> {
        Box::new(move |line| line.shares.get(position).copied().map_or(0, u16::from))
    };
    match sort {
        Sort::Published => None,
        Sort::Measure => Some(Box::new(|line| line.measured)),
        Sort::Unsure => scale.unsure().map(share),
        Sort::Answer(position) => Some(share(usize::from(position))),
    }
}
