//! The lines from round to round, the dots on them, and how sure they are.

use super::Placing;
use crate::chart::{Area, Form, OfRound, Shape};
use crate::survey::Percent;

/// Radius of a dot, in CSS pixels.
pub const DOT: f64 = 4.0;
/// Width of a line whose change is more than chance explains, and of any other, in CSS pixels.
const STRONG: f64 = 3.0;
const FAINT: f64 = 1.5;
/// Width of the line of an interval, and of its caps, in CSS pixels.
const WHISKER: f64 = 1.5;
const CAP: f64 = 3.5;

impl Placing<'_> {
    /// The way of the statement of a line: where a round did not ask it, it is broken off.
    pub(super) fn way(&mut self, line: usize) {
        for round in 1..=self.last() {
            let (before, here) = (self.stop(line, round - 1), self.stop(line, round));
            let Some((before, here)) = before.zip(here) else {
                continue;
            };
            let (width, ink) = if here.is_clear_of(&before) {
                (STRONG, self.palette.mark(self.chart.hue()))
            } else {
                (FAINT, self.palette.outline)
            };
            let way = Shape::Line {
                from: self.at(round - 1, before.sum),
                to: self.at(round, here.sum),
                width,
                ink,
            };
            self.scene.add(self.key(line, round, OfRound::Way), way);
        }
        for round in 0..=self.last() {
            if let Some(stop) = self.stop(line, round) {
                let dot = Shape::Glyph {
                    form: Form::Circle,
                    at: self.at(round, stop.sum),
                    radius: DOT,
                    fill: self.palette.mark(self.chart.hue()),
                    ring: Some(self.palette.paper),
                };
                self.scene.add(self.key(line, round, OfRound::Dot), dot);
            }
        }
    }

    /// Where a share is in a round.
    pub(super) fn at(&self, round: usize, sum: Percent) -> (f64, f64) {
        (self.sizes.x(round, self.last()), self.sizes.y(sum))
    }

    /// The interval of a share beside its column, in the lane of that number from there.
    pub(super) fn whisker(&mut self, line: usize, round: usize, nth: usize) {
        let stop = self.stop(line, round).and_then(|stop| stop.interval);
        let Some(interval) = stop.filter(|_| self.chart.intervals) else {
            return;
        };
        let away = DOT + self.sizes.lane * (nth as f64 + 0.5) + 1.0;
        let x = self.sizes.x(round, self.last());
        let x = if round == 0 { x - away } else { x + away };
        let (top, bottom) = (self.sizes.y(interval.high), self.sizes.y(interval.low));
        let strokes = [
            (OfRound::Interval, top, WHISKER, bottom - top),
            (OfRound::High, top, CAP, WHISKER),
            (OfRound::Low, bottom - WHISKER, CAP, WHISKER),
        ];
        let ink = self.palette.mark(self.chart.hue());
        for (part, y, width, height) in strokes {
            let area = Area {
                x: x - width / 2.0,
                y,
                width,
                height,
            };
            let key = self.key(line, round, part);
            self.scene.fill(key, area, ink);
        }
    }
}
