//! Where the names of the fields stand: in a corner of theirs where nothing else is.

use super::sizes::LEADING;
use super::{Placing, with_air};
use crate::analysis::Field;
use crate::chart::{Anchor, Area, Style, TextScale};
use crate::text;

/// Room between a name and the edge of its field, and between a name and a mark, in CSS pixels.
const AIR: f64 = 6.0;
/// Widths of a name where it does not stand as it would best, in multiples of its font size.
const WIDTHS: [f64; 3] = [9.5, 6.5, 24.0];
/// Into how many steps the way from one corner to the next is cut.
const STEPS: usize = 8;

impl Placing<'_> {
    /// The names of the fields, where there is room for them.
    pub(super) fn fields(&mut self) {
        let setting = Setting {
            face: self.frame.text,
            size: self.sizes.text,
            leading: self.sizes.text * LEADING,
        };
        let (taken, chart) = (self.taken(), self.chart);
        for field in Field::ALL {
            let area = self.plot.field(chart, field);
            let outer = (
                matches!(field, Field::MuchCommon | Field::LessCommon),
                matches!(field, Field::LessRare | Field::LessCommon),
            );
            let name = text::field_by(
                chart.lang,
                chart.survey,
                chart.measures,
                &chart.plane,
                field,
            );
            if let Some(placed) = place(name, area, outer, &taken, setting) {
                self.field(&placed, outer.0, setting);
            }
        }
    }

    /// A name on a clear ground: no gridline runs through it.
    fn field(&mut self, placed: &Placed, right: bool, setting: Setting) {
        let (anchor, x) = if right {
            (Anchor::End, placed.area.right())
        } else {
            (Anchor::Start, placed.area.x)
        };
        let clear = with_air(placed.area, 2.0);
        self.scene.fill(None, clear, self.palette.paper);
        let style = Style::new(setting.size, false, anchor, self.palette.muted);
        for (n, text) in placed.lines.iter().enumerate() {
            let y = placed.area.y + setting.leading * (n as f64 + 0.5);
            self.scene.write(None, text, (x, y), style, setting.face);
        }
    }
}

/// A name with the place that was found for it.
struct Placed {
    /// Its lines.
    lines: Vec<String>,
    /// The room it takes, in CSS pixels.
    area: Area,
}

/// How names are set.
#[derive(Clone, Copy)]
struct Setting {
    /// The face.
    face: TextScale,
    /// Font size, in CSS pixels.
    size: f64,
    /// Distance between lines, in CSS pixels.
    leading: f64,
}

/// A place for `name` along the edges of `field` that meets nothing of `taken`: first its outer
/// corner, then as near to that as possible. `outer` says for either axis whether the outer side is
/// the one of larger coordinates.
fn place(
    name: &str,
    field: Area,
    outer: (bool, bool),
    taken: &[Area],
    setting: Setting,
) -> Option<Placed> {
    let blocks = blocks(name, field, setting);
    edge_steps().find_map(|steps| {
        let mut places = blocks.iter().map(|(lines, width)| {
            let height = setting.leading * lines.len() as f64;
            (lines, at(field, (*width, height), outer, steps))
        });
        let (lines, area) = places.find(|(_, area)| {
            let clear = with_air(*area, AIR);
            !taken.iter().any(|other| other.overlaps(&clear))
        })?;
        Some(Placed {
            lines: lines.clone(),
            area,
        })
    })
}

/// The ways to set `name` for which `field` is large enough, each with the width that it takes:
/// best in two lines, broken at its comma.
fn blocks(name: &str, field: Area, setting: Setting) -> Vec<(Vec<String>, f64)> {
    let Setting {
        face,
        size,
        leading,
    } = setting;
    let room = (field.width - 2.0 * AIR, field.height - 2.0 * AIR);
    let comma = name.split_once(", ");
    let halves = comma.map(|(head, tail)| vec![format!("{head},"), tail.to_owned()]);
    let wrapped = WIDTHS.map(|width| face.wrap(name, size, room.0.min(width * size), 4));
    let measured = halves.into_iter().chain(wrapped).map(|lines| {
        let widths = lines.iter().map(|line| face.width(line, size, false));
        let widest = widths.fold(0.0, f64::max);
        (lines, widest)
    });
    let fits = |(lines, width): &(Vec<String>, f64)| {
        let whole = lines.join(" ") == name;
        whole && *width <= room.0 && leading * lines.len() as f64 <= room.1
    };
    measured.filter(fits).collect()
}

/// Steps away from the outer corner along the edges of a field, the nearest first, those along the
/// outer upper or lower edge before others.
fn edge_steps() -> impl Iterator<Item = (usize, usize)> {
    let all = (0..=2 * STEPS).flat_map(|both| (0..=both).map(move |y| (both - y, y)));
    let on_edge = |n: usize| n == 0 || n == STEPS;
    all.filter(move |&(x, y)| x.max(y) <= STEPS && (on_edge(x) || on_edge(y)))
}

/// The area of a block of that size, so many steps from the outer corner.
fn at(field: Area, size: (f64, f64), outer: (bool, bool), steps: (usize, usize)) -> Area {
    let along = |start: f64, room: f64, size: f64, outer: bool, steps: usize| {
        let way = (room - 2.0 * AIR - size) * steps as f64 / STEPS as f64;
        if outer {
            start + room - AIR - size - way
        } else {
            start + AIR + way
        }
    };
    Area {
        x: along(field.x, field.width, size.0, outer.0, steps.0),
        y: along(field.y, field.height, size.1, outer.1, steps.1),
        width: size.0,
        height: size.1,
    }
}
