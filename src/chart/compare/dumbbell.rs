//! Where the three marks of a line stand.

use super::sizes::Sizes;
use crate::analysis::Line;
use crate::survey::TableId;

/// How far apart two marks are that do not touch, in radii.
const APART: f64 = 2.0;
/// How far apart three marks are moved that stand on each other, in radii: less, to stay in the line.
pub const TIGHT: f64 = 1.3;

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
    /// The sum, in percent.
    pub sum: u16,
    /// Its middle, in CSS pixels.
    pub x: f64,
    /// How far it is moved down from the axis, in CSS pixels, so that none covers another.
    pub down: f64,
}

/// The marks of `line` from the smallest sum to the largest; equal sums in the order of the tables.
///
/// Their values stand left of the first, right of the last and above the one between, which is
/// never moved lower than the others: so no value meets another or a mark, however close they are.
pub fn marks(line: &Line, axis: &Axis, sizes: &Sizes) -> [Placed; 3] {
    let mut marks = TableId::ALL.map(|table| Placed {
        table,
        sum: line.sum(table),
        x: axis.at(line.sum(table)),
        down: 0.0,
    });
    marks.sort_by_key(|mark| mark.sum);
    let [first, between, last] = &mut marks;
    let xs = [first.x, between.x, last.x];
    [first.down, between.down, last.down] = downs(xs, sizes.radius);
    marks
}

/// How far marks at these places are moved down.
fn downs([first, between, last]: [f64; 3], radius: f64) -> [f64; 3] {
    let crowded = last - first < APART * radius;
    let apart = radius * if crowded { TIGHT } else { APART };
    // How far apart in height two marks must be that are so far apart in breadth.
    let rise = |breadth: f64| (apart * apart - breadth * breadth).max(0.0).sqrt();
    let (left, right) = (rise(between - first), rise(last - between));
    let downs = if crowded {
        [left, 0.0, right.max(left + rise(last - first))]
    } else {
        [left, 0.0, right]
    };
    let lowest = downs.into_iter().fold(0.0, f64::max);
    // A mark that no other is near stays on the axis.
    let settled = |down: f64| {
        if down > 0.0 || crowded {
            down - lowest / 2.0
        } else {
            0.0
        }
    };
    [settled(downs[0]), -lowest / 2.0, settled(downs[2])]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(places: [f64; 3], radius: f64, expected: [f64; 3]) {
        let downs = downs(places, radius);
        let near = downs
            .iter()
            .zip(expected)
            .all(|(a, b)| (a - b).abs() < 1e-9);
        assert!(near, "{downs:?}");
    }

    #[test]
    fn marks_that_are_apart_stay_on_the_axis() {
        close([0.0, 20.0, 40.0], 10.0, [0.0; 3]);
    }

    #[test]
    fn two_on_one_place_part_up_and_down() {
        close([0.0, 0.0, 40.0], 5.0, [5.0, -5.0, 0.0]);
        close([0.0, 40.0, 40.0], 5.0, [0.0, -5.0, 5.0]);
    }

    #[test]
    fn three_on_one_place_stand_on_each_other() {
        close([0.0; 3], 10.0, [0.0, -13.0, 13.0]);
    }
}
