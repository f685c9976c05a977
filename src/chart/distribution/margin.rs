//! The margin: the sum of the measure, how sure it is, and the total where rounding makes it stray.

use super::{MEASURE_GAP, MEASURE_LINE, Placing};
use crate::chart::whisker::Whisker;
use crate::chart::{Anchor, Area, Mark, MarkOf, Part, Style, bracket};
use crate::text;

/// Height of a line of a note, in font sizes.
const NOTE: f64 = 1.05;
/// Room between a block of lines and the edges of its line of the chart, in CSS pixels.
const EDGE: f64 = 1.0;
/// From a name above its bar to the bar, in CSS pixels.
const NAME: f64 = 5.0;
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
        let readable = self.chart.align.is_none() && bar.counts_from_left();
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

    /// The sum of the measure and what stands below it.
    pub(super) fn margin(&mut self, at: usize, top: f64) {
        self.scene.marks.push(Mark {
            area: Area {
                x: self.right - self.sums,
                y: top + self.sizes.bar_top,
                width: self.sums,
                height: self.sizes.bar,
            },
            line: at,
            of: MarkOf::Measure,
        });
        let (bar, lang) = (&self.chart.bars[at], self.chart.lang);
        let strays = bar.total() != 100;
        let note = strays.then(|| text::total_note(lang, bar.total()));
        match bar.interval {
            Some(interval) => {
                let range = text::interval(lang, interval);
                self.sum_and_interval(at, top, range, note);
            }
            None => self.sum_and_note(at, top, note),
        }
    }

    /// The sum level with its bar, raised where the note of the total stands below.
    fn sum_and_note(&mut self, at: usize, top: f64, note: Option<String>) {
        let (middle, size) = (self.middle(top), self.sizes.sum);
        let raised = note.as_ref().map_or(0.0, |_| self.sizes.note() * 0.6);
        self.sum(at, middle - raised);
        if let Some(note) = note {
            self.note(at, Part::Note, note, middle + size * 0.6);
        }
    }

    /// The sum, its interval and the note of the total, as level with the bar as the line allows.
    fn sum_and_interval(&mut self, at: usize, top: f64, range: String, note: Option<String>) {
        let (sizes, line) = (&self.sizes, self.sizes.note() * NOTE);
        let notes = if note.is_some() { 2.0 } else { 1.0 };
        let half = f64::midpoint(sizes.sum, line * notes);
        let above = if sizes.label_column > 0.0 {
            EDGE
        } else {
            sizes.bar_top - NAME
        };
        let lowest = top + sizes.row - EDGE - half;
        let middle = self.middle(top).max(top + above + half).min(lowest);
        let (first, size) = (middle - half, sizes.sum);
        self.sum(at, first + size / 2.0);
        let lines = [(Part::Range, Some(range)), (Part::Note, note)];
        for (n, (part, text)) in lines.into_iter().enumerate() {
            if let Some(text) = text {
                let y = first + size + line * (n as f64 + 0.5);
                self.note(at, part, text, y);
            }
        }
    }

    fn sum(&mut self, at: usize, y: f64) {
        let bar = &self.chart.bars[at];
        let text = text::percent_signed(self.chart.lang, bar.measured(), bar.recomputed);
        let style = Style::new(self.sizes.sum, true, Anchor::End, self.palette.ink);
        let (key, point) = (self.key(at, Part::Sum), (self.right, y));
        self.scene.write(key, text, point, style, self.frame.text);
    }

    fn note(&mut self, at: usize, part: Part, text: String, y: f64) {
        let style = Style::new(self.sizes.note(), false, Anchor::End, self.palette.muted);
        let (key, point) = (self.key(at, part), (self.right, y));
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
