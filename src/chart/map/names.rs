//! The names of the statements, at their marks: in twelve places around each, the first that is free.

use super::sizes::LEADING;
use super::{Placing, with_air};
use crate::analysis::Field;
use crate::chart::{Anchor, Area, Device, Part, Style};

/// Room between a mark and its name, in CSS pixels.
const GAP: f64 = 5.0;
/// Room that a name keeps from what is not its mark, in CSS pixels.
const AIR: f64 = 3.0;
/// How far a name at a corner of a mark reaches beside it, in CSS pixels.
const CORNER: f64 = 5.0;
/// So many marks that are one can have their names on lines below each other.
const MOST: usize = 3;

/// A name with the place that was found for it.
struct Placed {
    /// Its lines, each with the line of the table that it names and its part.
    lines: Vec<(usize, Part, String)>,
    /// The room that it takes, in CSS pixels.
    area: Area,
    /// To which side its lines run.
    anchor: Anchor,
}

impl Placing<'_> {
    /// The names that have room beside `fields`, the names of the fields: first those that the view is
    /// about.
    pub(super) fn names(&mut self, fields: Vec<Area>) {
        let mut taken = fields;
        let mut groups = self.marks();
        groups.sort_by_key(|group| !group.iter().any(|&line| self.matters(line)));
        for group in groups {
            let Some(placed) = self.find(&group, &taken) else {
                continue;
            };
            taken.push(with_air(placed.area, AIR));
            self.name(&placed);
        }
    }

    /// The marks as they are seen, each with the lines that it stands for; of the statements that are to
    /// be named.
    fn marks(&self) -> Vec<Vec<usize>> {
        let alone = (0..self.spots.len()).filter(|line| {
            let mut groups = self.groups.all();
            !groups.any(|group| group.contains(line))
        });
        let groups = self.groups.all().filter(|group| group.len() <= MOST);
        let all = alone.map(|line| vec![line]).chain(groups.cloned());
        let named = |&line: &usize| match self.chart.slide {
            Some(named) => named.contains(&self.chart.lines[line].statement),
            None => self.frame.device() != Device::Phone || self.matters(line),
        };
        all.filter(|group| group.iter().any(named)).collect()
    }

    /// Whether the view is about that line: it matters much and is rare, or was asked for.
    fn matters(&self, line: usize) -> bool {
        let line = &self.chart.lines[line];
        let much = self.chart.plane.field(line) == Some(Field::MuchRare);
        let talked = self
            .chart
            .slide
            .is_some_and(|named| named.contains(&line.statement));
        much || talked || self.chart.focus == Some(line.statement)
    }

    /// A place for the name of a mark that meets nothing of `taken`; best on one line, and clear of the
    /// lines that cut the map.
    fn find(&self, group: &[usize], taken: &[Area]) -> Option<Placed> {
        let cuts = self.cut_areas();
        let mark = self.block(group);
        let beside = self.taken_beside(group);
        let taken: Vec<Area> = taken.iter().copied().chain(beside).collect();
        let ways = [1, 2].map(|lines| self.lines(group, lines));
        let ways: Vec<_> = ways.into_iter().flatten().collect();
        let clear = |area: &Area, others: &[Area]| {
            let around = with_air(*area, AIR);
            !others.iter().any(|other| other.overlaps(&around))
        };
        let ground = self.plot.ground;
        let is_inside = |area: &Area| {
            area.x >= ground.x
                && area.right() <= ground.right()
                && area.y >= ground.y
                && area.bottom() <= ground.bottom()
        };
        [&cuts[..], &[]].into_iter().find_map(|cuts| {
            ways.iter().find_map(|(lines, size)| {
                let mut around = positions(mark, *size).into_iter();
                let free = |(area, _): &(Area, Anchor)| {
                    is_inside(area) && clear(area, &taken) && clear(area, cuts)
                };
                let (area, anchor) = around.find(free)?;
                Some(Placed {
                    lines: lines.clone(),
                    area,
                    anchor,
                })
            })
        })
    }

    /// The lines that cut the map, as far as names keep off them.
    fn cut_areas(&self) -> [Area; 2] {
        let (plane, ground) = (self.chart.plane, self.plot.ground);
        [
            Area {
                x: self.plot.x(plane.width) - 1.0,
                width: 2.0,
                ..ground
            },
            Area {
                y: self.plot.y(plane.height) - 1.0,
                height: 2.0,
                ..ground
            },
        ]
    }

    /// The name of a mark on so many lines, if that many are of use, with its width and height; where a
    /// mark stands for more than one statement, each has its number and a line of its own.
    #[expect(clippy::type_complexity, reason = "lines and their size, for one use")]
    fn lines(
        &self,
        group: &[usize],
        most: usize,
    ) -> Option<(Vec<(usize, Part, String)>, (f64, f64))> {
        let (chart, face, size) = (self.chart, self.frame.text, self.sizes.name);
        let statement = |line: usize| &chart.survey.statements[chart.lines[line].statement];
        let name = |line: usize| statement(line).short.get(chart.lang);
        let lines: Vec<(usize, Part, String)> = match *group {
            [line] if most > 1 => {
                let whole = face.width(name(line), size, true);
                let lines = face.wrap(name(line), size, whole * 0.62, most);
                if lines.len() < 2 || lines.join(" ") != name(line) {
                    return None;
                }
                let lines = lines.into_iter().enumerate();
                lines.map(|(n, text)| (line, Part::Name(n), text)).collect()
            }
            [line] => vec![(line, Part::Name(0), name(line).to_owned())],
            _ if most > 1 => return None,
            _ => {
                let numbered = |line| format!("{}. {}", statement(line).number, name(line));
                let lines = group
                    .iter()
                    .map(|&line| (line, Part::Name(0), numbered(line)));
                lines.collect()
            }
        };
        let bold = group.iter().any(|&line| self.matters(line));
        let widths = lines.iter().map(|(.., text)| face.width(text, size, bold));
        let height = size * LEADING * lines.len() as f64;
        let width = widths.fold(0.0, f64::max);
        Some((lines, (width, height)))
    }

    fn name(&mut self, placed: &Placed) {
        let (size, face) = (self.sizes.name, self.frame.text);
        let x = match placed.anchor {
            Anchor::Start => placed.area.x,
            Anchor::Middle => placed.area.middle().0,
            Anchor::End => placed.area.right(),
        };
        for (n, (line, part, text)) in placed.lines.iter().enumerate() {
            let matters = self.matters(*line);
            let ink = if matters {
                self.palette.ink
            } else {
                self.palette.muted
            };
            let style = Style::new(size, matters, placed.anchor, ink);
            let y = placed.area.y + size * LEADING * (n as f64 + 0.5);
            self.scene
                .write(self.key(*line, *part), text, (x, y), style, face);
        }
    }
}

