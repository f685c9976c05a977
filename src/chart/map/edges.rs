//! The lines of the map, and what is written at its edges.

use super::plot::GUTTER;
use super::{Placing, with_air};
use crate::analysis::{NEAR, Plane};
use crate::chart::{Anchor, Area, Label, Rgb, Shape, Style};
use crate::text;

/// Width of the lines that cut the map, in CSS pixels.
const CUT: f64 = 2.0;

impl Placing<'_> {
    /// An upright stripe over the whole plot, from and to so many CSS pixels.
    fn upright(&mut self, from: f64, to: f64, fill: Rgb) {
        let area = Area {
            x: from,
            width: to - from,
            ..self.plot.ground
        };
        self.scene.fill(None, area, fill);
    }

    /// A level stripe over the whole plot, from and to so many CSS pixels.
    fn level(&mut self, from: f64, to: f64, fill: Rgb) {
        let area = Area {
            y: from,
            height: to - from,
            ..self.plot.ground
        };
        self.scene.fill(None, area, fill);
    }

    /// Where a statement is too near to a line to belong to either side.
    pub(super) fn bands(&mut self) {
        let Plane {
            adoption, height, ..
        } = self.chart.plane;
        let (ground, pale) = (self.plot.ground, self.palette.pale());
        let x = |adoption: f64| self.plot.x(adoption).clamp(ground.x, ground.right());
        let y = |height: f64| self.plot.y(height).clamp(ground.y, ground.bottom());
        let (left, right) = (x(adoption - NEAR), x(adoption + NEAR));
        let (top, bottom) = (y(height + NEAR), y(height - NEAR));
        self.upright(left, right, pale);
        self.level(top, bottom, pale);
    }

    /// Lines at every quarter, between 0 and 100 %.
    pub(super) fn grid(&mut self) {
        let (left, right) = (self.plot.x(0.0).round(), self.plot.x(100.0).round());
        let (top, bottom) = (self.plot.y(100.0).round(), self.plot.y(0.0).round());
        for percent in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let (x, y) = (self.plot.x(percent).round(), self.plot.y(percent).round());
            let upright = Area {
                x,
                y: top,
                width: 1.0,
                height: bottom - top,
            };
            let level = Area {
                x: left,
                y,
                width: right - left,
                height: 1.0,
            };
            self.scene.fill(None, upright, self.palette.rule);
            self.scene.fill(None, level, self.palette.rule);
        }
    }

    /// The lines that cut the map, their values at the edges, and the ticks that leave them room.
    pub(super) fn cuts(&mut self) {
        let Plane {
            adoption, height, ..
        } = self.chart.plane;
        let (x, y) = (self.plot.x(adoption).round(), self.plot.y(height).round());
        self.upright(x - CUT / 2.0, x + CUT / 2.0, self.palette.muted);
        self.level(y - CUT / 2.0, y + CUT / 2.0, self.palette.muted);
        let across = self.across(&text::percent_of(self.chart.lang, adoption), adoption, true);
        let up = self.up(&text::percent_of(self.chart.lang, height), height, true);
        for percent in [0.0, 50.0, 100.0] {
            let text = format!("{percent}");
            let ticks = [
                (self.across(&text, percent, false), &across),
                (self.up(&text, percent, false), &up),
            ];
            for (tick, cut) in ticks {
                if !with_air(cut.area, 2.0 * GUTTER).overlaps(&tick.area) {
                    self.scene.add(None, Shape::Text(tick));
                }
            }
        }
        for label in [across, up] {
            self.scene.add(None, Shape::Text(label));
        }
    }

    fn edge_style(&self, bold: bool, anchor: Anchor) -> Style {
        let ink = if bold {
            self.palette.ink
        } else {
            self.palette.muted
        };
        Style::new(self.sizes.text, bold, anchor, ink)
    }

    /// A number below the plot, kept inside the scene.
    fn across(&self, text: &str, adoption: f64, bold: bool) -> Label {
        let style = self.edge_style(bold, Anchor::Middle);
        let half = self.frame.text.width(text, style.size, bold) / 2.0;
        let x = self.plot.x(adoption).min(self.scene.width - half);
        let y = self.plot.ground.bottom() + self.sizes.line() / 2.0 + 2.0;
        Label::set(text, (x, y), style, self.frame.text)
    }

    /// A number left of the plot.
    fn up(&self, text: &str, significance: f64, bold: bool) -> Label {
        let style = self.edge_style(bold, Anchor::End);
        let point = (self.plot.ground.x - GUTTER, self.plot.y(significance));
        Label::set(text, point, style, self.frame.text)
    }

    /// The titles of the axes, at their far ends.
    pub(super) fn titles(&mut self) {
        let (size, face, line) = (self.sizes.text, self.frame.text, self.sizes.line());
        let (lang, ground) = (self.chart.lang, self.plot.ground);
        let (survey, measures) = (self.chart.survey, self.chart.measures);
        let whose = self.chart.plane.significance;
        let title = text::axis_significance(lang, survey, measures, whose);
        let lines = face.wrap(&title, size, self.frame.width, 2);
        let style = Style::new(size, false, Anchor::Start, self.palette.ink);
        let first = ground.y - GUTTER - line * (lines.len() as f64 - 0.5);
        for (n, text) in lines.into_iter().enumerate() {
            let point = (0.0, first + line * n as f64);
            self.scene.write(None, text, point, style, face);
        }
        let title = text::axis_adoption(lang, survey, measures);
        let style = Style::new(size, false, Anchor::End, self.palette.ink);
        let point = (ground.right(), ground.bottom() + line * 1.5 + 4.0);
        self.scene.write(None, title, point, style, face);
    }
}
