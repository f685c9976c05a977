//! Sizes of the strip plot, for each kind of device.

use super::Chart;
use crate::chart::name::LEADING;
use crate::chart::{Device, Frame};
use crate::text;

/// Room between the names and the axis, in CSS pixels.
const GUTTER: f64 = 14.0;
/// Room above and below the ticks, in CSS pixels; a number may stand above them.
const AIR: f64 = 4.0;
/// Room between a name above its ticks and the line of the chart before, in CSS pixels.
const BEFORE: f64 = 10.0;

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Lines of the title of the axis.
    pub title: Vec<String>,
    /// Height of a line of the chart.
    pub row: f64,
    /// From the top of a line to the middle of its ticks.
    pub level: f64,
    /// From the top of a line to the middle of a name above the ticks.
    pub name: f64,
    /// Width of the column of names; nothing where they stand above the ticks.
    pub label_column: f64,
    /// Font size of names.
    pub label: f64,
    /// Font size of numbers and of the axis.
    pub note: f64,
    /// Height of a tick.
    pub tick: f64,
    /// Where 1 is.
    pub first: f64,
    /// From one number to the next.
    pub step: f64,
    /// Left edge of the axis and what is written at it.
    pub left: f64,
}

impl Sizes {
    /// Sizes for `chart` on the device of `frame`; columns and names as in the other charts.
    pub fn of(chart: &Chart, frame: &Frame) -> Self {
        let (label, note, tick): (f64, f64, f64) = match frame.device() {
            Device::Phone | Device::Laptop => (15.0, 12.0, 12.0),
            Device::Projector => (22.0, 18.0, 18.0),
        };
        let label_column = match frame.device() {
            Device::Phone => 0.0,
            Device::Laptop => (frame.width * 0.28).clamp(190.0, 300.0),
            Device::Projector => (frame.width * 0.28).min(460.0),
        };
        let beside = label_column > 0.0;
        let left = if beside { label_column + GUTTER } else { 0.0 };
        // Half of the widest number of the axis stands beyond its last.
        let half = frame.text.width(&chart.last.to_string(), note, true) / 2.0;
        let steps = f64::from(chart.last.saturating_sub(1).max(1));
        let names = label * LEADING * names(chart, frame, label, label_column);
        // A number above the ticks, and as much of a name beside them as reaches beyond.
        let (above, beyond) = if beside {
            (0.0, names / 2.0 + AIR / 2.0)
        } else {
            (BEFORE + names, 0.0)
        };
        let level = (above + note + tick / 2.0 + AIR).max(beyond);
        Self {
            title: frame
                .text
                .wrap(text::strip_axis(chart.lang), note, frame.width - left, 2),
            row: level + (tick / 2.0 + AIR).max(beyond),
            level,
            name: above - names / 2.0,
            label_column,
            label,
            note,
            tick,
            first: left + half,
            step: (frame.width - left - 2.0 * half).max(0.0) / steps,
            left,
        }
    }

    /// Where the number `n` is.
    pub fn at(&self, n: u32) -> f64 {
        self.first + self.step * (f64::from(n) - 1.0)
    }

    /// Height of a line of the title.
    pub fn leading(&self) -> f64 {
        self.note * LEADING
    }

    /// Height of the title and the numbers of the axis.
    pub fn head(&self) -> f64 {
        (self.leading() * (self.title.len() + 1) as f64 + 2.0 * AIR).ceil()
    }
}

/// On how many lines the names stand: two if any statement of the survey needs them.
fn names(chart: &Chart, frame: &Frame, size: f64, column: f64) -> f64 {
    let width = if column > 0.0 { column } else { frame.width };
    let mut names = chart
        .survey
        .statements
        .iter()
        .map(|s| s.short.get(chart.lang));
    let two = names.any(|name| frame.text.width(name, size, false) > width);
    if two { 2.0 } else { 1.0 }
}
