//! Marks that would cover each other are moved apart, and never so far that a mark leaves its value.
//!
//! Marks whose values coincide become one, with all their numbers, that lies on their values. Any other is
//! moved by half its width at most, so that it always lies on its true place. Where that is not room
//! enough, as where ten values are nearly the same, marks are set side by side into one block, away from
//! their places, which are then seen as dots.

use super::block::{Groups, gather, set};
use super::together::{coinciding, lay};
use crate::chart::Area;

/// How much of the map the squares of all marks may take for them to be moved.
const MOST: f64 = 0.25;

/// How far a mark may be moved, in the sides of its square: half the width of its disc.
pub const FARTHEST: f64 = 0.44;

/// Where the middles of marks are drawn whose true places are `places`, in CSS pixels; and which of them
/// stand in one, each in the order in which they stand.
///
/// Marks are `cell` wide, and their middles stay inside `bounds`. They stay where they are wherever they
/// can, and all do where they are so many that hardly any could be told from others.
///
/// The result depends on nothing but the order of `places`.
pub fn apart(places: &[(f64, f64)], cell: f64, bounds: Area) -> (Vec<(f64, f64)>, Groups) {
    if places.len() as f64 * cell * cell > MOST * bounds.width * bounds.height {
        return (places.to_vec(), Groups::default());
    }
    let mut groups = Groups {
        together: coinciding(places, cell, bounds),
        away: Vec::new(),
    };
    let mut at = pushed(places, &groups, cell, bounds);
    while gather(&mut groups, &at, places, cell, bounds) {
        at = pushed(places, &groups, cell, bounds);
    }
    for block in &groups.away {
        set(block, places, &mut at, &groups.away, cell, bounds);
    }
    (at, groups)
}

/// The middles of marks after those that cover each other have pushed each other aside, each by half its
/// width at most. Some may still cover each other. What is in one with others stays, and what stands in
/// a block away from its place pushes nothing.
fn pushed(places: &[(f64, f64)], groups: &Groups, cell: f64, bounds: Area) -> Vec<(f64, f64)> {
    /// So many rounds bring marks apart that have room, as far as a number on the screen can tell.
    const ROUNDS: usize = 400;
    /// What two marks may cover of each other, in CSS pixels.
    const SLACK: f64 = 1e-3;
    let mut at = places.to_vec();
    for group in &groups.together {
        lay(group, places, &mut at, cell, bounds);
    }
    let stays: Vec<bool> = (0..at.len()).map(|n| groups.is_together(n)).collect();
    let all: Vec<usize> = (0..at.len()).filter(|&n| !groups.is_away(n)).collect();
    // Farther ones cannot meet.
    let pairs = all.iter().enumerate();
    let pairs = pairs.flat_map(|(n, &b)| all[..n].iter().map(move |&a| (a, b)));
    let pairs = pairs.filter(|&(a, b)| !(stays[a] && stays[b]) && far(at[a], at[b]) < 2.0 * cell);
    let pairs: Vec<(usize, usize)> = pairs.collect();
    for _ in 0..ROUNDS {
        let mut met = false;
        for &(a, b) in &pairs {
            let way = far(at[a], at[b]);
            if way < cell - SLACK {
                met = true;
                let (x, y) = direction(at[a], at[b])
                    .or_else(|| direction(places[a], places[b]))
                    .unwrap_or((1.0, 0.0));
                let part = if stays[a] || stays[b] { 1.0 } else { 0.5 };
                for (mark, push) in [(a, way - cell), (b, cell - way)] {
                    if !stays[mark] {
                        at[mark] = (at[mark].0 + x * push * part, at[mark].1 + y * push * part);
                    }
                }
            }
        }
        if !met {
            break;
        }
        for &n in all.iter().filter(|&&n| !stays[n]) {
            at[n] = kept_near(at[n], places[n], FARTHEST * cell, bounds);
        }
    }
    at
}

/// The direction from one point to another, as a step of length 1; none where they are the same.
fn direction(from: (f64, f64), to: (f64, f64)) -> Option<(f64, f64)> {
    let way = far(from, to);
    (way > 1e-6).then(|| ((to.0 - from.0) / way, (to.1 - from.1) / way))
}

