//! Marks that would cover each other are moved apart, and never so far that a mark leaves its value.
//!
//! A mark is moved by half its width at most, so that it always lies on its true place. Where that is
//! not room enough, as where ten values are nearly the same, marks are set side by side into one block,
//! away from their places, which are then seen as dots.

use crate::chart::Area;
/// Room between a block of marks and the dots at their true places, in CSS pixels.
const DOT: f64 = 7.0;

/// How much of the map the squares of all marks may take for them to be moved.
const MOST: f64 = 0.25;

/// How far a mark may be moved, in the sides of its square: half the width of its disc.
pub const FARTHEST: f64 = 0.44;

/// How near two marks may come, in the sides of their squares: their discs then touch.
pub const NEAREST: f64 = 0.87;

/// So many marks, and no more, are set into one block.
const BLOCK: usize = 12;

/// So many marks at most stand in a line of a block.
const LINE: usize = 4;

/// Where the middles of marks are drawn whose true places are `places`, in CSS pixels; and which of them
/// stand in blocks, each in the order in which they stand.
///
/// Marks are `cell` wide, and their middles stay inside `bounds`. They stay where they are wherever they
/// can, and all do where they are so many that hardly any could be told from others.
///
/// The result depends on nothing but the order of `places`.
pub fn apart(places: &[(f64, f64)], cell: f64, bounds: Area) -> (Vec<(f64, f64)>, Vec<Vec<usize>>) {
    if places.len() as f64 * cell * cell > MOST * bounds.width * bounds.height {
        return (places.to_vec(), Vec::new());
    }
    let mut blocks = Vec::new();
    let mut at = pushed(places, &blocks, cell, bounds);
    while gather(&mut blocks, &at, places, cell) {
        at = pushed(places, &blocks, cell, bounds);
    }
    for block in &blocks {
        set(block, places, &mut at, &blocks, cell, bounds);
    }
    (at, blocks)
}

/// Whether that mark stands in one of the blocks.
fn is_in(blocks: &[Vec<usize>], mark: usize) -> bool {
    blocks.iter().any(|block| block.contains(&mark))
}

