//! The place of a statement among the others.

use super::Line;
use crate::survey::TableId;

/// A place by the sum of the measure, the largest sum first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// The place, from 1; equal sums share the best place of theirs.
    pub place: usize,
    /// Whether another statement has the same sum.
    pub shared: bool,
    /// Among how many statements: those that have a sum.
    pub of: usize,
}

/// The place of `statement` in `table` among `lines`; none where it is not one of them or has no sum.
pub fn rank(lines: &[Line], table: TableId, statement: usize) -> Option<Rank> {
    let sum = lines
        .iter()
        .find(|line| line.statement == statement)?
        .sum(table)?;
    let sums = || lines.iter().filter_map(|line| line.sum(table));
    Some(Rank {
        place: 1 + sums().filter(|&other| other > sum).count(),
        shared: sums().filter(|&other| other == sum).count() > 1,
        of: sums().count(),
    })
}
