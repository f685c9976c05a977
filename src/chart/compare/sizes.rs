//! Sizes of the comparison, for each kind of device.

use super::Chart;
use super::intervals::Lanes;
use super::margin::Margin;
use crate::chart::name::LEADING;
use crate::chart::{Device, Frame};

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Height of the labels of the axis above the first line.
    pub head: f64,
    /// Room for the name above the marks; nothing where it stands beside them.
    pub above: f64,
    /// Width of the column of names; nothing where they stand above the marks.
    pub label_column: f64,
    /// Font size of names.
    pub label: f64,
    /// Font size of values.
    pub value: f64,
    /// Font size of the gap in the margin.
    pub gap: f64,
    /// Font size of the words below it, and of the axis.
    pub note: f64,
    /// Radius of a mark.
    pub radius: f64,
    /// The whiskers.
    pub lanes: Lanes,
    /// The column of gaps.
    pub margin: Margin,
}

impl Sizes {
    /// Sizes for `chart` on the device of `frame`; columns and names as in the distribution, so that
    /// they stay where they are when a reader comes from there.
    pub fn of(chart: &Chart, frame: &Frame) -> Self {
        let (label, value, gap, note, radius): (f64, f64, f64, f64, f64) = match frame.device() {
            Device::Phone => (15.0, 13.0, 15.0, 12.0, 6.5),
            Device::Laptop => (15.0, 13.0, 18.0, 12.0, 6.5),
            Device::Projector => (22.0, 19.0, 26.0, 18.0, 9.5),
        };
        let label_column = match frame.device() {
            Device::Phone => 0.0,
            Device::Laptop => (frame.width * 0.28).clamp(190.0, 330.0),
            Device::Projector => (frame.width * 0.28).min(520.0),
        };
        let phone = frame.device() == Device::Phone;
        let lines = if phone { 2 } else { 1 };
        Self {
            head: (note * 1.7).round(),
            above: if phone {
                above(chart, frame, label)
            } else {
                0.0
            },
            label_column,
            label,
            value,
            gap,
            note,
            radius,
            lanes: if chart.intervals.is_empty() {
                Lanes::default()
            } else {
                Lanes::beside(note)
            },
            margin: Margin::fit(chart, frame, gap, note, lines),
        }
    }

    /// Height of a line of the chart.
    pub fn row(&self) -> f64 {
        let marks = self.middle() + self.reach() + self.lanes.height();
        let margin = self.gap + self.words() * self.margin.lines as f64 + super::AIR;
        self.above + marks.max(margin).ceil()
    }

    /// Height of a line of words in the margin.
    pub fn words(&self) -> f64 {
        self.note * LEADING
    }

    /// From the top of the marks' own part of a line to where they stand: a value above the highest
    /// of three marks that would otherwise cover each other.
    pub fn middle(&self) -> f64 {
        self.reach() + self.value + 1.0
    }

    /// From where marks stand to the edge of the farthest that was moved aside, and a little air.
    fn reach(&self) -> f64 {
        (self.radius * (super::dumbbell::TIGHT + 1.0)).ceil() + 1.0
    }
}

/// Room between a name above its marks and the line of the chart before, in CSS pixels.
const BEFORE: f64 = 10.0;
/// Room between a name above its marks and the gap in the margin, in CSS pixels.
pub const AFTER: f64 = 3.0;

/// Room for a name above its marks. It has a second line if any statement of the survey needs it,
/// whether it is shown or not: a filter then never changes the height of a line.
fn above(chart: &Chart, frame: &Frame, size: f64) -> f64 {
    let names = chart.survey.statements.iter();
    let wraps = |name: &str| frame.text.width(name, size, false) > super::right(chart, frame);
    let two = names.map(|s| s.short.get(chart.lang)).any(wraps);
    size * LEADING * if two { 2.0 } else { 1.0 } + BEFORE + AFTER
}
