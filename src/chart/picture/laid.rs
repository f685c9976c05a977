//! Scenes laid onto other scenes.

use crate::chart::{Area, Scene, Shape};

impl Area {
    /// The area so many CSS pixels farther right and down.
    #[must_use]
    pub fn shifted(self, dx: f64, dy: f64) -> Self {
        Self {
            x: self.x + dx,
            y: self.y + dy,
            ..self
        }
    }
}

impl Shape {
    /// The shape so many CSS pixels farther right and down.
    #[must_use]
    pub fn shifted(mut self, dx: f64, dy: f64) -> Self {
        let shift = |point: &mut (f64, f64)| *point = (point.0 + dx, point.1 + dy);
        match &mut self {
            Self::Block { area, .. } => *area = area.shifted(dx, dy),
            Self::Line { from, to, .. } => {
                shift(from);
                shift(to);
            }
            Self::Glyph { at, .. } => shift(at),
            Self::Text(label) => {
                (label.x, label.y) = (label.x + dx, label.y + dy);
                label.area = label.area.shifted(dx, dy);
            }
        }
        self
    }
}

impl Scene {
    /// The scene with all that is on it, marks too, so many CSS pixels farther right and down; it
    /// remains as large as it is.
    #[must_use]
    pub fn shifted(mut self, dx: f64, dy: f64) -> Self {
        for drawn in &mut self.shapes {
            drawn.shape = drawn.shape.clone().shifted(dx, dy);
        }
        for mark in &mut self.marks {
            mark.area = mark.area.shifted(dx, dy);
        }
        self
    }

    /// Lays `other` on top.
    pub fn lay(&mut self, other: Self) {
        self.shapes.extend(other.shapes);
        self.marks.extend(other.marks);
    }
}
