//! Marks that would cover each other are moved aside, as little as it takes.

use crate::analysis::ordered;
use crate::chart::Area;
use crate::survey::Gather as _;

/// Room between a mark that was moved and the dot at its true place, in CSS pixels.
const DOT: f64 = 7.0;

/// How much of the map the squares of all marks may take for them to be moved.
const MOST: f64 = 0.25;

/// Where the middles of marks are drawn whose true places are `places`, in CSS pixels.
///
/// Each gets a square of side `cell` to itself, and stays inside `bounds`. Marks stay where they are
/// wherever they can: moved are those that stand on one before them, and then those that would cover
/// the true place of a mark that was moved. Where there is no room at all, a mark stays; and all stay
/// where they are so many that hardly any could stand near its place.
///
/// The result depends on nothing but the order of `places`.
pub fn apart(places: &[(f64, f64)], cell: f64, bounds: Area) -> Vec<(f64, f64)> {
    if places.len() as f64 * cell * cell > MOST * bounds.width * bounds.height {
        return places.to_vec();
    }
    let moved = moved(places, cell);
    let kept = |moves: bool| {
        let marks = places.iter().zip(&moved).filter(move |&(_, &m)| m == moves);
        marks.map(|(&place, _)| place)
    };
    let squares = kept(false).map(|place| Area::around(place, 2.0 * cell));
    let dots = kept(true).map(|place| Area::around(place, cell + 2.0 * DOT));
    let mut taken: Vec<Area> = squares.chain(dots).gathered();
    let mut at = places.to_vec();
    let movers: Vec<usize> = (0..places.len()).filter(|&n| moved[n]).gathered();
    for &n in &movers {
        at[n] = nearest(places[n], &taken, bounds).unwrap_or(places[n]);
        taken.push(Area::around(at[n], 2.0 * cell));
    }
    exchange(places, &mut at, &movers);
    at
}

/// Exchanges the places of two marks while that shortens their ways: then no two ways cross.
fn exchange(places: &[(f64, f64)], at: &mut [(f64, f64)], movers: &[usize]) {
    /// What a way must get shorter by to count, in CSS pixels: rounding alone goes on for ever.
    const GAIN: f64 = 1e-3;
    let gains = |at: &[(f64, f64)], a: usize, b: usize| {
        let now = far(places[a], at[a]) + far(places[b], at[b]);
        far(places[a], at[b]) + far(places[b], at[a]) < now - GAIN
    };
    let pairs = || {
        let firsts = movers.iter().enumerate();
        firsts.flat_map(|(n, &a)| movers[n + 1..].iter().map(move |&b| (a, b)))
    };
    let mut exchanged = true;
    while exchanged {
        exchanged = false;
        for (a, b) in pairs() {
            if gains(at, a, b) {
                at.swap(a, b);
                exchanged = true;
            }
        }
    }
}

/// How far it is from one point to another. The squares of pixels are small enough for what processors
/// do at once; `hypot` is a program of its own.
pub fn far(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (x, y) = (one.0 - other.0, one.1 - other.1);
    (x * x + y * y).sqrt()
}

/// Which marks have to move: of those that stand on each other, first those that stand on many.
fn moved(places: &[(f64, f64)], cell: f64) -> Vec<bool> {
    let stand_on = |a: usize, b: usize| a != b && distance(places[a], places[b]) < cell;
    let many = |n: usize| {
        (0..places.len())
            .filter(|&other| stand_on(n, other))
            .count()
    };
    let order = ordered(places.len(), &|n| many(n) as i64);
    let mut moved = vec![false; places.len()];
    for (n, &mark) in order.iter().enumerate() {
        let mut kept = order[..n].iter().filter(|&&before| !moved[before]);
        moved[mark] = kept.any(|&before| stand_on(mark, before));
    }
    let covers = |n: usize, moved: &[bool]| {
        let dots = places.iter().zip(moved).filter(|&(_, &moved)| moved);
        dots.into_iter()
            .any(|(&dot, _)| distance(places[n], dot) < cell / 2.0 + DOT)
    };
    while let Some(n) = (0..places.len()).find(|&n| !moved[n] && covers(n, &moved)) {
        moved[n] = true;
    }
    moved
}

/// How far apart the middles of two squares are along the axis that parts them.
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    (one.0 - other.0).abs().max((one.1 - other.1).abs())
}

/// The point of `bounds` nearest to `place` that no area takes. It lies level with the place or with
/// an edge, and so does its height: there are only so many candidates.
fn nearest(place: (f64, f64), taken: &[Area], bounds: Area) -> Option<(f64, f64)> {
    let edges = |low: fn(&Area) -> f64, high: fn(&Area) -> f64, own: f64| {
        let mut edges: Vec<f64> = taken
            .iter()
            .flat_map(|area| [low(area), high(area)])
            .gathered();
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
        // As bits, numbers that are not negative have the same order.
        ordered(edges.len(), &|at| way(at).to_bits() as i64)
    };
    let up_and_down = outwards(&ys, place.1);
    let (mut nearest, mut least) = (None, (f64::INFINITY, 0));
    for at in outwards(&xs, place.0) {
        let x = xs[at];
        let in_way = taken
            .iter()
            .filter(|area| is_between(x, area.x, area.right()));
        let in_way: Vec<&Area> = in_way.gathered();
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

    #[test]
    fn marks_that_are_apart_stay() {
        let places = [(10.0, 10.0), (34.0, 10.0), (10.0, 34.0)];
        assert_eq!(apart(&places, 24.0, BOUNDS), places);
    }

    #[test]
    fn two_on_one_place_both_move_off_it() {
        let at = apart(&[(100.0, 100.0); 2], 24.0, BOUNDS);
        assert!(distance(at[0], at[1]) >= 24.0 - 1e-6, "{at:?}");
        for point in at {
            assert!(
                (distance(point, (100.0, 100.0)) - 12.0 - DOT).abs() < 1e-6,
                "{point:?}"
            );
        }
    }

    #[test]
    fn a_mark_near_another_moves_alone() {
        let at = apart(&[(100.0, 100.0), (120.0, 100.0)], 24.0, BOUNDS);
        assert_eq!(at[0], (100.0, 100.0));
        assert_ne!(at[1], (120.0, 100.0));
    }

    #[test]
    fn more_marks_than_the_map_has_room_for_stay() {
        // A quarter of the map is 39 squares.
        let places = [(150.0, 150.0); 40];
        assert_eq!(apart(&places, 24.0, BOUNDS), places);
        assert_ne!(apart(&places[1..], 24.0, BOUNDS), places[1..]);
    }

    #[test]
    fn marks_stay_inside() {
        for point in apart(&[(0.0, 300.0); 9], 24.0, BOUNDS) {
            assert!((0.0..=300.0).contains(&point.0) && (0.0..=300.0).contains(&point.1));
        }
    }
}
