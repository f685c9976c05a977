//! Marks that stand side by side in one block, away from their true places.

use super::apart::far;
use super::together::covers;
use crate::chart::Area;
use crate::chart::order::ascending;

/// Room between a block of marks and the dots at their true places, in CSS pixels.
pub(super) const DOT: f64 = 7.0;

/// How near two marks may come, in the sides of their squares: their discs then touch.
pub const NEAREST: f64 = 0.87;

/// So many marks, and no more, are set into one block.
const BLOCK: usize = 12;

/// So many marks at most stand in a line of a block.
pub(super) const LINE: usize = 4;

/// Marks that stand in one with others, each group in the order in which it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    /// Those that lie on their values, which coincide.
    pub together: Vec<Vec<usize>>,
    /// Those that stand away from their places.
    pub away: Vec<Vec<usize>>,
}

impl Groups {
    /// Every group.
    pub fn all(&self) -> impl Iterator<Item = &Vec<usize>> {
        self.together.iter().chain(&self.away)
    }

    /// Every group, to be changed.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Vec<usize>> {
        self.together.iter_mut().chain(&mut self.away)
    }

    /// Whether that mark is one with others on its value.
    pub(super) fn is_together(&self, mark: usize) -> bool {
        self.together.iter().any(|group| group.contains(&mark))
    }

    /// Whether that mark stands away from its place.
    pub(super) fn is_away(&self, mark: usize) -> bool {
        is_in(&self.away, mark)
    }

    /// That mark and all that are one with it.
    fn with_mates(&self, mark: usize) -> Vec<usize> {
        let mut groups = self.together.iter();
        let mates = groups.find(|group| group.contains(&mark));
        mates.cloned().unwrap_or_else(|| vec![mark])
    }

    /// Takes apart every group on its values that one of those is in.
    fn part(&mut self, marks: &[usize]) {
        self.together
            .retain(|group| !group.iter().any(|mark| marks.contains(mark)));
    }
}

/// Whether that mark stands in one of the blocks.
pub(super) fn is_in(blocks: &[Vec<usize>], mark: usize) -> bool {
    blocks.iter().any(|block| block.contains(&mark))
}

/// Makes one of marks that come too near to each other, each with all that come near to those: on their
/// values, or, where that would not lie on all of them, a block; and puts marks that would cover the place
/// of one in a block into that. Too many to be read in one block are left as they are. Whether anything
/// was to be done.
pub(super) fn gather(
    groups: &mut Groups,
    at: &[(f64, f64)],
    places: &[(f64, f64)],
    cell: f64,
    bounds: Area,
) -> bool {
    let mut left: Vec<usize> = (0..at.len()).filter(|&n| !groups.is_away(n)).collect();
    let mut changed = false;
    for n in 0..groups.away.len() {
        let covers = |&mark: &usize| {
            let clear = cell / 2.0 + DOT;
            let mut block = groups.away[n].iter();
            block.any(|&other| distance(at[mark], places[other]) < clear)
        };
        let joins = left.iter().copied().filter(covers);
        let joins = joins.flat_map(|mark| groups.with_mates(mark));
        let mut joins: Vec<usize> = joins.collect();
        joins.sort_unstable();
        joins.dedup();
        if !joins.is_empty() && groups.away[n].len() + joins.len() <= BLOCK {
            left.retain(|mark| !joins.contains(mark));
            groups.part(&joins);
            groups.away[n].extend(joins);
            groups.away[n].sort_unstable();
            changed = true;
        }
    }
    while let Some(first) = (!left.is_empty()).then(|| left.remove(0)) {
        let mates = groups.with_mates(first);
        left.retain(|other| !mates.contains(other));
        let (mut block, alone) = (mates.clone(), mates.len());
        let mut next = 0;
        while let Some(&one) = block.get(next) {
            let near = left.iter().copied();
            let near = near.filter(|&other| far(at[one], at[other]) < NEAREST * cell);
            let near: Vec<usize> = near.flat_map(|mark| groups.with_mates(mark)).collect();
            left.retain(|other| !near.contains(other));
            for mark in near {
                if !block.contains(&mark) {
                    block.push(mark);
                }
            }
            next += 1;
        }
        if block.len() > alone && block.len() <= BLOCK {
            block.sort_unstable();
            groups.part(&block);
            if covers(&block, places, cell, bounds) {
                groups.together.push(block);
            } else {
                join(&mut groups.away, block, places, cell);
            }
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
pub(super) fn set(
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
        let ways: Vec<f64> = edges.iter().map(|edge| (edge - own).abs()).collect();
        ascending(&ways)
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
