//! Sizes of the distribution chart, for each kind of device.

use super::Chart;
use crate::analysis::Interval;
use crate::chart::name::LEADING;
use crate::chart::{Device, Frame, TextScale};
use crate::text;

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

    /// Labels above the bars, which end at `right`, get a second line if any statement of the survey needs it, whether it
    /// is shown or not: a filter then never changes the height of a line.
    pub fn with_room_for_labels(mut self, chart: &Chart, face: TextScale, right: f64) -> Self {
        let wraps = |name: &&str| face.width(name, self.label, false) > right;
        if self.label_column <= 0.0 && chart.names.iter().any(wraps) {
            self.row += self.label * LEADING;
            self.bar_top += self.label * LEADING;
        }
        self
    }

    /// An interval stands below its bar and its sum, and the note of a total below that.
    pub fn with_room_for_intervals(mut self, chart: &Chart) -> Self {
        /// What a line grows by, in font sizes of the note; a third of it above the bar.
        const MORE: f64 = 0.65;
        if chart.has_intervals() {
            let more = (self.note() * MORE).round();
            self.row += more;
            self.bar_top += (more / 3.0).round();
        }
        self
    }

    /// Font size of the note of a total, in CSS pixels.
    pub fn note(&self) -> f64 {
        self.share - 1.0
    }

    /// Width of the column of sums, which holds the widest sum, note of a total and interval,
    /// whether or not any line has one: another table then keeps the bars where they were.
    pub fn sum_column(&self, chart: &Chart, frame: &Frame) -> f64 {
        const WIDEST: u16 = 102;
        const WIDEST_RANGE: Interval = Interval {
            low: 88.0,
            high: 100.0,
        };
        let recomputed = chart.bars.iter().any(|bar| bar.recomputed);
        let sum = text::percent_signed(chart.lang, WIDEST, recomputed);
        let note = text::total_note(chart.lang, WIDEST);
        let sum = frame.text.width(&sum, self.sum, true);
        let note = frame.text.width(&note, self.note(), false);
        let range = if chart.has_intervals() {
            let range = text::interval(chart.lang, WIDEST_RANGE);
            frame.text.width(&range, self.note(), false)
        } else {
            0.0
        };
        sum.max(note).max(range)
    }
}
