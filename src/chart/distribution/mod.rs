//! The distribution chart: every statement of one table, or every table of one statement, as a
//! 100 % bar.
//!
//! Bars become a scene in one straight line: sizes from the device, a horizontal scale from the
//! shares, then for each bar its name, segments, measure line and sum.

mod bars;
mod margin;
mod sizes;
mod spread;

pub use bars::{Bar, Chart};

use sizes::Sizes;
use spread::Spread;

use super::bracket;
use super::name::Name;
use super::{
    Anchor, Area, Form, Frame, Key, Mark, MarkOf, Palette, Part, Rgb, Scene, Shape, Step, Style,
};
use crate::text;

/// Room between segments, in CSS pixels.
const SEGMENT_GAP: f64 = 1.0;
/// Height of the line that marks the measure, in CSS pixels.
const MEASURE_LINE: f64 = 3.0;
/// Smallest room on either side of a share in its segment, in CSS pixels.
const SHARE_MARGIN: f64 = 3.0;
/// Room between the bars and what stands beside them, in CSS pixels.
const GUTTER: f64 = 14.0;
/// Room between a name above its bar and the sum, in CSS pixels.
const NAME_GUTTER: f64 = 6.0;
/// Room for the mark before the name of a table, in font sizes of the name.
const MARK: f64 = 1.4;
/// Room between a bar and the line that marks the measure, in CSS pixels.
const MEASURE_GAP: f64 = 2.0;

/// The scene of `chart` in `frame`.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let right = frame.width - bracket::room(chart.runs.as_ref());
    let sizes = Sizes::of(frame);
    let sums = sizes.sum_column(chart, frame);
    let marked = |bar: &Bar| bar.marked;
    let marks = if chart.bars.iter().any(marked) {
        sizes.label * MARK
    } else {
        0.0
    };
    let beside_sums = right - sums - GUTTER;
    let sizes = sizes
        .with_room_for_labels(chart, frame.text, right - sums - NAME_GUTTER - marks)
        .with_room_for_lanes(chart)
        .with_room_for_intervals(chart);
    let (from, to) = if sizes.names_above() {
        (0.0, right)
    } else {
        (sizes.label_column + GUTTER, beside_sums)
    };
    let palette = frame.theme.palette();
    let height = sizes.row * chart.bars.len() as f64;
    let mut placing = Placing {
        chart,
        frame,
        spread: Spread::fit(chart, from, to - sizes.room_behind(chart, frame)),
        sizes,
        sums,
        right,
        palette,
        scene: Scene {
            totals: chart.stray_totals(),
            ..Scene::on_paper(frame.width, height, palette.paper)
        },
    };
    placing.baseline();
    placing.end_of_pins();
    for at in 0..chart.bars.len() {
        placing.bar(at);
    }
    placing.brackets();
    placing.scene
}

struct Placing<'a> {
    chart: &'a Chart<'a>,
    frame: &'a Frame,
    sizes: Sizes,
    /// Width of the column of sums, in CSS pixels.
    sums: f64,
    /// Right edge of that column, in CSS pixels.
    right: f64,
    spread: Spread,
    palette: &'a Palette,
    scene: Scene,
}

