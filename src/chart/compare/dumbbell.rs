//! Where the marks of a line stand.

use super::aside::downs;
use super::sizes::Sizes;
use crate::analysis::Line;
use crate::survey::{Percent, TableId};

/// The scale of the sums. It runs on above 100 %, where rounding lifts a sum.
pub struct Axis {
    /// Where 0 % is, in CSS pixels.
    zero: f64,
    /// CSS pixels of one percent.
    percent: f64,
}

impl Axis {
    /// The largest sum that rounding makes, in percent.
    pub const LAST: u16 = 102;

    /// From the place of 0 % to that of the largest sum.
    pub fn between(zero: f64, last: f64) -> Self {
        let percent = (last - zero).max(0.0) / f64::from(Self::LAST);
        Self { zero, percent }
    }

    /// Where so many percent are, in CSS pixels.
    pub fn at(&self, percent: impl Into<f64>) -> f64 {
        self.zero + percent.into() * self.percent
    }
}

/// A mark on the axis.
#[derive(Clone, Copy)]
pub struct Placed {
    /// The table whose sum it shows.
    pub table: TableId,
    /// The sum.
    pub sum: Percent,
    /// Its middle, in CSS pixels.
    pub x: f64,
    /// How far it is moved down from the axis, in CSS pixels, so that none covers another.
    pub down: f64,
}

/// The marks of `line` from the smallest sum to the largest, of the tables that have one; equal sums in the order of the tables.
///
/// Their values stand left of the first, right of the last and above those between, which are never moved lower
/// than the others: so no value meets another or a mark, however close they are.
pub fn marks(tables: &[TableId], line: &Line, axis: &Axis, sizes: &Sizes) -> Vec<Placed> {
    let marks = tables.iter().filter_map(|&table| {
        let sum = line.sum(table)?;
        Some(Placed {
            table,
            sum,
            x: axis.at(sum),
            down: 0.0,
        })
    });
    let mut marks: Vec<_> = marks.collect();
    marks.sort_by_key(|mark| mark.sum);
    let xs: Vec<_> = marks.iter().map(|mark| mark.x).collect();
    for (mark, down) in marks.iter_mut().zip(downs(&xs, sizes.radius)) {
        mark.down = down;
    }
    marks
}
