//! Sizes of the map, for each kind of device.

use crate::chart::Frame;

/// Line height as a multiple of the font size.
pub const LEADING: f64 = 1.2;

/// From this width on a map is drawn for a projector: on a laptop, where the names stand beside it,
/// it is narrower, in CSS pixels.
const PROJECTOR: f64 = 1000.0;
/// Below this width a map is drawn for a phone, in CSS pixels.
const LAPTOP: f64 = 560.0;
/// How wide a map may be for its height: wider, its marks are hard to hold against each other.
const WIDEST: f64 = 1.7;

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Height of the plot, where it is not as high as wide.
    pub plot: Option<f64>,
    /// Side of the square that a mark has to itself.
    pub cell: f64,
    /// Font size of the numbers in the marks, and of all words around them.
    pub text: f64,
}

impl Sizes {
    /// Sizes for the width of `frame`.
    pub fn of(frame: &Frame) -> Self {
        let (plot, cell, text) = match frame.width {
            width if width < LAPTOP => (None, 24.0, 12.0),
            width if width < PROJECTOR => (Some(376.0), 28.0, 13.0),
            _ => (Some(660.0), 40.0, 19.0),
        };
        Self { plot, cell, text }
    }

    /// Width and height of a plot for which there is so much room to the right.
    pub fn plot(&self, room: f64) -> (f64, f64) {
        match self.plot {
            Some(height) => (room.min(height * WIDEST), height),
            None => (room, room),
        }
    }

    /// Height of a line of text and the air around it.
    pub fn line(&self) -> f64 {
        (self.text * LEADING).round() + 4.0
    }
}
