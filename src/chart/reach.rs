//! Where marks that stand close can be pointed at: each has its own area.

use super::Area;

/// Smallest side of what is pointed at, in CSS pixels (WCAG 2.2, 2.5.8).
pub const TARGET: f64 = 24.0;

/// A mark and where it can be pointed at.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// The middle of the mark, in CSS pixels.
    pub at: (f64, f64),
    /// Where it can be pointed at.
    pub area: Area,
}

/// Cuts areas that overlap, halfway between their marks, so that every point belongs to one alone.
/// A mark keeps its own middle unless another has the very same.
pub fn part(reaches: &mut [Reach]) {
    for n in 1..reaches.len() {
        let (before, rest) = reaches.split_at_mut(n);
        for other in before {
            cut(other, &mut rest[0]);
        }
    }
}

/// Cuts the two along the axis on which they are farther apart.
fn cut(one: &mut Reach, other: &mut Reach) {
    if !one.area.overlaps(&other.area) {
        return;
    }
    let (dx, dy) = (other.at.0 - one.at.0, other.at.1 - one.at.1);
    let level = dx.abs() < dy.abs();
    let forward = if level { dy >= 0.0 } else { dx >= 0.0 };
    let (first, second) = if forward { (one, other) } else { (other, one) };
    // They overlap, so the line between lies in both or beyond what a third has left of one: an
    // area only ever shrinks.
    if level {
        let y = f64::midpoint(first.at.1, second.at.1);
        first.area.height = first.area.height.min(y - first.area.y);
        let top = second.area.y.max(y);
        second.area.height = second.area.bottom() - top;
        second.area.y = top;
    } else {
        let x = f64::midpoint(first.at.0, second.at.0);
        first.area.width = first.area.width.min(x - first.area.x);
        let left = second.area.x.max(x);
        second.area.width = second.area.right() - left;
        second.area.x = left;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach(x: f64, y: f64) -> Reach {
        let at = (x, y);
        Reach {
            at,
            area: Area::around(at, 24.0),
        }
    }

    #[test]
    fn areas_meet_halfway_and_keep_their_middles() {
        let mut three = [reach(0.0, 0.0), reach(10.0, 4.0), reach(8.0, -9.0)];
        part(&mut three);
        for (n, one) in three.iter().enumerate() {
            assert!(one.area.holds(one.at.0, one.at.1), "{one:?}");
            for other in &three[n + 1..] {
                assert!(!one.area.overlaps(&other.area), "{one:?} {other:?}");
            }
        }
        assert!((three[0].area.right() - 5.0).abs() < 1e-9);
    }

    #[test]
    fn areas_that_are_apart_stay_whole() {
        let mut two = [reach(0.0, 0.0), reach(24.0, 0.0)];
        part(&mut two);
        assert!(two.iter().all(|one| (one.area.width - TARGET).abs() < 1e-9));
    }
}
