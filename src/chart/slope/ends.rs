//! The marks beside the first column and the last: number, share, and name.

use super::Placing;
use super::dodge::dodge;
use super::sizes::GAP;
use crate::chart::name::LEADING;
use crate::chart::order::ascending;
use crate::chart::reach::{Reach, TARGET, part};
use crate::chart::{Anchor, Area, Form, Key, Mark, MarkOf, OfRound, Part, Rgb, Shape, Style};
use crate::text;

/// How much wider the ring of focus is than its mark, and how wide it is itself, in CSS pixels; with
/// them a mark fills its square.
const FOCUS: f64 = 2.5;
const FOCUS_LINE: f64 = 1.5;
/// Width of the lines that lead to the marks, in CSS pixels.
const LEADER: f64 = 1.0;

/// The middle of the mark of each line, where its statement was asked.
pub type End = Vec<Option<(f64, f64)>>;

impl Placing<'_> {
    /// The marks of the first round, or of the last.
    pub(super) fn end(&mut self, last: bool) -> End {
        let round = if last { self.last() } else { 0 };
        let lines = 0..self.chart.lines.len();
        let asked: Vec<usize> = lines
            .filter(|&line| self.stop(line, round).is_some())
            .collect();
        let places = asked.iter().map(|&line| self.height(line, round));
        let places: Vec<f64> = places.collect();
        let heights = dodge(&places, self.sizes.row, self.sizes.bounds());
        let aside = self.sizes.aside(self.chart.lines.len());
        let side = if last { 1.0 } else { -1.0 };
        let x = self.sizes.x(round, self.last()) + side * aside;
        let mut end = vec![None; self.chart.lines.len()];
        for (lane, nth) in ascending(&heights).into_iter().enumerate() {
            let (line, at) = (asked[nth], (x, heights[nth]));
            self.whisker(line, round, lane);
            self.leader(line, round, at);
            self.disc(line, round, at);
            self.value(line, round, at);
            end[line] = Some(at);
        }
        end
    }

    /// Where the share of a line is in a round, from the top.
    fn height(&self, line: usize, round: usize) -> f64 {
        let stop = self.stop(line, round);
        stop.map_or(0.0, |stop| self.sizes.y(stop.sum))
    }

    /// From the dot to the mark.
    fn leader(&mut self, line: usize, round: usize, to: (f64, f64)) {
        let leader = Shape::Line {
            from: (self.sizes.x(round, self.last()), self.height(line, round)),
            to,
            width: LEADER,
            ink: self.palette.outline,
        };
        self.scene
            .add(self.key(line, round, OfRound::Leader), leader);
    }

    fn disc(&mut self, line: usize, round: usize, at: (f64, f64)) {
        let radius = self.sizes.cell / 2.0 - FOCUS;
        let statement = self.chart.lines[line].statement;
        if self.chart.focus == Some(statement) {
            let ring = self.key(line, round, OfRound::Focus);
            self.circle(ring, at, radius + FOCUS, self.palette.ink);
            let ground = self.key(line, round, OfRound::FocusGround);
            self.circle(ground, at, radius + FOCUS - FOCUS_LINE, self.palette.paper);
        }
        let ink = self.palette.mark(self.chart.hue());
        self.circle(self.key(line, round, OfRound::Mark), at, radius, ink);
        let number = self.chart.survey.statements[statement].number.to_string();
        let style = Style::new(self.sizes.note, true, Anchor::Middle, self.palette.paper);
        let key = self.key(line, round, OfRound::Number);
        self.scene.write(key, number, at, style, self.frame.text);
    }

    fn circle(&mut self, key: Key, at: (f64, f64), radius: f64, fill: Rgb) {
        let (form, ring) = (Form::Circle, None);
        let circle = Shape::Glyph {
            form,
            at,
            radius,
            fill,
            ring,
        };
        self.scene.add(key, circle);
    }

    /// The share beside a mark, and beyond the last one the name.
    fn value(&mut self, line: usize, round: usize, (x, y): (f64, f64)) {
        let Some(stop) = self.stop(line, round) else {
            return;
        };
        let last = round == self.last();
        let beside = self.sizes.cell / 2.0 + GAP;
        let (x, anchor) = if last {
            (x + beside, Anchor::Start)
        } else {
            (x - beside, Anchor::End)
        };
        let share = text::percent_signed(self.chart.lang, stop.sum, self.chart.recomputed);
        let style = Style::new(self.sizes.value, true, anchor, self.palette.ink);
        let key = self.key(line, round, OfRound::Value);
        self.scene.write(key, share, (x, y), style, self.frame.text);
        if last {
            self.name(line, (x + self.sizes.values + 2.0 * GAP, y));
        }
    }

    fn name(&mut self, line: usize, (x, y): (f64, f64)) {
        let (size, face) = (self.sizes.value, self.frame.text);
        if self.sizes.names == 0.0 {
            return;
        }
        let statement = self.chart.lines[line].statement;
        let name = self.chart.survey.statements[statement]
            .short
            .get(self.chart.lang);
        let lines = face.wrap(name, size, self.sizes.names, self.sizes.lines);
        let first = y - size * LEADING * (lines.len() - 1) as f64 / 2.0;
        let style = Style::new(size, false, Anchor::Start, self.palette.ink);
        for (n, text) in lines.into_iter().enumerate() {
            let key = Key {
                statement,
                part: Part::Name(n),
            };
            let point = (x, first + size * LEADING * n as f64);
            self.scene.write(key, text, point, style, face);
        }
    }

    /// Where each share can be pointed at: at its mark, or at its dot where it has none.
    pub(super) fn reaches(&mut self, [first, last]: &[End; 2]) {
        let mut reaches: Vec<(Reach, usize, usize)> = Vec::new();
        for line in 0..self.chart.lines.len() {
            for round in 0..=self.last() {
                let Some(stop) = self.stop(line, round) else {
                    continue;
                };
                let mark = match round {
                    0 => first[line],
                    round if round == self.last() => last[line],
                    _ => None,
                };
                let side = mark.map_or(TARGET, |_| self.sizes.cell);
                let at = mark.unwrap_or_else(|| self.at(round, stop.sum));
                let area = Area::around(at, side);
                reaches.push((Reach { at, area }, line, round));
            }
        }
        let mut areas: Vec<Reach> = reaches.iter().map(|&(reach, ..)| reach).collect();
        part(&mut areas);
        for (Reach { area, .. }, (_, line, round)) in areas.into_iter().zip(reaches) {
            let of = MarkOf::Round(round);
            self.scene.marks.push(Mark { area, line, of });
        }
    }
}
