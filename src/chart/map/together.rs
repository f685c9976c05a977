//! Marks whose values coincide: one mark with all their numbers, on their values.

use super::apart::far;
use super::block::{LINE, NEAREST};
use crate::chart::Area;

/// Values nearer to each other than this coincide, in the sides of a mark's square: their discs would
/// cover each other.
const COINCIDE: f64 = NEAREST;

/// Groups of at least two whose values coincide.
pub(super) fn coinciding(places: &[(f64, f64)], cell: f64, bounds: Area) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for n in 0..places.len() {
        if groups.iter().any(|group| group.contains(&n)) {
            continue;
        }
        let others = (n + 1..places.len()).filter(|m| !groups.iter().any(|g| g.contains(m)));
        let near = others.filter(|&m| far(places[n], places[m]) < COINCIDE * cell);
        let group: Vec<usize> = std::iter::once(n).chain(near).collect();
        if group.len() > 1 && covers(&group, places, cell, bounds) {
            groups.push(group);
        }
    }
    groups
}

/// Whether one mark of them all would lie on all of their values.
pub(super) fn covers(group: &[usize], places: &[(f64, f64)], cell: f64, bounds: Area) -> bool {
    let area = area(group, places, cell, bounds);
    group.len() <= LINE && group.iter().all(|&n| area.holds(places[n].0, places[n].1))
}

/// What one mark of them all takes: a row around the middle of their values.
fn area(group: &[usize], places: &[(f64, f64)], cell: f64, bounds: Area) -> Area {
    let count = group.len() as f64;
    let (x, y) = group.iter().fold((0.0, 0.0), |sum, &n| {
        (sum.0 + places[n].0 / count, sum.1 + places[n].1 / count)
    });
    let spare = (cell * (count - 1.0) / 2.0).min(bounds.width / 2.0);
    let x = x.clamp(bounds.x + spare, bounds.right() - spare);
    Area {
        x: x - cell * count / 2.0,
        y: y - cell / 2.0,
        width: cell * count,
        height: cell,
    }
}

/// Sets the marks of a group into that row.
pub(super) fn lay(
    group: &[usize],
    places: &[(f64, f64)],
    at: &mut [(f64, f64)],
    cell: f64,
    bounds: Area,
) {
    let area = area(group, places, cell, bounds);
    for (n, &mark) in group.iter().enumerate() {
        at[mark] = (area.x + (n as f64 + 0.5) * cell, area.y + cell / 2.0);
    }
}
