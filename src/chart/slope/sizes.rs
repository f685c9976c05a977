//! Sizes of the chart of rounds, and where a share is in it.

use super::Chart;
use crate::chart::name::LEADING;
use crate::chart::{Area, Device, Frame};
use crate::survey::Percent;
use crate::text;

/// The largest sum that rounding makes, in percent.
const LAST: f64 = 102.0;
/// Room between a column and the marks beside it, in CSS pixels: their lines lead through it.
const LEAD: f64 = 22.0;
/// Room between a mark and what is written beside it, in CSS pixels.
pub const GAP: f64 = 5.0;
/// Widest lane of an interval beside a column, in CSS pixels.
const LANE: f64 = 5.0;
/// Widest room for the intervals of one column, as a part of the room that there is for all.
const LANES: f64 = 0.2;

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Between the first column and the last; a share of 0 % is at its lower edge, but for half a mark.
    pub plot: Area,
    /// Side of the square that each mark has to itself.
    pub cell: f64,
    /// Height of a label, which is that of a mark or of the lines of its name.
    pub row: f64,
    /// Font size of the shares and years.
    pub value: f64,
    /// Font size of the numbers in marks, and of what stands below.
    pub note: f64,
    /// Width of the shares beside the marks.
    pub values: f64,
    /// Width of the names beyond the shares; nothing where there is no room for them.
    pub names: f64,
    /// How many lines a name may have.
    pub lines: usize,
    /// Width of the lane of one interval; nothing where none are shown.
    pub lane: f64,
}

impl Sizes {
    /// Sizes for `chart` on the device of `frame`.
    pub fn of(chart: &Chart, frame: &Frame) -> Self {
        let (value, note, cell, height): (f64, f64, f64, f64) = match frame.device() {
            Device::Phone => (14.0, 12.0, 26.0, 380.0),
            Device::Laptop => (15.0, 12.0, 26.0, 420.0),
            Device::Projector => (22.0, 17.0, 38.0, 620.0),
        };
        let widest = text::percent(chart.lang, Percent::HUNDRED);
        let widest = text::signed(widest, chart.recomputed);
        let values = frame.text.width(&widest, value, true);
        let (names, lines) = names(chart, frame, value);
        let row = cell.max(value * LEADING * lines as f64 + 2.0);
        let count = chart.lines.len() as f64;
        let names_room = if names > 0.0 { 2.0 * GAP + names } else { 0.0 };
        let beside = LEAD + cell + GAP + values;
        let lane = if chart.intervals {
            let room = frame.width - 2.0 * beside - names_room;
            LANE.min(LANES * room / count.max(1.0))
        } else {
            0.0
        };
        let beside = beside + lane * count;
        let right = beside + names_room;
        let plot = Area {
            x: beside,
            y: (value * 2.0).round(),
            width: frame.width - beside - right,
            height: height.max(row * count),
        };
        Self {
            plot,
            cell,
            row,
            value,
            note,
            values,
            names,
            lines,
            lane,
        }
    }

    /// The middle of the column of the round at that position, of those up to `last`.
    pub fn x(&self, round: usize, last: usize) -> f64 {
        self.plot.x + self.plot.width * round as f64 / last as f64
    }

    /// Where so many percent are.
    pub fn y(&self, percent: impl Into<f64>) -> f64 {
        let (low, high) = self.bounds();
        high - (high - low) * percent.into() / LAST
    }

    /// The highest and the lowest middle of a label.
    pub fn bounds(&self) -> (f64, f64) {
        (
            self.plot.y + self.row / 2.0,
            self.plot.bottom() - self.row / 2.0,
        )
    }

    /// From a column to the middles of the marks beside it.
    pub fn aside(&self, lines: usize) -> f64 {
        LEAD + self.lane * lines as f64 + self.cell / 2.0
    }
}

/// Width of the names, and how many lines they take: of all statements of the survey, whether they are
/// shown or not, so that a filter moves nothing aside. On a phone the table below has them.
fn names(chart: &Chart, frame: &Frame, size: f64) -> (f64, usize) {
    let most = match frame.device() {
        Device::Phone => return (0.0, 1),
        Device::Laptop | Device::Projector => frame.width * 0.34,
    };
    let names = chart.survey.statements.iter();
    let names = names.map(|statement| statement.short.get(chart.lang));
    let widths = names.map(|name| frame.text.width(name, size, false));
    let widest = widths.fold(0.0, f64::max);
    if widest <= most {
        (widest + 0.5, 1)
    } else {
        (most, 2)
    }
}
