//! Where the lines stand, and where their marks are drawn.

use super::Chart;
use super::apart::{apart, far};
use super::plot::Plot;
use super::sizes::Sizes;
use crate::analysis::ordered;
use crate::chart::{Area, Drawn, Key, Part, Scene, Shape};
use crate::survey::Gather as _;

/// The positions of the lines whose marks were moved aside in a scene of the map.
pub fn moved(scene: &Scene) -> Vec<usize> {
    let marks = scene.marks.iter().zip(places(scene));
    marks
        .filter(|(mark, place)| far(mark.area.middle(), *place) > 1e-6)
        .map(|(mark, _)| mark.line)
        .gathered()
}

/// The positions of the lines whose true places lie in `area` of a scene of the map, wherever their
/// marks were moved.
pub fn inside(scene: &Scene, area: &Area) -> Vec<usize> {
    let marks = scene.marks.iter().zip(places(scene));
    marks
        .filter(|(_, (x, y))| area.holds(*x, *y))
        .map(|(mark, _)| mark.line)
        .gathered()
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
#[derive(Clone, Copy)]
pub struct Spot {
    /// The true place.
    pub place: (f64, f64),
    /// The middle of the mark.
    pub at: (f64, f64),
}

/// The spots of the lines; which marks are moved does not depend on the order of the lines.
pub fn spots(chart: &Chart, plot: &Plot, sizes: &Sizes) -> Vec<Spot> {
    let lines = chart.lines.len();
    let order = ordered(lines, &|line| chart.lines[line].statement as i64);
    let place = |&line: &usize| {
        let (adoption, significance) = chart.plane.point(&chart.lines[line]);
        (plot.x(adoption), plot.y(significance))
    };
    let places: Vec<_> = order.iter().map(place).gathered();
    let drawn = apart(&places, sizes.cell, plot.inner);
    let back = ordered(lines, &|at| order[at] as i64);
    let spot = |at: usize| Spot {
        place: places[at],
        at: drawn[at],
    };
    back.into_iter().map(spot).gathered()
}