/// The middles of marks after those that cover each other have pushed each other aside, each by half its
/// width at most. Some may still cover each other. What is in a block pushes nothing.
fn pushed(
    places: &[(f64, f64)],
    blocks: &[Vec<usize>],
    cell: f64,
    bounds: Area,
) -> Vec<(f64, f64)> {
    /// So many rounds bring marks apart that have room, as far as a number on the screen can tell.
    const ROUNDS: usize = 400;
    /// What two marks may cover of each other, in CSS pixels.
    const SLACK: f64 = 1e-3;
    let all = (0..places.len()).filter(|&n| !is_in(blocks, n));
    let all: Vec<usize> = all.collect();
    // Farther ones cannot meet.
    let pairs = all.iter().enumerate();
    let pairs = pairs.flat_map(|(n, &b)| all[..n].iter().map(move |&a| (a, b)));
    let pairs = pairs.filter(|&(a, b)| far(places[a], places[b]) < 2.0 * cell);
    let pairs: Vec<(usize, usize)> = pairs.collect();
    let mut at = places.to_vec();
    for _ in 0..ROUNDS {
        let mut met = false;
        for &(a, b) in &pairs {
            let way = far(at[a], at[b]);
            if way < cell - SLACK {
                met = true;
                let (x, y) = direction(at[a], at[b])
                    .or_else(|| direction(places[a], places[b]))
                    .unwrap_or((1.0, 0.0));
                let push = (cell - way) / 2.0;
                at[a] = (at[a].0 - x * push, at[a].1 - y * push);
                at[b] = (at[b].0 + x * push, at[b].1 + y * push);
            }
        }
        if !met {
            break;
        }
        for &n in &all {
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

/// Puts marks into blocks that come too near to each other, each with all that come near to those; and
/// marks that would cover the place of one in a block into that. Too many to be read in one block are
/// left as they are. Whether anything was to be done.
fn gather(
    blocks: &mut Vec<Vec<usize>>,
    at: &[(f64, f64)],
    places: &[(f64, f64)],
    cell: f64,
) -> bool {
    let mut left: Vec<usize> = (0..at.len()).filter(|&n| !is_in(blocks, n)).collect();
    let mut changed = false;
    for block in blocks.iter_mut() {
        let covers = |&mark: &usize| {
            let clear = cell / 2.0 + DOT;
            block
                .iter()
                .any(|&other| distance(at[mark], places[other]) < clear)
        };
        let joins: Vec<usize> = left.iter().copied().filter(covers).collect();
        if !joins.is_empty() && block.len() + joins.len() <= BLOCK {
            left.retain(|mark| !joins.contains(mark));
            block.extend(joins);
            block.sort_unstable();
            changed = true;
        }
    }
    while let Some(first) = (!left.is_empty()).then(|| left.remove(0)) {
        let mut block = vec![first];
        let mut next = 0;
        while let Some(&one) = block.get(next) {
            let near = |&other: &usize| far(at[one], at[other]) < NEAREST * cell;
            block.extend(left.iter().copied().filter(near));
            left.retain(|other| !near(other));
            next += 1;
        }
        if (2..=BLOCK).contains(&block.len()) {
            join(blocks, block, places, cell);
            changed = true;
        }
    }
    changed
}

/// Adds a block; to one that is there if their places lie among each other, so that no lines to them cross.
fn join(blocks: &mut Vec<Vec<usize>>, mut block: Vec<usize>, places: &[(f64, f64)], cell: f64) {
    let near = |a: &usize, b: &usize| far(places[*a], places[*b]) < 3.0 * cell;
    let meets = |other: &Vec<usize>| {
        other.len() + block.len() <= BLOCK && other.iter().any(|a| block.iter().any(|b| near(a, b)))
    };
    if let Some(at) = blocks.iter().position(meets) {
        block.extend(blocks.remove(at));
        return join(blocks, block, places, cell);
    }
    block.sort_unstable();
    blocks.push(block);
}

/// How far apart the middles of two squares are along the axis that parts them.
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    (one.0 - other.0).abs().max((one.1 - other.1).abs())
}

/// Sets the marks of a block side by side, as near to the middle of their places as they cover neither
/// another mark nor the place of any mark in a block.
fn set(
    block: &[usize],
    places: &[(f64, f64)],
    at: &mut [(f64, f64)],
    blocks: &[Vec<usize>],
    cell: f64,
    bounds: Area,
) {
    let columns = block.len().min(LINE);
    let lines = block.len().div_ceil(columns);
    let (width, height) = (columns as f64 * cell, lines as f64 * cell);
    let around = |(x, y): (f64, f64), more: f64| {
        let (width, height) = (width + more, height + more);
        Area {
            x: x - width / 2.0,
            y: y - height / 2.0,
            width,
            height,
        }
    };
    // Blocks before this one stand; those after it do not yet.
    let before = blocks.iter().take_while(|other| *other != block);
    let free = (0..at.len()).filter(|&n| !is_in(blocks, n));
    let marks = free.chain(before.flatten().copied());
    let marks = marks.map(|n| around(at[n], cell));
    let dots = blocks.iter().flatten();
    let dots = dots.map(|&n| around(places[n], 2.0 * DOT));
    let taken: Vec<Area> = marks.chain(dots).collect();
    let inside = Area {
        x: bounds.x + (width - cell) / 2.0,
        y: bounds.y + (height - cell) / 2.0,
        width: bounds.width - (width - cell),
        height: bounds.height - (height - cell),
    };
    let middle = block.iter().fold((0.0, 0.0), |sum, &n| {
        (sum.0 + places[n].0, sum.1 + places[n].1)
    });
    let count = block.len() as f64;
    let middle = (
        (middle.0 / count).clamp(inside.x, inside.right()),
        (middle.1 / count).clamp(inside.y, inside.bottom()),
    );
    let (x, y) = nearest(middle, &taken, inside).unwrap_or(middle);
    for (n, &mark) in block.iter().enumerate() {
        let (column, line) = (n % columns, n / columns);
        at[mark] = (
            x + (column as f64 + 0.5) * cell - width / 2.0,
            y + (line as f64 + 0.5) * cell - height / 2.0,
        );
    }
}

/// How far it is from one point to another.
pub fn far(one: (f64, f64), other: (f64, f64)) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

/// The point of `bounds` nearest to `place` that no area takes. It lies level with the place or with
/// an edge, and so does its height: there are only so many candidates.
fn nearest(place: (f64, f64), taken: &[Area], bounds: Area) -> Option<(f64, f64)> {
    let edges = |low: fn(&Area) -> f64, high: fn(&Area) -> f64, own: f64| {
        let mut edges: Vec<f64> = taken
            .iter()
            .flat_map(|area| [low(area), high(area)])
            .collect();
        edges.extend([own, low(&bounds), high(&bounds)]);
        edges.retain(|edge| (low(&bounds)..=high(&bounds)).contains(edge));
        edges
    };
    let xs = edges(|area| area.x, Area::right, place.0);
    let ys = edges(|area| area.y, Area::bottom, place.1);
    // From the place outwards: most points are farther than one that is free already. Of those as far the
    // first is taken, as the edges come.
    let outwards = |edges: &[f64], own: f64| {
        let way = |at: usize| (edges[at] - own).abs();
        let mut order: Vec<usize> = (0..edges.len()).collect();
        order.sort_by(|&a, &b| way(a).total_cmp(&way(b)));
        order
    };
    let up_and_down = outwards(&ys, place.1);
    let (mut nearest, mut least) = (None, (f64::INFINITY, 0));
    for at in outwards(&xs, place.0) {
        let x = xs[at];
        let in_way = taken
            .iter()
            .filter(|area| is_between(x, area.x, area.right()));
        let in_way: Vec<&Area> = in_way.collect();
        for &up in &up_and_down {
            let (y, far) = (ys[up], far(place, (x, ys[up])));
            if (far, at) >= least {
                break;
            }
            let mut in_way = in_way.iter();
            if !in_way.any(|area| is_between(y, area.y, area.bottom())) {
                (nearest, least) = (Some((x, y)), (far, at));
                break;
            }
        }
        if (x - place.0).abs() > least.0 {
            break;
        }
    }
    nearest
}

/// Whether `middle` lies between two edges and on neither, as far as floating point can tell.
fn is_between(middle: f64, low: f64, high: f64) -> bool {
    const EDGE: f64 = 1e-6;
    middle > low + EDGE && middle < high - EDGE
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Area = Area {
        x: 0.0,
        y: 0.0,
        width: 300.0,
        height: 300.0,
    };

    /// No mark is farther from its place than half its width, and no two cover each other.
    fn resolved(places: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let (at, blocks) = apart(places, 24.0, BOUNDS);
        assert!(blocks.is_empty(), "{blocks:?}");
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
    fn two_on_one_place_stand_side_by_side_on_it() {
        let at = resolved(&[(100.0, 100.0); 2]);
        assert!(far(at[0], (100.0 - 10.56, 100.0)) < 0.1, "{at:?}");
        assert!(far(at[1], (110.56, 100.0)) < 0.1, "{at:?}");
    }

    #[test]
    fn two_near_each_other_part_along_their_way() {
        let at = resolved(&[(100.0, 100.0), (120.0, 100.0)]);
        assert!(far(at[0], (98.0, 100.0)) < 0.1, "{at:?}");
        assert!(far(at[1], (122.0, 100.0)) < 0.1, "{at:?}");
    }

    #[test]
    fn three_on_one_place_become_a_block_beside_it() {
        let (at, blocks) = apart(&[(100.0, 100.0); 3], 24.0, BOUNDS);
        assert_eq!(blocks, [[0, 1, 2]]);
        assert!(
            at.windows(2)
                .all(|pair| pair[1] == (pair[0].0 + 24.0, pair[0].1))
        );
        for point in at {
            assert!((point.1 - 100.0).abs() >= 12.0 + DOT - 1e-6, "{point:?}");
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
