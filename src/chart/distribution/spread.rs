//! The horizontal scale of the distribution chart.

use super::Chart;
use crate::analysis::Line;

/// Room between "can't say" and the answers, in CSS pixels.
const UNSURE_GAP: f64 = 6.0;

/// The horizontal scale: where a share begins and how long it is.
pub struct Spread {
    /// Where the common baseline is, in CSS pixels.
    pub baseline: f64,
    /// CSS pixels of one percent.
    percent: f64,
    align: Option<usize>,
    unsure: Option<usize>,
}

impl Spread {
    /// Fits every line between `left` and `right`, with the widest total at full width: shares are
    /// drawn as published and never rescaled to 100.
    pub fn fit(chart: &Chart, left: f64, right: f64) -> Self {
        let before = |line: &Line| f64::from(sum_before(line, chart.align.unwrap_or(0)));
        let ahead = chart.lines.iter().map(before).fold(0.0, f64::max);
        let after = |line: &Line| f64::from(line.total.max(100)) - before(line);
        let behind = chart.lines.iter().map(after).fold(0.0, f64::max);
        let unsure = chart.scale.unsure();
        let gap = if unsure.is_some() { UNSURE_GAP } else { 0.0 };
        let percent = (right - left - gap).max(0.0) / (ahead + behind).max(1.0);
        let gap_ahead = if unsure.is_some() && unsure == chart.align {
            gap
        } else {
            0.0
        };
        Self {
            baseline: left + ahead * percent + gap_ahead,
            percent,
            align: chart.align,
            unsure,
        }
    }

    /// Left edge and width of the answer at `position`, in CSS pixels.
    pub fn segment(&self, line: &Line, position: usize) -> (f64, f64) {
        let aligned = self.align.unwrap_or(0);
        let start = f64::from(sum_before(line, position)) - f64::from(sum_before(line, aligned));
        let gap = |at: usize| {
            if self.unsure.is_some_and(|u| at >= u) {
                UNSURE_GAP
            } else {
                0.0
            }
        };
        let x = self.baseline + start * self.percent + gap(position) - gap(aligned);
        (x, f64::from(line.shares[position]) * self.percent)
    }
}

fn sum_before(line: &Line, position: usize) -> u16 {
    line.shares[..position]
        .iter()
        .map(|&share| u16::from(share))
        .sum()
}
