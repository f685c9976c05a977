//! Where the values of a line's marks stand.

use super::VALUE_GAP;
use super::dumbbell::Placed;
use super::sizes::Sizes;
use crate::chart::{Anchor, Area};

/// Where a value may stand: beside its mark, or over it and whatever else is below.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Left,
    Above,
    Right,
    Below,
    /// Over its mark, the middle above the mark's.
    Over,
    /// Over its mark, to the left.
    OverLeft,
    /// Over its mark, to the right.
    OverRight,
}

/// Where a value stands from the middle of its mark, and which of its points that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// To the right, in CSS pixels.
    pub dx: f64,
    /// Down, in CSS pixels.
    pub dy: f64,
    /// The point of the value that stands there.
    pub anchor: Anchor,
}

impl Side {
    /// The sides in the order in which they suit the mark at that place of so many: outwards, or above.
    fn of_mark(at: usize, count: usize) -> &'static [Self] {
        match at {
            0 => &[Self::Left, Self::Above, Self::Below],
            _ if at + 1 == count => &[Self::Right, Self::Above, Self::Below],
            _ => &[
                Self::Above,
                Self::Below,
                Self::Left,
                Self::Right,
                Self::Over,
                Self::OverLeft,
                Self::OverRight,
            ],
        }
    }

    /// The place beside a mark on that side, whatever is there.
    fn place(self, sizes: &Sizes) -> Place {
        let beside = sizes.radius + VALUE_GAP;
        let over = sizes.radius + 1.0 + sizes.value / 2.0;
        let (dx, dy, anchor) = match self {
            Self::Left => (-beside, 0.0, Anchor::End),
            Self::Above | Self::Over => (0.0, -over, Anchor::Middle),
            Self::Right => (beside, 0.0, Anchor::Start),
            Self::Below => (0.0, over, Anchor::Middle),
            Self::OverLeft => (-1.0, -over, Anchor::End),
            Self::OverRight => (1.0, -over, Anchor::Start),
        };
        Place { dx, dy, anchor }
    }

    const fn is_over(self) -> bool {
        matches!(self, Self::Over | Self::OverLeft | Self::OverRight)
    }
}

/// A place for the value of each mark, from the left, by the widths of the values; none where it would cover another
/// or a mark, but for those that are `kept`.
///
/// Of three the values stand left of the first, right of the last and above the one between, where nothing is in
/// their way.
pub fn places(
    marks: &[Placed],
    widths: &[f64],
    kept: &[bool],
    sizes: &Sizes,
) -> Vec<Option<Place>> {
    if marks.len() == 3 {
        let outwards = [Side::Left, Side::Above, Side::Right];
        return outwards.map(|side| Some(side.place(sizes))).to_vec();
    }
    let search = Search {
        marks,
        widths,
        kept,
        sizes,
    };
    // The two of a pair have places always: outwards, or over the others beside each other.
    let mut found = Vec::new();
    let _ = search.find(&mut found, true) || search.find(&mut found, false);
    let place = |(at, side): (usize, &Option<Side>)| side.map(|side| search.place(at, side));
    found.iter().enumerate().map(place).collect()
}

/// The search for sides on which no value is in the way of another.
struct Search<'a> {
    marks: &'a [Placed],
    widths: &'a [f64],
    kept: &'a [bool],
    sizes: &'a Sizes,
}

impl Search<'_> {
    /// Whether the marks after those of `found` have sides, too, which are then added; unless `all` must have one, a
    /// value that is not kept may be left out.
    fn find(&self, found: &mut Vec<Option<Side>>, all: bool) -> bool {
        let at = found.len();
        if at == self.marks.len() {
            return true;
        }
        let sides = Side::of_mark(at, self.marks.len())
            .iter()
            .copied()
            .map(Some);
        let left_out = (!all && !self.kept[at]).then_some(None);
        for side in sides.chain(left_out) {
            if side.is_none_or(|side| self.is_free(found, side)) {
                found.push(side);
                if self.find(found, all) {
                    return true;
                }
                found.pop();
            }
        }
        false
    }

    /// Whether the value of the next mark is in nobody's way on that side.
    fn is_free(&self, found: &[Option<Side>], side: Side) -> bool {
        let at = found.len();
        let area = self.area(at, side);
        let before = found.iter().enumerate();
        let mut values = before.filter_map(|(at, side)| side.map(|side| self.area(at, side)));
        let others = self
            .marks
            .iter()
            .enumerate()
            .filter(|&(other, _)| other != at);
        let mut marks =
            others.map(|(_, mark)| Area::around((mark.x, mark.down), self.sizes.radius * 2.0));
        let has_room = side != Side::Below || area.bottom() <= self.sizes.reach();
        has_room
            && !values.any(|other| area.overlaps(&other))
            && !marks.any(|mark| area.overlaps(&mark))
    }

    /// Where a value would stand, from the level of the axis.
    fn area(&self, at: usize, side: Side) -> Area {
        let Place { dx, dy, anchor } = self.place(at, side);
        self.area_at(at, dx, dy, anchor)
    }

    /// The place on a side; over the others, as far up as they reach.
    fn place(&self, at: usize, side: Side) -> Place {
        let place = side.place(self.sizes);
        if !side.is_over() {
            return place;
        }
        let Place { dx, dy, anchor } = place;
        let area = self.area_at(at, dx, dy, anchor);
        let (radius, mark) = (self.sizes.radius, &self.marks[at]);
        let below = self
            .marks
            .iter()
            .filter(|other| other.x - radius < area.right() && area.x < other.x + radius);
        let top = below.map(|other| other.down).fold(mark.down, f64::min);
        Place {
            dy: dy + top - mark.down,
            ..place
        }
    }

    fn area_at(&self, at: usize, dx: f64, dy: f64, anchor: Anchor) -> Area {
        let (mark, width, height) = (&self.marks[at], self.widths[at], self.sizes.value);
        let x = mark.x + dx;
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Area {
            x: left,
            y: mark.down + dy - height / 2.0,
            width,
            height,
        }
    }
}
