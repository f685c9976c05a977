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
    /// How many marks a line has.
    marks: usize,
}

impl Sizes {
    /// Sizes for `chart` on the device of `frame`; columns and names as in the distribution, so that
    /// they stay where they are when a reader comes from there.
    pub fn of(chart: &Chart, frame: &Frame) -> Self {
        let (label, value, gap, note, radius): (f64, f64, f64, f64, f64) = match frame.device() {
            Device::Phone | Device::Laptop => (15.0, 13.0, 18.0, 13.0, 6.5),
            Device::Projector => (19.0, 17.0, 25.0, 17.0, 9.0),
        };
        let label_column = match frame.device() {
            Device::Phone => 0.0,
            Device::Laptop => (frame.width * 0.28).clamp(190.0, 300.0),
            Device::Projector => (frame.width * 0.28).min(460.0),
        };
        let phone = frame.device() == Device::Phone;
        let margin = Margin::fit(chart, frame, gap, note);
        Self {
            head: (note * (1.7 + WORDS)).round(),
            above: if phone {
                let beside = margin.width + super::GUTTER;
                above(chart, frame, label, beside).max(Margin::height(gap, note) + AFTER)
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
                Lanes::beside(note, chart.tables.len())
            },
            margin,
            marks: chart.tables.len(),
        }
    }

    /// Height of a line of the chart.
    pub fn row(&self) -> f64 {
        let marks = self.middle() + self.reach() + self.lanes.height();
        if self.above > 0.0 {
            return self.above + marks.ceil();
        }
        let beside = Margin::height(self.gap, self.note) + self.margin.below();
        marks.max(beside).ceil()
    }

    /// Height of a line of words in the margin.
    pub fn words(&self) -> f64 {
        self.note * WORDS
    }

    /// From the top of the marks' own part of a line to where they stand: a value above the highest
    /// of the marks that would otherwise cover each other.
    pub fn middle(&self) -> f64 {
        self.reach() + self.value + 1.0
    }

    /// From where marks stand to the edge of the farthest that was moved aside, and a little air.
    pub fn reach(&self) -> f64 {
        (self.radius * super::aside::farthest(self.marks)).ceil() + 1.0
    }
}

/// Line height of the words in the margin, as a multiple of their font size.
pub const WORDS: f64 = 1.15;
/// Room between a name above its marks and the line of the chart before, in CSS pixels.
const BEFORE: f64 = 10.0;
/// Room between a name above its marks and the gap in the margin, in CSS pixels.
pub const AFTER: f64 = 3.0;

/// Room for a name above its marks, beside a margin of that width. It has as many lines as any statement
/// of the survey needs, whether it is shown or not: a filter then never changes the height of a line.
fn above(chart: &Chart, frame: &Frame, size: f64, margin: f64) -> f64 {
    let names = chart.survey.statements.iter();
    let room = super::right(chart, frame) - margin;
    let lines = |name: &str| frame.text.wrap(name, size, room, NAME_LINES).len();
    let most = names.map(|s| lines(s.short.get(chart.lang))).max();
    size * LEADING * most.unwrap_or(1) as f64 + BEFORE + AFTER
}

/// A name takes so many lines at most; more than two only where a narrow phone has wide letters.
pub const NAME_LINES: usize = 4;
