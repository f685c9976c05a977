//! What stands behind the marks: the lines of the axis, and the rule below what is pinned.

use super::Placing;
use super::sizes::Sizes;
use crate::chart::{Anchor, Area, Style};
use crate::survey::Percent;
use crate::text;

/// From the middle of the labels of the axis to the first line of the chart, in font sizes.
const BELOW: f64 = 0.95;

impl Placing<'_> {
    /// Lines at every quarter, named above the first line of the chart.
    pub(super) fn grid(&mut self) {
        let lang = self.chart.lang;
        let named = [
            (0_u16, "0".into()),
            (50, "50".into()),
            (100, text::percent(lang, Percent::HUNDRED)),
        ];
        let style = Style::new(self.sizes.note, false, Anchor::Middle, self.palette.muted);
        for (sum, text) in named {
            let point = (self.axis.at(sum), self.head_line(0));
            self.scene.write(None, text, point, style, self.frame.text);
        }
        for sum in [0_u16, 25, 50, 75, 100] {
            for (top, bottom) in self.stretches() {
                let area = Area {
                    x: self.axis.at(sum).round(),
                    y: top,
                    width: 1.0,
                    height: bottom - top,
                };
                self.scene.fill(None, area, self.palette.rule);
            }
        }
    }

    /// The middle of a line of the head, counted from the lowest, which is that of the axis.
    pub(super) fn head_line(&self, from_end: usize) -> f64 {
        let Sizes { head, note, .. } = self.sizes;
        head - note * BELOW - self.sizes.words() * from_end as f64
    }

    /// From where to where gridlines run: past the names that stand above their marks.
    fn stretches(&self) -> Vec<(f64, f64)> {
        let (head, above, row) = (self.sizes.head, self.sizes.above, self.sizes.row());
        let lines = self.chart.lines.len();
        if above > 0.0 {
            let tops = (0..lines).map(|at| head + row * at as f64);
            tops.map(|top| (top + above, top + row)).collect()
        } else {
            vec![(head, head + row * lines as f64)]
        }
    }

    /// A rule between what is pinned and the rest.
    pub(super) fn end_of_pins(&mut self) {
        if (1..self.chart.lines.len()).contains(&self.chart.pins) {
            let area = Area {
                x: 0.0,
                y: self.sizes.head + self.sizes.row() * self.chart.pins as f64 - 1.0,
                width: self.frame.width,
                height: 1.0,
            };
            self.scene.fill(None, area, self.palette.muted);
        }
    }
}