/// The places around a mark for what is so wide and high, the best first: beside it, at its corners, above
/// and below it, in the middle or from its edge.
fn positions(mark: Area, (width, height): (f64, f64)) -> [(Area, Anchor); 12] {
    let (x, y) = mark.middle();
    let at = |x: f64, y: f64, anchor: Anchor| {
        let area = Area {
            x,
            y,
            width,
            height,
        };
        (area, anchor)
    };
    let (left, right) = (mark.x - GAP - width, mark.right() + GAP);
    let (above, below) = (mark.y - height - AIR, mark.bottom() + AIR);
    let beside = y - height / 2.0;
    // At its corners a name comes near to the round mark.
    let (up, down) = (mark.y - height + CORNER, mark.bottom() - CORNER);
    let (left_corner, right_corner) = (mark.x - width, mark.right());
    [
        at(right, beside, Anchor::Start),
        at(left, beside, Anchor::End),
        at(right_corner, up, Anchor::Start),
        at(right_corner, down, Anchor::Start),
        at(left_corner, up, Anchor::End),
        at(left_corner, down, Anchor::End),
        at(x - width / 2.0, above, Anchor::Middle),
        at(x - width / 2.0, below, Anchor::Middle),
        at(mark.x, above, Anchor::Start),
        at(mark.x, below, Anchor::Start),
        at(mark.right() - width, above, Anchor::End),
        at(mark.right() - width, below, Anchor::End),
    ]
}
