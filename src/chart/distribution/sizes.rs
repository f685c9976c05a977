//! Sizes of the distribution chart, for each kind of device.

use super::margin::NOTE;
use super::{Bar, Chart, MEASURE_GAP, MEASURE_LINE, NAME_GUTTER, SHARE_MARGIN};
use crate::analysis::Interval;
use crate::chart::name::LEADING;
use crate::chart::{Device, Frame, TextScale};
use crate::survey::Percent;
use crate::text;

/// Height of a bar where a line has several, in font sizes of the shares.
const LANE: f64 = 1.2;
/// Room between them, in CSS pixels: for the line that marks the measure.
const LANE_GAP: f64 = MEASURE_GAP + MEASURE_LINE + 1.0;

/// Sizes of one kind of device, in CSS pixels.
pub struct Sizes {
    /// Height of a line of the chart.
    pub row: f64,
    /// Distance of the bar's top from the line's top.
    pub bar_top: f64,
    /// Height of a bar.
    pub bar: f64,
    /// Width of the column of names; nothing where names stand above the bars.
    pub label_column: f64,
    /// Height of each bar where a line has several.
    pub lane: f64,
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
                row: 56.0,
                bar_top: 24.0,
                bar: 22.0,
                lane: 22.0,
                label_column: 0.0,
                label: 15.0,
                share: 13.0,
                sum: 18.0,
            },
            Device::Laptop => Self {
                row: 40.0,
                bar_top: 6.0,
                bar: 24.0,
                lane: 24.0,
                label_column: (frame.width * 0.28).clamp(190.0, 300.0),
                label: 15.0,
                share: 14.0,
                sum: 20.0,
            },
            Device::Projector => Self {
                row: 52.0,
                bar_top: 8.0,
                bar: 32.0,
                lane: 32.0,
                label_column: (frame.width * 0.28).min(460.0),
                label: 19.0,
                share: 17.0,
                sum: 25.0,
            },
        }
    }

    /// Whether names stand above the bars, which then take the whole width.
    pub fn names_above(&self) -> bool {
        self.label_column <= 0.0
    }

    /// Names above the bars, which end at `right`, get as many lines as any statement of the survey needs, whether it
    /// is shown or not: a filter then never changes the height of a line.
    pub fn with_room_for_labels(mut self, chart: &Chart, face: TextScale, right: f64) -> Self {
        if self.names_above() {
            let lines = |name: &&str| face.wrap(name, self.label, right, self.most_lines()).len();
            let more = chart.names.iter().map(lines).max().unwrap_or(1) - 1;
            self.row += more as f64 * self.label * LEADING;
            self.bar_top += more as f64 * self.label * LEADING;
        }
        self
    }

    /// Answers that are no whole have a bar each, below each other, with room for the line that marks the measure.
    pub fn with_room_for_lanes(mut self, chart: &Chart) -> Self {
        let lanes = chart.lanes();
        if lanes > 1 {
            self.lane = (self.share * LANE).round();
            let room = self.lane_top(lanes) - LANE_GAP;
            self.row += (room - self.bar).max(0.0);
        }
        self
    }

    /// Room for a share behind a bar of its own, and where answers are named there, for their names, in CSS pixels.
    pub fn room_behind(&self, chart: &Chart, frame: &Frame) -> f64 {
        let in_lanes = || chart.bars.iter().filter(|bar| bar.is_in_lanes());
        if in_lanes().next().is_none() {
            return 0.0;
        }
        let widest = text::written(chart.lang, Percent::tenths(1000));
        let share = frame.text.width(&widest, self.share, false) + 2.0 * SHARE_MARGIN;
        let answers = in_lanes().flat_map(|bar| &bar.scale.answers);
        let name = |name: &str| frame.text.width(name, self.share, true);
        let names = answers.map(|answer| NAME_GUTTER + name(answer.short.get(chart.lang)));
        let names = names.filter(|_| chart.named).fold(0.0, f64::max);
        share + names
    }

    /// Height of a bar of its own for each answer; a line with but one has the height of any bar.
    pub fn lane_height(&self, bar: &Bar) -> f64 {
        if bar.shares.len() > 1 {
            self.lane
        } else {
            self.bar
        }
    }

    /// How far below the first of them the one at that position begins.
    pub fn lane_top(&self, position: usize) -> f64 {
        position as f64 * (self.lane + LANE_GAP)
    }

    /// On how many lines a name may stand.
    pub fn most_lines(&self) -> usize {
        if self.names_above() { 3 } else { 2 }
    }

    /// An interval stands below its bar.
    pub fn with_room_for_intervals(mut self, chart: &Chart) -> Self {
        /// What a line grows by, in font sizes of the note; a third of it above the bar.
        const MORE: f64 = 0.65;
        if chart.has_intervals() {
            let more = (self.note() * MORE).round();
            self.row += more;
            if self.names_above() {
                self.row += self.note() * NOTE;
            } else {
                self.bar_top += (more / 3.0).round();
            }
        }
        self
    }

    /// Font size of intervals and raised numbers, in CSS pixels.
    pub fn note(&self) -> f64 {
        self.share - 1.0
    }

    /// Width of the column of sums, which holds the widest sum and interval, whether or not any line has one: another
    /// table then keeps the bars where they were.
    pub fn sum_column(&self, chart: &Chart, frame: &Frame) -> f64 {
        const WIDEST: Interval = Interval {
            low: 88.0,
            high: 100.0,
        };
        let sum = self.sum_width(chart, frame);
        if !chart.has_intervals() || self.names_above() {
            return sum;
        }
        let range = text::interval(chart.lang, WIDEST);
        sum.max(frame.text.width(&range, self.note(), false))
    }

    /// Width of the widest sum with its raised number.
    pub fn sum_width(&self, chart: &Chart, frame: &Frame) -> f64 {
        const WIDEST: Percent = Percent::whole(102);
        const WIDEST_DECIMAL: Percent = Percent::tenths(1002);
        let recomputed = chart.bars.iter().any(|bar| bar.recomputed);
        let decimal = |bar: &Bar| bar.shares.iter().flatten().any(Percent::has_decimal);
        let widest = if chart.bars.iter().any(decimal) {
            WIDEST_DECIMAL
        } else {
            WIDEST
        };
        let sum = text::percent_signed(chart.lang, widest, recomputed);
        frame.text.width(&sum, self.sum, true) + self.raised_width(frame)
    }

    /// Width of a raised number.
    pub fn raised_width(&self, frame: &Frame) -> f64 {
        frame
            .text
            .width(&text::raised(0).to_string(), self.raised(), false)
    }

    /// Font size of raised numbers, which are half as high as their line.
    pub fn raised(&self) -> f64 {
        self.sum - 2.0
    }
}
