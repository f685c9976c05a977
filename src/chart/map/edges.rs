//! The lines of the map, and what is written at its edges.

use super::plot::{GUTTER, Plot, grid};
use super::sizes::Sizes;
use super::{Chart, Placing, with_air};
use crate::analysis::{Axes, Axis, NEAR, Plane};
use crate::chart::{Anchor, Area, Frame, Label, Rgb, Shape, Style};
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
        let Plane { width, height, .. } = self.chart.plane;
        let (ground, pale) = (self.plot.ground, self.palette.pale());
        let x = |width: f64| self.plot.x(width).clamp(ground.x, ground.right());
        let y = |height: f64| self.plot.y(height).clamp(ground.y, ground.bottom());
        let (left, right) = (x(width - NEAR), x(width + NEAR));
        let (top, bottom) = (y(height + NEAR), y(height - NEAR));
        self.upright(left, right, pale);
        self.level(top, bottom, pale);
    }

    /// Lines at equal steps from the begin of each scale to 100 %.
    pub(super) fn grid(&mut self) {
        let from = self.plot.from;
        let (left, right) = (self.plot.x(from.0).round(), self.plot.x(100.0).round());
        let (top, bottom) = (self.plot.y(100.0).round(), self.plot.y(from.1).round());
        for percent in grid(from.0) {
            let upright = Area {
                x: self.plot.x(percent).round(),
                y: top,
                width: 1.0,
                height: bottom - top + 1.0,
            };
            self.scene.fill(None, upright, self.palette.rule);
        }
        for percent in grid(from.1) {
            let level = Area {
                x: left,
                y: self.plot.y(percent).round(),
                width: right - left + 1.0,
                height: 1.0,
            };
            self.scene.fill(None, level, self.palette.rule);
        }
    }

    /// The lines that cut the map, their values at the edges, and the ticks that leave them room.
    pub(super) fn cuts(&mut self) {
        let Plane { width, height, .. } = self.chart.plane;
        let (x, y) = (self.plot.x(width).round(), self.plot.y(height).round());
        self.upright(x - CUT / 2.0, x + CUT / 2.0, self.palette.muted);
        self.level(y - CUT / 2.0, y + CUT / 2.0, self.palette.muted);
        let across = self.across(&text::percent_of(self.chart.lang, width), width, true);
        let up = self.up(&text::percent_of(self.chart.lang, height), height, true);
        let (from, tick) = (self.plot.from, |percent: f64| format!("{percent}"));
        let below = grid(from.0).into_iter();
        let below = below.map(|percent| (self.across(&tick(percent), percent, false), &across));
        let beside = grid(from.1).into_iter();
        let beside = beside.map(|percent| (self.up(&tick(percent), percent, false), &up));
        for (tick, cut) in below.chain(beside).collect::<Vec<_>>() {
            if !with_air(cut.area, GUTTER).overlaps(&tick.area) {
                self.scene.add(None, Shape::Text(tick));
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
    fn across(&self, text: &str, percent: f64, bold: bool) -> Label {
        let style = self.edge_style(bold, Anchor::Middle);
        let half = self.frame.text.width(text, style.size, bold) / 2.0;
        let x = self.plot.x(percent).min(self.scene.width - half);
        let y = self.plot.ground.bottom() + self.sizes.line() / 2.0 + 2.0;
        Label::set(text, (x, y), style, self.frame.text)
    }

    /// A number left of the plot.
    fn up(&self, text: &str, percent: f64, bold: bool) -> Label {
        let style = self.edge_style(bold, Anchor::End);
        let point = (self.plot.ground.x - GUTTER, self.plot.y(percent));
        Label::set(text, point, style, self.frame.text)
    }

    /// The titles of the axes, at their far ends.
    pub(super) fn titles(&mut self) {
        let (size, face, line) = (self.sizes.text, self.frame.text, self.sizes.line());
        let (lang, ground) = (self.chart.lang, self.plot.ground);
        let (survey, measures) = (self.chart.survey, self.chart.measures);
        let Axes { across, up } = self.chart.plane.axes;
        let title = text::axis_title(lang, survey, measures, up);
        let lines = face.wrap(&title, size, self.frame.width, 2);
        let style = Style::new(size, false, Anchor::Start, self.palette.ink);
        let first = ground.y - GUTTER - line * (lines.len() as f64 - 0.5);
        for (n, text) in lines.into_iter().enumerate() {
            let point = (0.0, first + line * n as f64);
            self.scene.write(None, text, point, style, face);
        }
        let title = text::axis_title(lang, survey, measures, Axis::Table(across));
        let style = Style::new(size, false, Anchor::End, self.palette.ink);
        let point = (ground.right(), ground.bottom() + line * 1.5 + 4.0);
        self.scene.write(None, title, point, style, face);
        self.breaks(line);
    }

    /// Which scales do not begin at 0, below all else.
    fn breaks(&mut self, line: f64) {
        let (size, face) = (self.sizes.text, self.frame.text);
        let style = Style::new(size, false, Anchor::Start, self.palette.muted);
        let first = self.plot.ground.bottom() + line * 2.5 + GUTTER;
        for (n, text) in breaks(self.chart, &self.plot, &self.sizes, self.frame)
            .into_iter()
            .enumerate()
        {
            let point = (0.0, first + line * n as f64);
            self.scene.write(None, text, point, style, face);
        }
    }
}

/// The lines that say which scales do not begin at 0.
pub fn breaks(chart: &Chart, plot: &Plot, sizes: &Sizes, frame: &Frame) -> Vec<String> {
    let note = text::map_breaks(chart.lang, plot.from);
    let wrapped = note.map(|note| frame.text.wrap(&note, sizes.text, frame.width, 3));
    wrapped.unwrap_or_default()
}
