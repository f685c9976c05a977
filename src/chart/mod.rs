//! The chart floor: lines of a table and a frame become a [`Scene`]; [`draw`] puts it on a surface.
//!
//! A scene is laid out with our own text metrics, so the same scene can be compared in a native
//! test, pointed at, walked by keyboard, drawn on canvas and written as a picture.

mod area;
mod bracket;
pub mod compare;
pub mod distribution;
pub mod draw;
pub mod map;
mod metrics;
pub mod motion;
mod name;
mod order;
mod palette;
pub mod picture;
mod reach;
mod scene;
mod shape;
pub mod slope;
pub mod statement;
pub mod strip;
mod whisker;

pub use area::Area;
pub use bracket::Runs;
pub use metrics::{SAMPLE, TextScale};
pub use palette::sheet as colour_sheet;
pub use palette::{Palette, Ramp, Rgb, Step, Theme};
pub use scene::{Drawn, Mark, MarkOf, Scene};
pub use shape::{Anchor, Form, Key, Label, OfRound, Part, Shape, Style};

/// What a scene is laid out for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width in CSS pixels; the height follows from what is shown.
    pub width: f64,
    /// The colours.
    pub theme: Theme,
    /// How wide the text face is.
    pub text: TextScale,
}

/// The kinds of width that are designed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// Labels stand above their bars.
    Phone,
    /// Labels stand beside their bars.
    Laptop,
    /// As on a laptop, larger.
    Projector,
}

impl Frame {
    /// What `place` makes of the frame for a reader whose letters are so many times as large as usual: it is laid
    /// out in one that is narrower by so much, and enlarged. No frame gets narrower than any phone.
    pub fn enlarging(self, by: f64, place: impl FnOnce(&Self) -> Scene) -> Scene {
        const NARROWEST: f64 = 240.0;
        let by = by.min(self.width / NARROWEST).max(1.0);
        let narrower = Self {
            width: self.width / by,
            ..self
        };
        place(&narrower).enlarged(by)
    }

    /// The kind of width that this frame has.
    pub fn device(&self) -> Device {
        match self.width {
            width if width < 560.0 => Device::Phone,
            width if width < 1400.0 => Device::Laptop,
            _ => Device::Projector,
        }
    }
}
