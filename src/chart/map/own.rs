//! The map of one workplace: the marks of what is in use there are full, the others are rings.

use std::mem;

use crate::chart::{Drawn, Key, Part, Rgb, Scene, Shape};

/// Width of a ring, in CSS pixels.
const RING: f64 = 2.5;

/// Leaves of each mark of a map whose statement is not in `full` a ring around its number, on a
/// ground of the colour of `paper`.
pub fn hollow(scene: &mut Scene, paper: Rgb, full: &[usize]) {
    let mut ink = paper;
    for mut drawn in mem::take(&mut scene.shapes) {
        let hole = match drawn.key {
            Some(key) if !full.contains(&key.statement) => hole(&mut drawn, key, paper, &mut ink),
            _ => None,
        };
        scene.shapes.push(drawn);
        scene.shapes.extend(hole);
    }
}

/// The ground inside of a mark; its number, which comes after it, takes on the colour of the mark.
fn hole(drawn: &mut Drawn, key: Key, paper: Rgb, ink: &mut Rgb) -> Option<Drawn> {
    match (key.part, &mut drawn.shape) {
        (
            Part::Mark(_),
            &mut Shape::Glyph {
                form,
                at,
                radius,
                fill,
                ring,
            },
        ) => {
            *ink = fill;
            let (radius, fill) = (radius - RING, paper);
            let shape = Shape::Glyph {
                form,
                at,
                radius,
                fill,
                ring,
            };
            Some(Drawn { key: None, shape })
        }
        (Part::Number, Shape::Text(label)) => {
            label.ink = *ink;
            None
        }
        _ => None,
    }
}
