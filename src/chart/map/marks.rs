//! The marks: numbered, tied to their true places, and ringed in focus.

use super::Placing;
use super::spots::Spot;
use crate::analysis::{Significance, ordered};
use crate::chart::{Anchor, Area, Form, Key, Mark, MarkOf, Part, Rgb, Shape, Style};
use crate::survey::{Gather as _, TableId};

/// Radius of the dot at the true place of a mark that was moved, in CSS pixels.
const DOT: f64 = 3.0;
/// How much wider the ring of focus is than its mark, in CSS pixels.
const FOCUS: f64 = 6.0;
/// Width of that ring, in CSS pixels.
const FOCUS_LINE: f64 = 2.5;

impl Placing<'_> {
    /// What the marks take: their squares, and the ways to their true places.
    pub(super) fn taken(&self) -> Vec<Area> {
        let marks = self
            .spots
            .iter()
            .map(|spot| Area::around(spot.at, self.sizes.cell));
        let ways = self.spots.iter().map(|Spot { place, at }| Area {
            x: place.0.min(at.0) - DOT,
            y: place.1.min(at.1) - DOT,
            width: (place.0 - at.0).abs() + 2.0 * DOT,
            height: (place.1 - at.1).abs() + 2.0 * DOT,
        });
        marks.chain(ways).gathered()
    }

    /// The colour of the marks: that of whose significance counts.
    fn ink(&self) -> Rgb {
        match self.chart.plane.significance {
            Significance::Customers => self.palette.mark(TableId::Customers),
            Significance::Staff => self.palette.mark(TableId::Staff),
            Significance::Mean => self.palette.ink,
        }
    }

    /// A dot at every true place, which an unmoved mark then covers, and lines to those that moved.
    pub(super) fn leaders(&mut self) {
        let fill = self.ink();
        for line in 0..self.spots.len() {
            let Spot { place, at } = self.spots[line];
            if place != at {
                let leader = Shape::Line {
                    from: place,
                    to: at,
                    width: 1.0,
                    ink: fill,
                };
                self.scene.add(self.key(line, Part::Leader), leader);
            }
            self.circle(self.key(line, Part::Place), place, DOT, fill);
        }
    }

    fn circle(&mut self, key: Key, at: (f64, f64), radius: f64, fill: Rgb) {
        let (form, ring) = (Form::Circle, None);
        self.scene.add(
            key,
            Shape::Glyph {
                form,
                at,
                radius,
                fill,
                ring,
            },
        );
    }

    /// The marks with their numbers; that in focus last, so that no other covers its ring.
    pub(super) fn discs(&mut self) {
        let focused = |line: usize| self.chart.focus == Some(self.chart.lines[line].statement);
        for line in ordered(self.spots.len(), &|line| focused(line).into()) {
            self.disc(line);
        }
        for (line, spot) in self.spots.iter().enumerate() {
            let area = Area::around(spot.at, self.sizes.cell);
            let of = MarkOf::Statement;
            self.scene.marks.push(Mark { area, line, of });
        }
    }

    fn disc(&mut self, line: usize) {
        let table = match self.chart.plane.significance {
            Significance::Customers => TableId::Customers,
            Significance::Staff | Significance::Mean => TableId::Staff,
        };
        let (at, radius) = (self.spots[line].at, self.sizes.cell / 2.0);
        let statement = self.chart.lines[line].statement;
        if self.chart.focus == Some(statement) {
            let (outer, inner) = (radius + FOCUS, radius + FOCUS - FOCUS_LINE);
            self.circle(self.key(line, Part::Focus), at, outer, self.palette.accent);
            let key = self.key(line, Part::FocusGround);
            self.circle(key, at, inner, self.palette.paper);
        }
        self.circle(self.key(line, Part::Mark(table)), at, radius, self.ink());
        let number = self.chart.survey.statements[statement].number.to_string();
        let style = Style::new(self.sizes.text, true, Anchor::Middle, self.palette.paper);
        let key = self.key(line, Part::Number);
        self.scene.write(key, number, at, style, self.frame.text);
    }
}
