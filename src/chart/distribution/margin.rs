//! The margin: the sum of the measure, how sure it is, and a sign where rounding makes the total stray.

use super::{MEASURE_GAP, MEASURE_LINE, Placing};
use crate::chart::whisker::Whisker;
use crate::chart::{Anchor, Area, Mark, MarkOf, Part, Style, bracket};
use crate::text;

/// Height of a line of a note, in font sizes.
pub(super) const NOTE: f64 = 1.05;
/// Room between the line that marks the measure and the whisker, in CSS pixels.
const WHISKER_GAP: f64 = 2.0;
/// Height of the caps of a whisker, and thickness of its line, in font sizes of the shares.
const CAP: f64 = 0.4;
const LINE: f64 = 0.1;

impl Placing<'_> {
    /// The interval of the sum, below the line that marks the measure: only where that line begins
    /// at the baseline, so that its end is the sum.
    pub(super) fn whisker(&mut self, at: usize, top: f64) {
        let (bar, sizes) = (&self.chart.bars[at], &self.sizes);
        let from_baseline = bar.counts_from_left() && (!bar.is_in_lanes() || bar.shares.len() == 1);
        let readable = self.chart.align.is_none() && from_baseline;
        let Some(interval) = bar.interval.filter(|_| readable) else {
            return;
        };
        let cap = (sizes.share * CAP).round();
        let above = sizes.bar_top + sizes.bar + MEASURE_GAP + MEASURE_LINE + WHISKER_GAP;
        let whisker = Whisker {
            ends: (self.spread.at(interval.low), self.spread.at(interval.high)),
            level: top + above + cap / 2.0,
            line: (sizes.share * LINE).round(),
            cap,
            ink: self.palette.accent,
        };
        whisker.add(&mut self.scene, |n| bar.key(Part::Interval(n)));
    }

    /// The sum of the measure, level with the name, and its interval below it; below the bar where that takes the whole
    /// width.
    pub(super) fn margin(&mut self, at: usize, top: f64) {
        self.point_at_sum(at, top);
        let (level, size) = (self.level_of_text(top), self.sizes.sum);
        let Some(interval) = self.chart.bars[at].interval else {
            self.sum(at, level);
            return;
        };
        let range = text::interval(self.chart.lang, interval);
        let range_size = self.sizes.note();
        let line = range_size * NOTE;
        let (sum, below) = if self.sizes.names_above() {
            (level, top + self.sizes.row - line / 2.0)
        } else {
            let half = f64::midpoint(size, line);
            (level - half + size / 2.0, level + half - line / 2.0)
        };
        self.sum(at, sum);
        self.small(at, Part::Range, range, (self.right, below));
    }

    /// Where the sum can be pointed at.
    fn point_at_sum(&mut self, at: usize, top: f64) {
        let area = Area {
            x: self.right - self.sums,
            y: if self.sizes.names_above() {
                top
            } else {
                top + self.sizes.bar_top
            },
            width: self.sums,
            height: self.sizes.bar,
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Measure,
        });
    }

    /// The sum, and after it a raised number where its row does not total 100 %.
    fn sum(&mut self, at: usize, y: f64) {
        let bar = &self.chart.bars[at];
        let text = text::percent_signed(self.chart.lang, bar.measured(), bar.recomputed);
        let end = self.right - self.sizes.raised_width(self.frame) - 1.0;
        let style = Style::new(self.sizes.sum, true, Anchor::End, self.palette.ink);
        let key = self.key(at, Part::Sum);
        let total = self
            .scene
            .totals
            .iter()
            .position(|&total| Some(total) == bar.total());
        self.scene
            .write(key, text, (end, y), style, self.frame.text);
        if let Some(n) = total {
            let style = Style::new(self.sizes.raised(), false, Anchor::End, self.palette.muted);
            let (key, point) = (self.key(at, Part::Note), (self.right, y));
            let raised = text::raised(n).to_string();
            self.scene.write(key, raised, point, style, self.frame.text);
        }
    }

    fn small(&mut self, at: usize, part: Part, text: String, point: (f64, f64)) {
        let style = Style::new(self.sizes.note(), false, Anchor::End, self.palette.muted);
        let key = self.key(at, part);
        self.scene.write(key, text, point, style, self.frame.text);
    }

    /// The brackets of the runs, from bar to bar.
    pub(super) fn brackets(&mut self) {
        if let Some(runs) = &self.chart.runs {
            let sizes = &self.sizes;
            let bar = |at: usize| {
                let top = at as f64 * sizes.row + sizes.bar_top;
                (top, top + sizes.bar)
            };
            bracket::add(
                &mut self.scene,
                runs,
                self.frame.width,
                self.palette.outline,
                bar,
            );
        }
    }
}
