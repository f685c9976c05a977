//! The names of the fields, in the corners of the plot, or where marks leave them free: everything else is drawn over
//! them.

use super::Placing;
use super::sizes::LEADING;
use crate::analysis::Field;
use crate::chart::{Anchor, Area, Style};
use crate::text;

/// Room between a name and the edges of the plot, in CSS pixels.
const AIR: f64 = 6.0;
/// The same where a name yields to marks.
const EDGE: f64 = 2.0;
/// A field narrower than so many letters' heights lets its name run on over the other.
const NARROW: f64 = 6.0;
/// A name that yields to marks moves in such steps, in CSS pixels.
const STEP: f64 = 6.0;
/// A name is set on so many lines at most.
const LINES: usize = 5;

/// The name of a field, set on lines in one corner of a room.
struct Set {
    lines: Vec<String>,
    /// How wide each is, in CSS pixels.
    widths: Vec<f64>,
    /// All of them.
    area: Area,
    /// Whether they end at the right.
    right: bool,
}

impl Set {
    /// The same so much further.
    fn moved(&self, (x, y): (f64, f64)) -> Area {
        Area {
            x: self.area.x + x,
            y: self.area.y + y,
            ..self.area
        }
    }

    /// What its lines take where all of them take `area`.
    fn taken(&self, area: Area) -> impl Iterator<Item = Area> {
        let height = area.height / self.lines.len() as f64;
        let widths = self.widths.iter().enumerate();
        widths.map(move |(n, &width)| Area {
            x: if self.right {
                area.right() - width
            } else {
                area.x
            },
            y: area.y + height * n as f64,
            width,
            height,
        })
    }
}

