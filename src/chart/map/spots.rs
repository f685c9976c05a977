//! Where the lines stand, and where their marks are drawn.

use super::Chart;
use super::apart::{apart, far};
use super::block::Groups;
use super::plot::Plot;
use super::sizes::Sizes;
use crate::chart::{Area, Drawn, Key, Part, Scene, Shape};

/// What is nearer than this is no way, in CSS pixels.
const SAME: f64 = 1e-6;

/// The positions of the lines whose marks were moved aside in a scene of the map, and still lie on their
/// true places.
pub fn moved(scene: &Scene) -> Vec<usize> {
    let joined = [together(scene).concat(), gathered(scene)].concat();
    let marks = scene.marks.iter().zip(places(scene));
    marks
        .filter(|(mark, place)| far(mark.area.middle(), *place) > SAME)
        .map(|(mark, _)| mark.line)
        .filter(|line| !joined.contains(line))
        .collect()
}

/// The positions of the lines whose marks are one, on their true places, group by group.
pub fn together(scene: &Scene) -> Vec<Vec<usize>> {
    let (away, statements) = (gathered(scene), statements(scene));
    let mut groups: Vec<(f64, Vec<usize>)> = Vec::new();
    for drawn in &scene.shapes {
        let (Some(key), Shape::Block { area, .. }) = (drawn.key, &drawn.shape) else {
            continue;
        };
        let line = statements
            .iter()
            .position(|&statement| statement == key.statement);
        let (Part::Join, Some(line)) = (key.part, line) else {
            continue;
        };
        match groups.last_mut() {
            Some((right, group)) if (*right - area.x).abs() < SAME => {
                group.push(line);
                *right = area.right();
            }
            _ => groups.push((area.right(), vec![line])),
        }
    }
    let groups = groups.into_iter().map(|(_, group)| group);
    groups.filter(|group| !away.contains(&group[0])).collect()
}

/// The positions of the lines whose marks stand in a block, away from their true places.
pub fn gathered(scene: &Scene) -> Vec<usize> {
    with(scene, Part::Leader)
}

/// The positions of the lines of whose statements that part is drawn, in their order.
fn with(scene: &Scene, part: Part) -> Vec<usize> {
    let keys = scene.shapes.iter().filter_map(|drawn| drawn.key);
    let drawn: Vec<usize> = keys
        .filter(|key| key.part == part)
        .map(|key| key.statement)
        .collect();
    let lines = statements(scene).into_iter().enumerate();
    let lines = lines.filter(|(_, statement)| drawn.contains(statement));
    lines.map(|(line, _)| line).collect()
}

/// The statements of the lines, in their order.
fn statements(scene: &Scene) -> Vec<usize> {
    let keys = scene.shapes.iter().filter_map(|drawn| drawn.key);
    let places = keys.filter(|key| key.part == Part::Place);
    places.map(|key| key.statement).collect()
}

/// Whether every mark of a scene of the map has its name beside it.
pub fn is_named(scene: &Scene) -> bool {
    with(scene, Part::Name(0)).len() == scene.marks.len()
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

/// The spots of the lines, and the lines whose marks stand in one; neither depends on the order of the
/// lines.
pub fn spots(chart: &Chart, plot: &Plot, sizes: &Sizes) -> (Vec<Spot>, Groups) {
    let mut order: Vec<usize> = (0..chart.lines.len()).collect();
    order.sort_by_key(|&line| chart.lines[line].statement);
    let place = |&line: &usize| {
        let (adoption, significance) = chart.plane.point(&chart.lines[line]);
        (plot.x(adoption), plot.y(significance))
    };
    let places: Vec<_> = order.iter().map(place).collect();
    let (drawn, mut groups) = apart(&places, sizes.cell, plot.inner);
    for line in groups.all_mut().flatten() {
        *line = order[*line];
    }
    let drawn = places.into_iter().zip(drawn);
    let drawn = drawn.map(|(place, at)| Spot { place, at });
    let mut spots = vec![Spot::default(); chart.lines.len()];
    for (line, spot) in order.into_iter().zip(drawn) {
        spots[line] = spot;
    }
    (spots, groups)
}
