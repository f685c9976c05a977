//! The horizontal scale of the distribution chart.

use super::{Bar, Chart};
use crate::survey::Percent;

/// Room between "can't say" and the answers, in CSS pixels.
const UNSURE_GAP: f64 = 6.0;

/// The horizontal scale: where a share begins and how long it is.
pub struct Spread {
    /// Where the common baseline is, in CSS pixels.
    pub baseline: f64,
    /// CSS pixels of one percent.
    percent: f64,
    align: Option<usize>,
}

impl Spread {
    /// Fits every bar between `left` and `right`, with the widest total at full width: shares are
    /// drawn as published and never rescaled to 100.
    pub fn fit(chart: &Chart, left: f64, right: f64) -> Self {
        let before = |bar: &Bar| sum_before(bar, chart.align.unwrap_or(0));
        let ahead = chart.bars.iter().map(before).fold(0.0, f64::max);
        let length = |bar: &Bar| {
            if bar.is_in_lanes() {
                100.0
            } else {
                f64::from(bar.length().max(Percent::HUNDRED))
            }
        };
        let after = |bar: &Bar| length(bar) - before(bar);
        let behind = chart.bars.iter().map(after).fold(0.0, f64::max);
        let apart = chart.bars.iter().any(|bar| bar.scale.unsure().is_some());
        let gap = if apart { UNSURE_GAP } else { 0.0 };
        let percent = (right - left - gap).max(0.0) / (ahead + behind).max(1.0);
        let unsure = |bar: &Bar| chart.align.is_some() && bar.scale.unsure() == chart.align;
        let gap_ahead = if chart.bars.iter().any(unsure) {
            gap
        } else {
            0.0
        };
        Self {
            baseline: left + ahead * percent + gap_ahead,
            percent,
            align: chart.align,
        }
    }

    /// Where so many percent end that begin at the baseline, in CSS pixels.
    pub fn at(&self, percent: f64) -> f64 {
        self.baseline + percent * self.percent
    }

    /// Left edge and width of the answer at `position`, in CSS pixels.
    pub fn segment(&self, bar: &Bar, position: usize) -> (f64, f64) {
        let aligned = self.align.unwrap_or(0);
        let start = sum_before(bar, position) - sum_before(bar, aligned);
        let unsure = bar.scale.unsure();
        let gap = |at: usize| {
            if !bar.is_in_lanes() && unsure.is_some_and(|u| at >= u) {
                UNSURE_GAP
            } else {
                0.0
            }
        };
        let x = self.baseline + start * self.percent + gap(position) - gap(aligned);
        (x, f64::from(bar.drawn(position)) * self.percent)
    }
}

/// How much stands before the answer at `position`, in percent: nothing where each has a bar of its own.
fn sum_before(bar: &Bar, position: usize) -> f64 {
    if bar.is_in_lanes() {
        return 0.0;
    }
    let before = (0..position).map(|before| bar.drawn(before));
    before.sum::<Percent>().into()
}