impl Placing<'_> {
    /// The names of all four fields, and the room that they take.
    pub(super) fn fields(&mut self) -> Vec<Area> {
        let sets = Field::ALL.map(|field| self.sets(field));
        let mut taken = sets.each_ref().map(|[widest, _]| widest.area);
        for (n, field) in Field::ALL.into_iter().enumerate() {
            let mut others = taken.to_vec();
            others.remove(n);
            let (set, area) = self.find_room(field, &sets[n], &others);
            self.field(set, area);
            taken[n] = area;
        }
        taken.into()
    }

    /// The name in the corner of its field: as wide as it may be, and as narrow as its longest word.
    fn sets(&self, field: Field) -> [Set; 2] {
        let chart = self.chart;
        let (face, size) = (self.frame.text, self.sizes.text);
        let name = text::field_by(
            chart.lang,
            chart.survey,
            chart.measures,
            &chart.plane,
            field,
        );
        let words = name
            .split_whitespace()
            .map(|word| face.width(word, size, true));
        // Words are not broken, even where a field is narrower than one.
        let longest = words.fold(0.0, f64::max) + 1e-6;
        [longest.max(self.room(field)), longest].map(|room| self.set(field, name, room))
    }

    /// The name on lines of that width, in its corner.
    fn set(&self, field: Field, name: &str, room: f64) -> Set {
        let (face, size, plot) = (self.frame.text, self.sizes.text, &self.plot);
        let lines = face.wrap(name, size * BOLD, room, LINES);
        let widths = lines.iter().map(|line| face.width(line, size, true));
        let widths: Vec<f64> = widths.collect();
        let (right, low) = (is_right(field), is_low(field));
        let width = widths.iter().copied().fold(0.0, f64::max);
        let height = size * LEADING * lines.len() as f64;
        let area = Area {
            x: if right {
                plot.x(100.0) - AIR - width
            } else {
                plot.x(plot.from.0) + AIR
            },
            y: if low {
                plot.y(plot.from.1) - AIR - height
            } else {
                plot.y(100.0) + AIR
            },
            width,
            height,
        };
        Set {
            lines,
            widths,
            area,
            right,
        }
    }

    /// Where a name stands: in the corner of its field, or as near to it as no mark lies on it; where there is no such
    /// place, where the marks leave most of it.
    fn find_room<'a>(&self, field: Field, sets: &'a [Set; 2], others: &[Area]) -> (&'a Set, Area) {
        let marks = self.spots.iter();
        let marks: Vec<Area> = marks
            .map(|spot| Area::around(spot.at, self.sizes.cell))
            .collect();
        let corner = sets[0].area;
        let meets = |area: &Area| others.iter().any(|other| other.overlaps(area));
        if !meets(&corner) && covered(&sets[0], corner, &marks, 0.0) <= 0.0 {
            return (&sets[0], corner);
        }
        let (mut best, mut least) = ((&sets[0], corner), (f64::INFINITY, f64::INFINITY));
        // Nothing of a name is left out where it is set narrower.
        let whole = |set: &&Set| set.lines.join(" ") == sets[0].lines.join(" ");
        for set in sets.iter().filter(whole) {
            let ways = self.ways(field, &set.area);
            let mut ways: Vec<_> = ways.map(|way| (way.0.hypot(way.1), way)).collect();
            ways.sort_by(|(one, _), (other, _)| one.total_cmp(other));
            for (length, way) in ways {
                // Nothing that is further away is better than what no mark lies on.
                if least.0 <= 0.0 && length >= least.1 {
                    break;
                }
                let area = set.moved(way);
                if meets(&area) {
                    continue;
                }
                let rank = (covered(set, area, &marks, least.0), length);
                if rank < least {
                    (best, least) = ((set, area), rank);
                }
            }
        }
        best
    }

    /// How far a name that takes `corner` may move: inwards to the end of its field, outwards to that of the ground; up
    /// or down there only out of a field that holds it, as the line that cuts the map would cross it otherwise.
    fn ways(&self, field: Field, corner: &Area) -> impl Iterator<Item = (f64, f64)> + use<> {
        let own = self.plot.field(self.chart, field);
        let out = self.sizes.cell / 2.0 + AIR - EDGE;
        let (across, beside) = if is_right(field) {
            ((own.x + EDGE - corner.x).min(0.0), out)
        } else {
            ((own.right() - EDGE - corner.right()).max(0.0), -out)
        };
        let (up_and_down, beyond) = if is_low(field) {
            ((own.y + EDGE - corner.y).min(0.0), out)
        } else {
            ((own.bottom() - EDGE - corner.bottom()).max(0.0), -out)
        };
        let beyond = if own.height > corner.height {
            beyond
        } else {
            0.0
        };
        let level = move || steps(up_and_down).chain(steps(beyond));
        let across = steps(across).chain(steps(beside));
        across.flat_map(move |x| level().map(move |y| (x, y)))
    }

    fn field(&mut self, set: &Set, area: Area) {
        let (anchor, x) = if set.right {
            (Anchor::End, area.right())
        } else {
            (Anchor::Start, area.x)
        };
        let size = self.sizes.text;
        let style = Style::new(size, true, anchor, self.palette.muted);
        for (n, text) in set.lines.iter().enumerate() {
            let y = area.y + size * LEADING * (n as f64 + 0.5);
            self.scene.write(None, text, (x, y), style, self.frame.text);
        }
    }

    /// How wide the name of a field may be: as the field is, or half of the plot where that is hardly
    /// anything.
    fn room(&self, field: Field) -> f64 {
        let (left, right) = (self.plot.x(self.plot.from.0), self.plot.x(100.0));
        let area = self.plot.field(self.chart, field);
        let own = area.right().min(right) - area.x.max(left) - 2.0 * AIR;
        let half = (right - left) / 2.0 - 2.0 * AIR;
        if own < NARROW * self.sizes.text {
            half
        } else {
            own.min(half)
        }
    }
}

/// Whether the field lies right of the line that cuts the map.
fn is_right(field: Field) -> bool {
    matches!(field, Field::MuchCommon | Field::LessCommon)
}

/// Whether it lies below that line.
fn is_low(field: Field) -> bool {
    matches!(field, Field::LessRare | Field::LessCommon)
}

/// From nothing to so far, in steps.
fn steps(far: f64) -> impl Iterator<Item = f64> {
    let count = (far.abs() / STEP).floor() as u32;
    (0..=count).map(move |n| (STEP * f64::from(n)).copysign(far))
}

/// How much of the lines of `set`, where they take `area`, lies under `marks`, in square CSS pixels; no more is added up
/// once it is above `enough`.
fn covered(set: &Set, area: Area, marks: &[Area], enough: f64) -> f64 {
    let mut sum = 0.0;
    for line in set.taken(area) {
        for mark in marks {
            sum += common(&line, mark);
        }
        if sum.round() > enough {
            break;
        }
    }
    sum.round()
}

/// How much of two areas is the same, in square pixels.
fn common(one: &Area, other: &Area) -> f64 {
    let width = one.right().min(other.right()) - one.x.max(other.x);
    let height = one.bottom().min(other.bottom()) - one.y.max(other.y);
    width.max(0.0) * height.max(0.0)
}

/// By how much bold text is wider: lines are measured in regular text.
const BOLD: f64 = 1.08;
