//! From one scene to the next: what has the same key travels, what is new appears, what is gone
//! fades, and the ground is the next scene's at once.

use std::collections::HashMap;

use super::{Anchor, Area, Drawn, Key, Label, Rgb, Scene, Shape};

/// The scene on the way from `from` to `to`; `t` runs from 0 to 1. Its marks are those of `to`: what
/// a reader points at is where it is going to be.
pub fn between(from: &Scene, to: &Scene, t: f64) -> Scene {
    if t >= 1.0 {
        return to.clone();
    }
    let (paper, before, after) = (ground(to), by_key(from), by_key(to));
    let (ahead, things): (Vec<_>, Vec<_>) = to.shapes.iter().partition(|drawn| drawn.key.is_none());
    let gone = from.shapes.iter().filter_map(|drawn| {
        let key = drawn.key.filter(|key| !after.contains_key(key))?;
        Some(keep(key, tinted(&drawn.shape, paper, t)))
    });
    let come = things.into_iter().filter_map(|drawn| {
        let key = drawn.key?;
        let shape = before
            .get(&key)
            .and_then(|before| travelled(before, &drawn.shape, t))
            .unwrap_or_else(|| tinted(&drawn.shape, paper, 1.0 - t));
        Some(keep(key, shape))
    });
    Scene {
        shapes: ahead.into_iter().cloned().chain(gone).chain(come).collect(),
        marks: to.marks.clone(),
        totals: to.totals.clone(),
        ..*to
    }
}

fn keep(key: Key, shape: Shape) -> Drawn {
    let key = Some(key);
    Drawn { key, shape }
}

/// The shapes of a scene by their keys.
fn by_key(scene: &Scene) -> HashMap<Key, &Shape> {
    let keyed = scene.shapes.iter();
    keyed
        .filter_map(|drawn| Some((drawn.key?, &drawn.shape)))
        .collect()
}

/// The colour of the paper, which every scene begins with.
fn ground(scene: &Scene) -> Rgb {
    match scene.shapes.first().map(|drawn| &drawn.shape) {
        Some(Shape::Block { fill, .. }) => *fill,
        _ => Rgb(255, 255, 255),
    }
}

/// `to` on its way from `from`; nothing where the two are of different kinds.
fn travelled(from: &Shape, to: &Shape, t: f64) -> Option<Shape> {
    let mut shape = to.clone();
    match (from, &mut shape) {
        (
            Shape::Block {
                area: a, fill: f, ..
            },
            Shape::Block { area, fill, .. },
        ) => (*area, *fill) = (mix_area(a, area, t), mix_ink(*f, *fill, t)),
        (
            Shape::Line {
                from: a,
                to: b,
                ink: i,
                ..
            },
            Shape::Line { from, to, ink, .. },
        ) => {
            (*from, *to, *ink) = (
                mix_point(*a, *from, t),
                mix_point(*b, *to, t),
                mix_ink(*i, *ink, t),
            );
        }
        (
            Shape::Glyph {
                at: a,
                radius: r,
                fill: f,
                ..
            },
            Shape::Glyph {
                at, radius, fill, ..
            },
        ) => {
            (*at, *radius, *fill) = (
                mix_point(*a, *at, t),
                mix(*r, *radius, t),
                mix_ink(*f, *fill, t),
            );
        }
        (Shape::Text(a), Shape::Text(label)) => {
            let (x, y) = mix_point((anchored(a, label.anchor), a.y), (label.x, label.y), t);
            (label.area.x, label.area.y) = (label.area.x + x - label.x, label.area.y + y - label.y);
            (label.x, label.y, label.ink) = (x, y, mix_ink(a.ink, label.ink, t));
        }
        _ => return None,
    }
    Some(shape)
}

/// `shape` with its colours so far on the way to the paper's.
fn tinted(shape: &Shape, paper: Rgb, t: f64) -> Shape {
    let mut shape = shape.clone();
    let fade = |ink: &mut Rgb| *ink = mix_ink(*ink, paper, t);
    match &mut shape {
        Shape::Block {
            fill,
            outline,
            hatch,
            ..
        } => {
            fade(fill);
            outline.iter_mut().chain(hatch).for_each(fade);
        }
        Shape::Glyph { fill, .. } => fade(fill),
        Shape::Line { ink, .. } => fade(ink),
        Shape::Text(label) => fade(&mut label.ink),
    }
    shape
}

/// Where `label` would have its point if it ran to that side.
fn anchored(label: &Label, anchor: Anchor) -> f64 {
    match anchor {
        Anchor::Start => label.area.x,
        Anchor::Middle => label.area.x + label.area.width / 2.0,
        Anchor::End => label.area.right(),
    }
}

fn mix(from: f64, to: f64, t: f64) -> f64 {
    from + (to - from) * t
}

fn mix_point(from: (f64, f64), to: (f64, f64), t: f64) -> (f64, f64) {
    (mix(from.0, to.0, t), mix(from.1, to.1, t))
}

fn mix_area(from: &Area, to: &Area, t: f64) -> Area {
    Area {
        x: mix(from.x, to.x, t),
        y: mix(from.y, to.y, t),
        width: mix(from.width, to.width, t),
        height: mix(from.height, to.height, t),
    }
}

fn mix_ink(from: Rgb, to: Rgb, t: f64) -> Rgb {
    let channel = |from: u8, to: u8| mix(from.into(), to.into(), t).round() as u8;
    Rgb(
        channel(from.0, to.0),
        channel(from.1, to.1),
        channel(from.2, to.2),
    )
}
