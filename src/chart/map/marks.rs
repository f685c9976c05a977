//! The marks: numbered, tied to their true places, and ringed in focus.

use super::{FARTHEST, Placing};
use crate::analysis::Axis;
use crate::chart::{Anchor, Area, Form, Key, Mark, MarkOf, Part, Rgb, Shape, Style};

/// Radius of the dot at the true place of a mark that was moved, in CSS pixels.
const DOT: f64 = 3.0;
/// Radius of the dot between two numbers of one mark, in CSS pixels.
const SEPARATOR: f64 = 2.0;
/// How much wider the ring of focus is than its mark, in CSS pixels.
const FOCUS: f64 = 6.0;
/// Width of that ring, in CSS pixels.
const FOCUS_LINE: f64 = 2.5;

impl Placing<'_> {
    /// What the marks take but for those of a group: their squares, and the ways to their true places.
    pub(super) fn taken_beside(&self, group: &[usize]) -> Vec<Area> {
        let way = |place: (f64, f64), to: (f64, f64)| Area {
            x: place.0.min(to.0) - DOT,
            y: place.1.min(to.1) - DOT,
            width: (place.0 - to.0).abs() + 2.0 * DOT,
            height: (place.1 - to.1).abs() + 2.0 * DOT,
        };
        let others = self.spots.iter().enumerate();
        let others = others.filter(|(line, _)| !group.contains(line));
        let around = others.flat_map(|(_, spot)| {
            let square = Area::around(spot.at, self.sizes.cell);
            [square, way(spot.place, spot.at)]
        });
        let from_blocks = self.groups.away.iter().flat_map(|block| {
            let middle = self.block(block).middle();
            block
                .iter()
                .map(move |&line| way(self.spots[line].place, middle))
        });
        around.chain(from_blocks).collect()
    }

    /// The colour of the marks: that of the table mapped upwards; a mean has no hue.
    fn ink(&self) -> Rgb {
        match self.chart.plane.axes.up {
            Axis::Table(table) => self.palette.mark(self.chart.survey.table(table).hue),
            Axis::Mean(_) => self.palette.ink,
        }
    }

    /// A dot at every true place, which the mark then covers unless it stands in a block, and lines from
    /// there to the middle of the block.
    pub(super) fn leaders(&mut self) {
        let fill = self.ink();
        for block in self.groups.away.clone() {
            let middle = self.block(&block).middle();
            for line in block {
                let leader = Shape::Line {
                    from: self.spots[line].place,
                    to: middle,
                    width: 1.0,
                    ink: fill,
                };
                self.scene.add(self.key(line, Part::Leader), leader);
            }
        }
        for line in 0..self.spots.len() {
            self.circle(
                self.key(line, Part::Place),
                self.spots[line].place,
                DOT,
                fill,
            );
        }
    }

    /// What the marks of a group take.
    pub(super) fn block(&self, block: &[usize]) -> Area {
        let cells = block
            .iter()
            .map(|&line| Area::around(self.spots[line].at, self.sizes.cell));
        cells
            .reduce(|all, cell| {
                let (x, y) = (all.x.min(cell.x), all.y.min(cell.y));
                Area {
                    x,
                    y,
                    width: all.right().max(cell.right()) - x,
                    height: all.bottom().max(cell.bottom()) - y,
                }
            })
            .unwrap_or_default()
    }

    /// What joins the marks of a group that stand beside each other, so that they are seen as one: as high
    /// as their discs.
    fn joins(&mut self) {
        let (cell, fill) = (self.sizes.cell, self.ink());
        let high = (2.0 * FARTHEST * cell).floor();
        let groups: Vec<_> = self.groups.all().cloned().collect();
        for group in groups {
            let at = |n: Option<usize>| Some(self.spots[*group.get(n?)?].at);
            for (n, &line) in group.iter().enumerate() {
                let (x, y) = self.spots[line].at;
                let beside = |n| at(n).is_some_and(|other| (other.1 - y).abs() < 1e-6);
                let side = |there: bool| if there { cell / 2.0 } else { 0.0 };
                let (left, right) = (side(beside(n.checked_sub(1))), side(beside(Some(n + 1))));
                let join = Area {
                    x: x - left,
                    y: y - high / 2.0,
                    width: left + right,
                    height: high,
                };
                self.scene.fill(self.key(line, Part::Join), join, fill);
            }
        }
    }

    /// A dot between the numbers of marks that are one.
    fn dots(&mut self) {
        let groups: Vec<_> = self.groups.all().cloned().collect();
        let pairs = groups.iter().flat_map(|group| group.windows(2));
        for pair in pairs {
            let [from, to] = [pair[0], pair[1]].map(|line| self.spots[line].at);
            if (from.1 - to.1).abs() < 1e-6 {
                let (x, fill) = (f64::midpoint(from.0, to.0), self.palette.paper);
                let dot = Shape::Glyph {
                    form: Form::Circle,
                    at: (x, from.1),
                    radius: SEPARATOR,
                    fill,
                    ring: None,
                };
                self.scene.add(self.key(pair[1], Part::Separator), dot);
            }
        }
    }

    fn circle(&mut self, key: Key, at: (f64, f64), radius: f64, fill: Rgb) {
        self.ringed(key, at, radius, fill, None);
    }

    fn ringed(&mut self, key: Key, at: (f64, f64), radius: f64, fill: Rgb, ring: Option<Rgb>) {
        let form = Form::Circle;
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
        self.joins();
        let focused = |&line: &usize| self.chart.focus == Some(self.chart.lines[line].statement);
        let (last, first): (Vec<_>, Vec<_>) = (0..self.spots.len()).partition(focused);
        for line in first.into_iter().chain(last) {
            self.disc(line);
        }
        self.dots();
        for (line, spot) in self.spots.iter().enumerate() {
            let area = Area::around(spot.at, self.sizes.cell);
            let of = MarkOf::Statement;
            self.scene.marks.push(Mark { area, line, of });
        }
    }

    fn disc(&mut self, line: usize) {
        let table = self.chart.plane.axes.up.table();
        let (at, radius) = (self.spots[line].at, self.sizes.cell / 2.0);
        let statement = self.chart.lines[line].statement;
        if self.chart.focus == Some(statement) {
            let (outer, inner) = (radius + FOCUS, radius + FOCUS - FOCUS_LINE);
            self.circle(self.key(line, Part::Focus), at, outer, self.palette.accent);
            let key = self.key(line, Part::FocusGround);
            self.circle(key, at, inner, self.palette.paper);
        }
        // Marks of a group are one; others are parted where they touch.
        let alone = !self.groups.all().any(|group| group.contains(&line));
        let ring = alone.then_some(self.palette.paper);
        let key = self.key(line, Part::Mark(table));
        self.ringed(key, at, radius, self.ink(), ring);
        let number = self.chart.survey.statements[statement].number.to_string();
        let style = Style::new(self.sizes.text, true, Anchor::Middle, self.palette.paper);
        let key = self.key(line, Part::Number);
        self.scene.write(key, number, at, style, self.frame.text);
    }
}
