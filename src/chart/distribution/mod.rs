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
            if bar.shares.is_unpublished(position) {
                self.unpublished(at, position, area);
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
        let text = text::written(self.chart.lang, share);
        let style = Style::new(self.sizes.share, false, Anchor::Start, self.palette.ink);
        let point = (
            area.x + area.width + SHARE_MARGIN,
            area.y + area.height / 2.0,
        );
        let key = self.key(at, Part::Share(position));
        self.scene.write(key, text, point, style, self.frame.text);
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

    /// Where the share of an answer would stand that is not published: what the others leave over, without a colour, and
    /// a dash.
    fn unpublished(&mut self, at: usize, position: usize, area: Area) {
        let bar = &self.chart.bars[at];
        let (size, muted) = (self.sizes.share, self.palette.muted);
        let style = Style::new(size, false, Anchor::Start, muted);
        let key = self.key(at, Part::Share(position));
        let middle = area.y + area.height / 2.0;
        self.scene.marks.push(Mark {
            area: Area {
                width: area.width.max(self.sizes.share),
                ..area
            },
            line: at,
            of: MarkOf::Answer(position),
        });
        if bar.is_in_lanes() {
            let point = (area.x + SHARE_MARGIN, middle);
            let said = text::unpublished(self.chart.lang).to_owned();
            self.scene.write(key, said, point, style, self.frame.text);
        } else if area.width > 2.0 {
            let rest = Area {
                width: area.width - SEGMENT_GAP,
                ..area
            };
            let block = Shape::Block {
                area: rest,
                fill: self.palette.paper,
                outline: Some(muted),
                hatch: None,
            };
            self.scene.add(self.key(at, Part::Answer(position)), block);
            let words = text::unpublished(self.chart.lang);
            let none = text::percent(self.chart.lang, None);
            let fits = |said: &str| {
                self.frame.text.width(said, size, false) + 2.0 * SHARE_MARGIN <= rest.width
            };
            let said = [words.to_owned(), none].into_iter().find(|said| fits(said));
            if let Some(said) = said {
                let style = Style::new(size, false, Anchor::Middle, muted);
                let point = (rest.x + rest.width / 2.0, middle);
                self.scene.write(key, said, point, style, self.frame.text);
            }
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
