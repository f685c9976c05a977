//! Sizes of the distribution chart, for each kind of device.

use super::Chart;
use crate::chart::{Device, Frame};
use crate::text;

/// Line height as a multiple of the font size.
pub const LEADING: f64 = 1.2;

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Height of a line of the chart.
    pub row: f64,
    /// Distance of the bar's top from the line's top.
    pub bar_top: f64,
    /// Height of a bar.
    pub bar: f64,
    /// Width of the column of labels; nothing where labels stand above the bars.
    pub label_column: f64,
    /// Font size of labels.
    pub label: f64,
    /// Font size of shares and notes.
    pub share: f64,
    /// Font size of sums.
    pub sum: f64,
}

impl Sizes {
    /// Sizes for the device of `frame`.
    pub fn of(frame: &Frame) -> Self {
        match frame.device() {
            Device::Phone => Self {
                row: 68.0,
                bar_top: 30.0,
                bar: 24.0,
                label_column: 0.0,
                label: 15.0,
                share: 13.0,
                sum: 17.0,
            },
            Device::Laptop => Self {
                row: 42.0,
                bar_top: 6.0,
                bar: 25.0,
                label_column: (frame.width * 0.28).clamp(190.0, 330.0),
                label: 15.0,
                share: 13.0,
                sum: 18.0,
            },
            Device::Projector => Self {
                row: 62.0,
                bar_top: 9.0,
                bar: 38.0,
                label_column: (frame.width * 0.28).min(520.0),
                label: 22.0,
                share: 19.0,
                sum: 26.0,
            },
        }
    }

    /// Labels above the bars get a second line if any statement of the survey needs it, whether it
    /// is shown or not: a filter then never changes the height of a line.
    pub fn with_room_for_labels(mut self, chart: &Chart, frame: &Frame) -> Self {
        let wraps = |name: &&str| frame.text.width(name, self.label, false) > frame.width;
        if self.label_column <= 0.0 && chart.names.iter().any(wraps) {
            self.row += self.label * LEADING;
            self.bar_top += self.label * LEADING;
        }
        self
    }

    /// Font size of the note of a total, in CSS pixels.
    pub fn note(&self) -> f64 {
        self.share - 1.0
    }

    /// Width of the column of sums, which holds the widest sum and the widest note of a total,
    /// whether or not any line has one: another table then keeps the bars where they were.
    pub fn sum_column(&self, chart: &Chart, frame: &Frame) -> f64 {
        const WIDEST: u16 = 102;
        let sum = text::percent(chart.lang, WIDEST);
        let note = text::total_note(chart.lang, WIDEST);
        let sum = frame.text.width(&sum, self.sum, true);
        let note = frame.text.width(&note, self.note(), false);
        sum.max(note)
    }
}