/// The point inside of `bounds` and no farther than `most` from `place` to which `at` is brought.
fn kept_near(at: (f64, f64), place: (f64, f64), most: f64, bounds: Area) -> (f64, f64) {
    let (x, y) = (
        at.0.clamp(bounds.x, bounds.right()),
        at.1.clamp(bounds.y, bounds.bottom()),
    );
    let way = far(place, (x, y));
    if way <= most {
        return (x, y);
    }
    let part = most / way;
    (
        place.0 + (x - place.0) * part,
        place.1 + (y - place.1) * part,
    )
}

/// How far it is from one point to another. `hypot` guards against squares that are too large, which
/// those of pixels are not, and a map with a hundred marks would take a quarter longer.
pub fn far(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (x, y) = (one.0 - other.0, one.1 - other.1);
    (x * x + y * y).sqrt()
}

#[cfg(test)]
mod tests {
    use super::super::block::{DOT, NEAREST};
    use super::*;

    const BOUNDS: Area = Area {
        x: 0.0,
        y: 0.0,
        width: 300.0,
        height: 300.0,
    };

    /// No mark is farther from its place than half its width, and no two cover each other.
    fn resolved(places: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let (at, groups) = apart(places, 24.0, BOUNDS);
        assert_eq!(groups, Groups::default());
        for (n, (&at, &place)) in at.iter().zip(places).enumerate() {
            assert!(
                far(at, place) <= FARTHEST * 24.0 + 1e-6,
                "{n}: {at:?} {place:?}"
            );
        }
        let pairs = (0..at.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
        for (a, b) in pairs {
            assert!(far(at[a], at[b]) >= NEAREST * 24.0, "{a} {b}: {at:?}");
        }
        at
    }

    #[test]
    fn marks_that_are_apart_stay() {
        let places = [(10.0, 10.0), (34.0, 10.0), (10.0, 34.0)];
        assert_eq!(resolved(&places), places);
    }

    #[test]
    fn two_on_one_place_become_one_on_it() {
        let (at, groups) = apart(&[(100.0, 100.0), (104.0, 100.0)], 24.0, BOUNDS);
        assert_eq!(groups.together, [[0, 1]]);
        assert_eq!(at, [(90.0, 100.0), (114.0, 100.0)]);
    }

    #[test]
    fn one_beside_those_gives_way() {
        let places = [(100.0, 100.0), (104.0, 100.0), (120.0, 110.0)];
        let (at, groups) = apart(&places, 24.0, BOUNDS);
        assert_eq!(groups.together, [[0, 1]]);
        assert!(far(at[2], at[1]) >= NEAREST * 24.0, "{at:?}");
        assert!(far(at[2], places[2]) <= FARTHEST * 24.0 + 1e-6, "{at:?}");
    }

    #[test]
    fn two_near_each_other_part_along_their_way() {
        let at = resolved(&[(100.0, 100.0), (122.0, 100.0)]);
        assert!(far(at[0], (99.0, 100.0)) < 0.1, "{at:?}");
        assert!(far(at[1], (123.0, 100.0)) < 0.1, "{at:?}");
    }

    #[test]
    fn more_than_one_can_hold_become_a_block_beside_their_places() {
        let column: Vec<_> = (0..9)
            .map(|n| (100.0, 100.0 + 6.0 * f64::from(n)))
            .collect();
        let (at, groups) = apart(&column, 24.0, BOUNDS);
        for &line in groups.away.iter().flatten() {
            for &place in &column {
                let clear = (at[line].0 - place.0)
                    .abs()
                    .max((at[line].1 - place.1).abs());
                assert!(clear >= 12.0 + DOT - 1e-6, "{line}: {at:?}");
            }
        }
    }

    #[test]
    fn more_marks_than_the_map_has_room_for_stay() {
        // A quarter of the map is 39 squares.
        let places = [(150.0, 150.0); 40];
        assert_eq!(apart(&places, 24.0, BOUNDS).0, places);
        assert_ne!(apart(&places[..12], 24.0, BOUNDS).0, places[..12]);
    }

    #[test]
    fn marks_stay_inside() {
        for point in apart(&[(0.0, 300.0); 9], 24.0, BOUNDS).0 {
            assert!((0.0..=300.0).contains(&point.0) && (0.0..=300.0).contains(&point.1));
        }
    }
}
