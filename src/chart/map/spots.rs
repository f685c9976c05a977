//! Where the lines stand, and where their marks are drawn.

use super::Chart;
use super::apart::{apart, far};
use super::plot::Plot;
use super::sizes::Sizes;
use crate::chart::{Area, Drawn, Key, Part, Scene, Shape};
/// The positions of the lines whose marks were moved in a scene of the map and still lie on their true
/// places.
pub fn moved(scene: &Scene) -> Vec<usize> {
    displaced(scene, |way, half| way > SAME && way <= half + SAME)
}

/// The positions of the lines whose marks stand in a block, away from their true places.
pub fn gathered(scene: &Scene) -> Vec<usize> {
    displaced(scene, |way, half| way > half + SAME)
}

/// What is nearer than this is no way, in CSS pixels.
const SAME: f64 = 1e-6;

/// The positions of the lines for which that holds of how far their marks are from their places, and of
/// half the width of a mark.
fn displaced(scene: &Scene, holds: impl Fn(f64, f64) -> bool) -> Vec<usize> {
    let marks = scene.marks.iter().zip(places(scene));
    marks
        .filter(|(mark, place)| holds(far(mark.area.middle(), *place), mark.area.width / 2.0))
        .map(|(mark, _)| mark.line)
        .collect()
}

/// The positions of the lines whose true places lie in `area` of a scene of the map, wherever their
/// marks were moved.
pub fn inside(scene: &Scene, area: &Area) -> Vec<usize> {
    let marks = scene.marks.iter().zip(places(scene));
    marks
        .filter(|(_, (x, y))| area.holds(*x, *y))
        .map(|(mark, _)| mark.line)
        .collect()
}

/// The true place of each mark, in the order of the marks.
fn places(scene: &Scene) -> impl Iterator<Item = (f64, f64)> {
    scene.shapes.iter().filter_map(|drawn| match drawn {
        Drawn {
            key: Some(Key {
                part: Part::Place, ..
            }),
            shape: Shape::Glyph { at, .. },
        } => Some(*at),
        _ => None,
    })
}

/// A line's true place, and where its mark is drawn.
#[derive(Clone, Copy, Default)]
pub struct Spot {
    /// The true place.
    pub place: (f64, f64),
    /// The middle of the mark.
    pub at: (f64, f64),
}

/// The spots of the lines, and the lines whose marks stand in one block; neither depends on the order of
/// the lines.
pub fn spots(chart: &Chart, plot: &Plot, sizes: &Sizes) -> (Vec<Spot>, Vec<Vec<usize>>) {
    let mut order: Vec<usize> = (0..chart.lines.len()).collect();
    order.sort_by_key(|&line| chart.lines[line].statement);
    let place = |&line: &usize| {
        let (adoption, significance) = chart.plane.point(&chart.lines[line]);
        (plot.x(adoption), plot.y(significance))
    };
    let places: Vec<_> = order.iter().map(place).collect();
    let (drawn, mut blocks) = apart(&places, sizes.cell, plot.inner);
    for line in blocks.iter_mut().flatten() {
        *line = order[*line];
    }
    let drawn = places.into_iter().zip(drawn);
    let drawn = drawn.map(|(place, at)| Spot { place, at });
    let mut spots = vec![Spot::default(); chart.lines.len()];
    for (line, spot) in order.into_iter().zip(drawn) {
        spots[line] = spot;
    }
    (spots, blocks)
}
