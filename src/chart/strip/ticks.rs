//! The ticks of a line: one for each number of respondents that its row is possible for.

use super::Placing;
use crate::chart::{Anchor, Area, Key, Part, Style};

/// Width of a tick, in steps of the axis, so that ticks of neighbours part; and its bounds.
const WIDTH: f64 = 0.6;
const NARROWEST: f64 = 2.0;
const WIDEST: f64 = 4.0;
/// How much wider and higher a tick is that tells of the base, in CSS pixels.
const MORE: f64 = 2.0;

impl Placing<'_> {
    /// The ticks, around `level`. The largest number up to the base stands out; where it is not the
    /// base, so many answered at the most, and it is named.
    pub(super) fn ticks(&mut self, at: usize, level: f64) {
        let row = &self.chart.rows[at];
        let own = row.candidates.largest_within(self.chart.base);
        for n in row.candidates.up_to(self.chart.last) {
            self.tick(row.statement, n, level, own == Some(n));
        }
        if let Some(own) = own.filter(|&own| own != self.chart.base) {
            self.named(row.statement, own, level);
        }
    }

    fn tick(&mut self, statement: usize, n: u32, level: f64, own: bool) {
        let more = if own { MORE } else { 0.0 };
        let width = (self.sizes.step * WIDTH).clamp(NARROWEST, WIDEST).round() + more;
        let height = self.sizes.tick + more;
        let area = Area {
            x: self.sizes.at(n) - width / 2.0,
            y: level - height / 2.0,
            width,
            height,
        };
        let part = Part::Possible(n);
        let ink = if own {
            self.palette.accent
        } else {
            self.palette.outline
        };
        self.scene.fill(Key { statement, part }, area, ink);
    }

    /// The number `n` above its tick, clear of the line of the base to its right.
    fn named(&mut self, statement: usize, n: u32, level: f64) {
        let (size, text) = (self.sizes.note, n.to_string());
        let style = Style::new(size, true, Anchor::End, self.palette.ink);
        let width = self.frame.text.width(&text, size, true);
        let right = (self.sizes.at(n) + 1.0).max(width);
        let point = (right, level - (self.sizes.tick + MORE + size) / 2.0);
        let key = Key {
            statement,
            part: Part::Sum,
        };
        self.scene.write(key, text, point, style, self.frame.text);
    }
}