impl Placing<'_> {
    /// The common baseline, where an answer was put on one.
    fn baseline(&mut self) {
        if self.chart.align.is_some() && !self.chart.bars.is_empty() {
            let x = self.spread.baseline - SEGMENT_GAP;
            let (from, to) = ((x, 0.0), (x, self.scene.height));
            let (width, ink) = (1.0, self.palette.muted);
            self.scene.add(
                None,
                Shape::Line {
                    from,
                    to,
                    width,
                    ink,
                },
            );
        }
    }

    /// A rule between what is pinned and the rest.
    fn end_of_pins(&mut self) {
        if (1..self.chart.bars.len()).contains(&self.chart.pinned) {
            let area = Area {
                x: 0.0,
                y: self.sizes.row * self.chart.pinned as f64 - 1.0,
                width: self.frame.width,
                height: 1.0,
            };
            self.scene.fill(None, area, self.palette.muted);
        }
    }

    fn key(&self, at: usize, part: Part) -> Option<Key> {
        self.chart.bars[at].key(part)
    }

    /// The middle of the bar of the line that begins at `top`.
    fn middle(&self, top: f64) -> f64 {
        top + self.sizes.bar_top + self.sizes.bar / 2.0
    }

    /// The middle of the name and the sum of the line that begins at `top`: above the bar, or level with it.
    fn level_of_text(&self, top: f64) -> f64 {
        if self.sizes.names_above() {
            top + self.sizes.bar_top / 2.0
        } else {
            self.middle(top)
        }
    }

    fn bar(&mut self, at: usize) {
        let top = at as f64 * self.sizes.row;
        self.name(at, top);
        for position in 0..self.chart.bars[at].shares.len() {
            self.segment(at, position, top);
        }
        self.measure_lines(at, top);
        self.whisker(at, top);
        self.margin(at, top);
    }

    /// The name: beside the bar, centred on it, or above it; that of a table after its mark.
    fn name(&mut self, at: usize, top: f64) {
        let (bar, sizes, face) = (&self.chart.bars[at], &self.sizes, self.frame.text);
        let width = if sizes.names_above() {
            self.right - self.sums - NAME_GUTTER
        } else {
            sizes.label_column
        };
        let left = if bar.marked { sizes.label * MARK } else { 0.0 };
        let name = Name {
            lines: face.wrap(bar.name, sizes.label, width - left, sizes.most_lines()),
            left,
            size: sizes.label,
            middle: self.level_of_text(top),
            focused: bar.focused,
        };
        if bar.marked {
            let hue = bar.hue;
            let radius = sizes.label / 2.0;
            let mark = Shape::Glyph {
                form: Form::of(hue),
                at: (radius, name.middle),
                radius,
                fill: self.palette.mark(hue),
                ring: None,
            };
            self.scene.add(None, mark);
        }
        let key = |part| bar.key(part);
        name.write(&mut self.scene, self.palette, face, key);
    }

    fn segment(&mut self, at: usize, position: usize, top: f64) {
        let bar = &self.chart.bars[at];
        let area = self.segment_area(bar, position, top);
        let Some(share) = bar.shares.get(position) else {
            // Of an answer that is left out there is nothing to point at.
            if bar.shares.is_unpublished(position) && bar.is_in_lanes() {
                self.unpublished_lane(at, position, area);
            } else if bar.is_rest(position) {
                self.rest(at, position, area);
            }
            return;
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Answer(position),
        });
        if bar.is_in_lanes() {
            self.share_behind(at, position, area);
        }
        if share.is_zero() {
            return;
        }
        let width = area.width;
        let unsure = bar.scale.answers[position].unsure;
        let (fill, outline) = self.colours(bar, position);
        let drawn = Area {
            width: (width - SEGMENT_GAP).max(1.0),
            ..area
        };
        let block = Shape::Block {
            area: drawn,
            fill,
            outline,
            hatch: unsure.then_some(self.palette.hatch),
        };
        self.scene.add(self.key(at, Part::Answer(position)), block);
        if !self.chart.bars[at].is_in_lanes() {
            self.share(at, position, drawn, fill);
        }
    }

    /// The share behind a bar of its own.
    fn share_behind(&mut self, at: usize, position: usize, area: Area) {
        let share = self.chart.bars[at].drawn(position);
        let share = text::written(self.chart.lang, share);
        self.behind(at, position, area, &share, self.palette.ink);
    }

    /// What is said behind the bar of an answer, and where answers are named there, its name after that; how wide it is
    /// with the room before it.
    fn behind(&mut self, at: usize, position: usize, area: Area, said: &str, ink: Rgb) -> f64 {
        let (bar, size, face) = (&self.chart.bars[at], self.sizes.share, self.frame.text);
        let middle = area.y + area.height / 2.0;
        let x = area.x + area.width + SHARE_MARGIN;
        let width = SHARE_MARGIN + face.width(said, size, false);
        let style = Style::new(size, false, Anchor::Start, ink);
        let key = self.key(at, Part::Share(position));
        self.scene
            .write(key, said.to_owned(), (x, middle), style, face);
        if self.chart.named {
            let counted = bar.measure.contains(position);
            let ink = if counted {
                self.palette.ink
            } else {
                self.palette.muted
            };
            let name = bar.scale.answers[position].short.get(self.chart.lang);
            let style = Style::new(size, counted, Anchor::Start, ink);
            let x = area.x + area.width + width + NAME_GUTTER;
            self.scene
                .write(None, name.to_owned(), (x, middle), style, face);
        }
        width
    }

    /// Where the answer at `position` stands on the line that begins at `top`: behind those before it, or where they are
    /// no whole, below them.
    fn segment_area(&self, bar: &Bar, position: usize, top: f64) -> Area {
        let (x, width) = self.spread.segment(bar, position);
        let (down, height) = if bar.is_in_lanes() {
            (self.sizes.lane_top(position), self.sizes.lane_height(bar))
        } else {
            (0.0, self.sizes.bar)
        };
        Area {
            x,
            y: top + self.sizes.bar_top + down,
            width,
            height,
        }
    }

    /// That the share is not published, where the bar of the answer would begin.
    fn unpublished_lane(&mut self, at: usize, position: usize, area: Area) {
        let said = text::unpublished(self.chart.lang);
        let width = self.behind(at, position, area, said, self.palette.muted);
        let area = Area { width, ..area };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Answer(position),
        });
    }

    /// What the published answers leave over, without a colour. It belongs to all that are not published, and each of
    /// them can be pointed at in a part of it.
    fn rest(&mut self, at: usize, position: usize, area: Area) {
        let bar = &self.chart.bars[at];
        let size = self.sizes.share;
        if area.width < 1.0 {
            return;
        }
        let each = area.width / bar.unpublished().count() as f64;
        for (n, answer) in bar.unpublished().enumerate() {
            let area = Area {
                x: area.x + each * n as f64,
                width: each,
                ..area
            };
            self.scene.marks.push(Mark {
                area,
                line: at,
                of: MarkOf::Answer(answer),
            });
        }
        let area = Area {
            width: (area.width - SEGMENT_GAP).max(1.0),
            ..area
        };
        let block = Shape::Block {
            area,
            fill: self.palette.paper,
            outline: Some(self.palette.muted),
            hatch: None,
        };
        self.scene.add(self.key(at, Part::Answer(position)), block);
        let words = text::unpublished(self.chart.lang).to_owned();
        let dash = text::percent(self.chart.lang, None);
        let fits = |said: &String| {
            self.frame.text.width(said, size, false) + 2.0 * SHARE_MARGIN <= area.width
        };
        if let Some(said) = [words, dash].into_iter().find(fits) {
            let style = Style::new(size, false, Anchor::Middle, self.palette.muted);
            let point = (area.x + area.width / 2.0, area.y + area.height / 2.0);
            let key = self.key(at, Part::Share(position));
            self.scene.write(key, said, point, style, self.frame.text);
        }
    }

    /// The colour of an answer, and its outline, where it has one.
    fn colours(&self, bar: &Bar, position: usize) -> (Rgb, Option<Rgb>) {
        let palette = self.palette;
        if bar.scale.answers[position].unsure {
            return (palette.paper, palette.outline_of(palette.paper));
        }
        let step = Step::on(bar.scale, position, bar.hue);
        (palette.answer(step), palette.outline_of_answer(step))
    }

    /// The share, where it fits; on hatching it gets a clear ground.
    fn share(&mut self, at: usize, position: usize, area: Area, fill: Rgb) {
        let bar = &self.chart.bars[at];
        let size = self.sizes.share;
        let text = text::written(self.chart.lang, bar.drawn(position));
        let width = self.frame.text.width(&text, size, false);
        if width + 2.0 * SHARE_MARGIN > area.width {
            return;
        }
        let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
        if bar.scale.answers[position].unsure {
            let ground = Area {
                x: x - width / 2.0 - 2.0,
                y: y - size * 0.6,
                width: width + 4.0,
                height: size * 1.2,
            };
            let key = self.key(at, Part::Ground(position));
            self.scene.fill(key, ground, fill);
        }
        let style = Style::new(size, false, Anchor::Middle, self.palette.text_on(fill));
        let key = self.key(at, Part::Share(position));
        self.scene.write(key, text, (x, y), style, self.frame.text);
    }

    /// A line under every answer that counts.
    fn measure_lines(&mut self, at: usize, top: f64) {
        let bar = &self.chart.bars[at];
        let counted = bar.measure.positions().filter(|&p| p < bar.shares.len());
        for position in counted {
            let Area {
                x,
                y,
                width,
                height,
            } = self.segment_area(bar, position, top);
            if width > 0.0 && !bar.shares.is_unpublished(position) {
                let area = Area {
                    x,
                    y: y + height + MEASURE_GAP,
                    width: (width - SEGMENT_GAP).max(1.0),
                    height: MEASURE_LINE,
                };
                let key = self.key(at, Part::Counted(position));
                self.scene.fill(key, area, self.palette.accent);
            }
        }
    }
}
