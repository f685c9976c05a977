//! A whisker: a thin level line from one end of an interval to the other, with a cap at each.

use super::{Area, Key, Rgb, Scene};

/// An interval as it is drawn; lengths in CSS pixels.
#[derive(Clone, Copy)]
pub struct Whisker {
    /// Where the interval begins and ends.
    pub ends: (f64, f64),
    /// The middle of the line.
    pub level: f64,
    /// Thickness of the line and of the caps.
    pub line: f64,
    /// Height of the caps.
    pub cap: f64,
    /// Its colour.
    pub ink: Rgb,
}

impl Whisker {
    /// Adds its strokes: the line, the cap at its beginning and the one at its end, with the keys
    /// of 0, 1 and 2.
    pub fn add(&self, scene: &mut Scene, key: impl Fn(usize) -> Option<Key>) {
        let (from, to) = self.ends;
        let strokes = [
            (from, to - from, self.line),
            (from, self.line, self.cap),
            (to - self.line, self.line, self.cap),
        ];
        for (n, (x, width, height)) in strokes.into_iter().enumerate() {
            let area = Area {
                x,
                y: self.level - height / 2.0,
                width,
                height,
            };
            scene.fill(key(n), area, self.ink);
        }
    }
}
