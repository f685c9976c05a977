//! The axis of the strip plot: what it counts, its numbers, and the base through all lines.

use super::Placing;
use crate::chart::{Anchor, Area, Label, Rgb, Shape, Style};

/// Distance between the numbers that the axis names.
const STEP: usize = 20;
/// Smallest room between two numbers at the axis, in CSS pixels.
const AIR: f64 = 6.0;

impl Placing<'_> {
    /// What the axis counts.
    pub(super) fn title(&mut self) {
        let style = Style::new(self.sizes.note, false, Anchor::Start, self.palette.ink);
        for (n, text) in self.sizes.title.iter().enumerate() {
            let point = (self.sizes.left, self.sizes.leading() * (n as f64 + 0.5));
            self.scene.write(None, text, point, style, self.frame.text);
        }
    }

    /// Lines at 1, 20, 40 and so on, named where the name of the base leaves room, and the base.
    pub(super) fn axis(&mut self) {
        let base = self.number(self.chart.base, true);
        let numbers = (0..=self.chart.last).step_by(STEP).map(|n| n.max(1));
        for n in numbers {
            self.upright(n, self.palette.rule);
            let label = self.number(n, false);
            let near = Area {
                x: label.area.x - AIR,
                width: label.area.width + 2.0 * AIR,
                ..label.area
            };
            if !near.overlaps(&base.area) {
                self.scene.add(None, Shape::Text(label));
            }
        }
        if self.chart.base <= self.chart.last {
            self.upright(self.chart.base, self.palette.accent);
            self.scene.add(None, Shape::Text(base));
        }
    }

    fn number(&self, n: u32, base: bool) -> Label {
        let ink = if base {
            self.palette.ink
        } else {
            self.palette.muted
        };
        let style = Style::new(self.sizes.note, base, Anchor::Middle, ink);
        let y = self.sizes.head() - self.sizes.leading() * 0.5 - 2.0;
        let text = if base && self.chart.at_most {
            format!("≤\u{a0}{n}")
        } else {
            n.to_string()
        };
        Label::set(text, (self.sizes.at(n), y), style, self.frame.text)
    }

    /// A line through all lines of the chart but for the names above their ticks.
    fn upright(&mut self, n: u32, ink: Rgb) {
        let sizes = &self.sizes;
        let above = if sizes.label_column > 0.0 {
            0.0
        } else {
            sizes.level - sizes.tick
        };
        let (first, tall) = (sizes.head() + above, sizes.row - above);
        let x = (sizes.at(n) - 0.5).round();
        for at in 0..self.chart.rows.len() {
            let area = Area {
                x,
                y: first + self.sizes.row * at as f64,
                width: 1.0,
                height: tall,
            };
            self.scene.fill(None, area, ink);
        }
    }
}
