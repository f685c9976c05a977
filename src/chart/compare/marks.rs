//! The marks of a line: joined, drawn, labelled, and where they can be pointed at.

use super::dumbbell::Placed;
use super::values::{Place, places};
use super::{Placing, VALUE_GAP};
use crate::chart::reach::{Reach, TARGET, part};
use crate::chart::{Anchor, Area, Form, Key, Mark, MarkOf, Part, Shape, Style};
use crate::text;

/// Width of the line that joins the marks, in CSS pixels.
const JOIN: f64 = 2.0;
/// Width of the line of the gap, in CSS pixels.
const GAP: f64 = 4.0;

/// The value of a mark.
pub(super) struct Value {
    /// The sum.
    text: String,
    /// Where it stands from its mark; nowhere where there is no room.
    pub(super) place: Option<Place>,
}

impl Placing<'_> {
    /// A thin line from the first mark to the last, and a strong one along the gap.
    pub(super) fn joins(&mut self, at: usize, marks: &[Placed], level: f64) {
        if let [first, .., last] = marks {
            self.join(self.key(at, Part::Join), (first.x, last.x), level, JOIN);
        }
        let of_pair: Vec<_> = marks.iter().filter(|mark| self.compared(mark)).collect();
        if let [from, to] = of_pair[..] {
            self.join(self.key(at, Part::Gap), (from.x, to.x), level, GAP);
        }
    }

    fn join(&mut self, key: Key, (from, to): (f64, f64), level: f64, width: f64) {
        let ink = if key.part == Part::Gap {
            self.palette.accent
        } else {
            self.palette.outline
        };
        let area = Area {
            x: from,
            y: level - width / 2.0,
            width: to - from,
            height: width,
        };
        self.scene.fill(key, area, ink);
    }

    /// Whether `mark` is one of the two whose gap is looked at.
    fn compared(&self, mark: &Placed) -> bool {
        self.chart.pair.tables().contains(&mark.table)
    }

    /// The marks, those compared on top.
    pub(super) fn glyphs(&mut self, at: usize, marks: &[Placed], level: f64) {
        for on_top in [false, true] {
            for mark in marks {
                if self.compared(mark) != on_top {
                    continue;
                }
                let hue = self.chart.survey.table(mark.table).hue;
                let glyph = Shape::Glyph {
                    form: Form::of(hue),
                    at: (mark.x, level + mark.down),
                    radius: self.sizes.radius,
                    fill: self.palette.mark(hue),
                    ring: Some(self.palette.paper),
                };
                self.scene.add(self.key(at, Part::Mark(mark.table)), glyph);
            }
        }
    }

    /// The values of the marks, those compared always.
    pub(super) fn values_of(&self, marks: &[Placed]) -> Vec<Value> {
        let said = marks.iter().map(|mark| {
            let scale = self.chart.survey.scale_of(mark.table);
            let recomputed = self.chart.among.recomputes(scale);
            text::signed(text::written(self.chart.lang, mark.sum), recomputed)
        });
        let said: Vec<_> = said.collect();
        let kept: Vec<_> = marks.iter().map(|mark| self.compared(mark)).collect();
        let width =
            |(text, &bold): (&String, &bool)| self.frame.text.width(text, self.sizes.value, bold);
        let widths: Vec<_> = said.iter().zip(&kept).map(width).collect();
        let places = places(marks, &widths, &kept, &self.sizes);
        let value = |(text, place)| Value { text, place };
        said.into_iter().zip(places).map(value).collect()
    }

    /// Writes the values that have a place.
    pub(super) fn values(&mut self, at: usize, marks: &[Placed], values: &[Value], level: f64) {
        for (mark, value) in marks.iter().zip(values) {
            let Some(Place { dx, dy, anchor }) = value.place else {
                continue;
            };
            let (bold, ink) = if self.compared(mark) {
                (true, self.palette.ink)
            } else {
                (false, self.palette.muted)
            };
            let point = (mark.x + dx, level + mark.down + dy);
            let style = Style::new(self.sizes.value, bold, anchor, ink);
            self.ground(at, mark, &value.text, point, style);
            let key = self.key(at, Part::Value(mark.table));
            self.scene
                .write(key, value.text.clone(), point, style, self.frame.text);
        }
    }

    /// A clear ground below a value: no gridline runs through a number.
    fn ground(&mut self, at: usize, mark: &Placed, text: &str, (x, y): (f64, f64), style: Style) {
        let width = self.frame.text.width(text, style.size, style.bold) + 2.0;
        let left = match style.anchor {
            Anchor::Start => -1.0,
            Anchor::Middle => -width / 2.0,
            Anchor::End => 1.0 - width,
        };
        let area = Area {
            x: x + left,
            y: y - style.size / 2.0,
            width,
            height: style.size,
        };
        let key = self.key(at, Part::Ground(mark.table.position()));
        self.scene.fill(key, area, self.palette.paper);
    }

    /// Where the marks can be pointed at: a target around each, the outer two with their values.
    pub(super) fn reaches(&mut self, at: usize, marks: &[Placed], top: f64, level: f64) {
        let y = top + self.sizes.above;
        let height = self.sizes.row() - self.sizes.above;
        let outer = self.sizes.radius + VALUE_GAP + self.sizes.value;
        let side = |is_outer| if is_outer { outer } else { TARGET / 2.0 };
        let reach = |(n, mark): (usize, &Placed)| {
            let (left, right) = (side(n == 0), side(n + 1 == marks.len()));
            let area = Area {
                x: mark.x - left,
                y,
                width: left + right,
                height,
            };
            let at = (mark.x, level + mark.down);
            Reach { at, area }
        };
        let mut reaches: Vec<Reach> = marks.iter().enumerate().map(reach).collect();
        part(&mut reaches);
        for (mark, Reach { area, .. }) in marks.iter().zip(reaches) {
            let of = MarkOf::Sum(mark.table);
            self.scene.marks.push(Mark { area, line: at, of });
        }
    }
}
