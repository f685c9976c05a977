//! Sizes of the map, for each kind of device.

use crate::chart::{Device, Frame};

/// Line height as a multiple of the font size.
pub const LEADING: f64 = 1.2;

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Height of the plot, where it is not as high as wide.
    pub plot: Option<f64>,
    /// Side of the square that a mark has to itself.
    pub cell: f64,
    /// Font size of the numbers in the marks, of the axes and of the names of the fields.
    pub text: f64,
    /// Font size of the names at the marks.
    pub name: f64,
}

impl Sizes {
    /// Sizes for the width of `frame`; on a slide, all is as large as can be read from the back.
    pub fn of(frame: &Frame, on_slide: bool) -> Self {
        let (plot, cell, text, name) = match frame.device() {
            _ if on_slide => (Some(frame.width * SLIDE), 26.0, 19.0, 19.5),
            Device::Phone => (None, 24.0, 13.0, 13.0),
            Device::Laptop => (Some(392.0), 26.0, 14.0, 15.0),
            Device::Projector => (Some(600.0), 34.0, 17.0, 19.0),
        };
        Self {
            plot,
            cell,
            text,
            name,
        }
    }

    /// Width and height of a plot for which there is so much room to the right.
    pub fn plot(&self, room: f64) -> (f64, f64) {
        (room, self.plot.unwrap_or(room))
    }

    /// Height of a line of text and the air around it.
    pub fn line(&self) -> f64 {
        (self.text * LEADING).round() + 4.0
    }
}

/// Height of the plot of a slide for its width.
const SLIDE: f64 = 0.35;
