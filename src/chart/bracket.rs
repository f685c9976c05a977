//! Brackets in the margin: they join lines of a chart whose places are not to be read as different.

use std::ops::RangeInclusive;

use super::{Area, Rgb, Scene};
/// Brackets that fit beside each other at their usual distance; where more overlap, all stand
/// closer in the same room.
const LANES: usize = 4;
/// Distance between brackets beside each other, in CSS pixels.
const LANE: f64 = 6.0;
/// Room between the brackets and the numbers that they stand beside, in CSS pixels.
const AIR: f64 = 6.0;
/// Thickness of a bracket, in CSS pixels.
const LINE: f64 = 1.0;
/// How far its ends point at their lines, in CSS pixels; less than there is between two brackets.
const TICK: f64 = 4.0;

/// Runs of lines, by their positions from the top, each from its first to its last.
pub type Runs = Vec<RangeInclusive<usize>>;

/// Width of the room for brackets, in CSS pixels: the same for every order, so that nothing moves
/// aside when the order has other runs, or none. Nothing where there never are any.
pub fn room(runs: Option<&Runs>) -> f64 {
    runs.map_or(0.0, |_| AIR + LANE * LANES as f64)
}

/// Adds a bracket for each run into the room that ends at `right`. `rows` tells from where to where
/// the line at a position reaches, in CSS pixels.
pub fn add(
    scene: &mut Scene,
    runs: &Runs,
    right: f64,
    ink: Rgb,
    rows: impl Fn(usize) -> (f64, f64),
) {
    let lanes = lanes(runs);
    let count = lanes.iter().max().map_or(0, |last| last + 1);
    let pitch = LANE * (LANES as f64 / count.max(LANES) as f64);
    let left = right - LANE * LANES as f64;
    for (run, lane) in runs.iter().zip(lanes) {
        let x = left + pitch * (lane + 1) as f64 - LINE;
        let (top, bottom) = (rows(*run.start()).0, rows(*run.end()).1);
        let tick = TICK.min(pitch - 2.0 * LINE);
        let strokes = [
            (x, top, LINE, bottom - top),
            (x - tick, top, tick, LINE),
            (x - tick, bottom - LINE, tick, LINE),
        ];
        for (x, y, width, height) in strokes {
            let area = Area {
                x,
                y,
                width,
                height,
            };
            scene.fill(None, area, ink);
        }
    }
}

/// The lane of each run: the first where none that has a line in common with it stands. The runs
/// come in the order of their beginnings.
fn lanes(runs: &Runs) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let lane = |run: &RangeInclusive<usize>| {
        let free = ends.iter().position(|end| end < run.start());
        let lane = free.unwrap_or(ends.len());
        ends.resize(ends.len().max(lane + 1), 0);
        ends[lane] = *run.end();
        lane
    };
    runs.iter().map(lane).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_that_share_a_line_stand_in_lanes_of_their_own() {
        assert_eq!(lanes(&vec![0..=5, 2..=7, 3..=8, 4..=9]), [0, 1, 2, 3]);
        assert_eq!(lanes(&vec![1..=6, 6..=8, 7..=9]), [0, 1, 0]);
    }
}
