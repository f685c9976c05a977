//! The distribution chart: every statement of one table, or every table of one statement, as a
//! 100 % bar.
//!
//! Bars become a scene in one straight line: sizes from the device, a horizontal scale from the
//! shares, then for each bar its name, segments, measure line and sum.

mod bars;
mod sizes;
mod spread;

pub use bars::{Bar, Chart};

use sizes::{LEADING, Sizes};
use spread::Spread;

use super::{Anchor, Area, Frame, Key, Mark, MarkOf, Palette, Part, Rgb, Scene, Shape, Style};
use crate::text;

/// Room between segments, in CSS pixels.
const SEGMENT_GAP: f64 = 1.0;
/// Height of the line that marks the measure, in CSS pixels.
const MEASURE_LINE: f64 = 3.0;
/// Smallest room on either side of a share in its segment, in CSS pixels.
const SHARE_MARGIN: f64 = 3.0;
/// Room between the bars and what stands beside them, in CSS pixels.
const GUTTER: f64 = 14.0;
/// Height of the line below the name in focus, in CSS pixels.
const FOCUS_LINE: f64 = 2.0;

/// The scene of `chart` in `frame`.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let sizes = Sizes::of(frame).with_room_for_labels(chart, frame);
    let left = if sizes.label_column > 0.0 {
        sizes.label_column + GUTTER
    } else {
        0.0
    };
    let sums = sizes.sum_column(chart, frame);
    let palette = frame.theme.palette();
    let height = sizes.row * chart.bars.len() as f64;
    let mut placing = Placing {
        chart,
        frame,
        spread: Spread::fit(chart, left, frame.width - sums - GUTTER),
        sizes,
        sums,
        palette,
        scene: Scene::on_paper(frame.width, height, palette.paper),
    };
    placing.baseline();
    placing.end_of_pins();
    for at in 0..chart.bars.len() {
        placing.bar(at);
    }
    placing.scene
}

struct Placing<'a> {
    chart: &'a Chart<'a>,
    frame: &'a Frame,
    sizes: Sizes,
    /// Width of the column of sums, in CSS pixels.
    sums: f64,
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
        let statement = self.chart.bars[at].statement?;
        Some(Key { statement, part })
    }

    fn bar(&mut self, at: usize) {
        let top = at as f64 * self.sizes.row;
        self.name(at, top);
        for position in 0..self.chart.bars[at].shares.len() {
            self.segment(at, position, top);
        }
        self.measure_lines(at, top);
        self.sum(at, top);
    }

    /// The name: beside the bar, centred on it, or above it.
    fn name(&mut self, at: usize, top: f64) {
        let sizes = &self.sizes;
        let beside = sizes.label_column > 0.0;
        let width = if beside {
            sizes.label_column
        } else {
            self.frame.width
        };
        let size = sizes.label;
        let lines = self
            .frame
            .text
            .wrap(self.chart.bars[at].name, size, width, 2);
        let leading = size * LEADING;
        let middle = if beside {
            top + sizes.bar_top + sizes.bar / 2.0
        } else {
            top + sizes.bar_top / 2.0 + 2.0
        };
        let first = middle - leading * (lines.len() - 1) as f64 / 2.0;
        let style = Style::new(size, false, Anchor::Start, self.palette.ink);
        for (n, text) in lines.into_iter().enumerate() {
            let y = first + leading * n as f64;
            if self.chart.bars[at].focused {
                self.underline(at, &text, y, size);
            }
            let key = self.key(at, Part::Name(n as u8));
            self.scene
                .write(key, text, (0.0, y), style, self.frame.text);
        }
    }

    /// The sign of focus: a line below the name.
    fn underline(&mut self, at: usize, text: &str, y: f64, size: f64) {
        let area = Area {
            x: 0.0,
            y: y + size * 0.55,
            width: self.frame.text.width(text, size, false),
            height: FOCUS_LINE,
        };
        let key = self.key(at, Part::Focus);
        self.scene.fill(key, area, self.palette.accent);
    }

    fn segment(&mut self, at: usize, position: usize, top: f64) {
        let bar = &self.chart.bars[at];
        let (x, width) = self.spread.segment(bar, position);
        let area = Area {
            x,
            y: top + self.sizes.bar_top,
            width,
            height: self.sizes.bar,
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Answer(position),
        });
        if bar.shares[position] == 0 {
            return;
        }
        let unsure = bar.scale.answers[position].unsure;
        let fill = if unsure {
            self.palette.paper
        } else {
            self.palette.step(bar.scale.id, position)
        };
        let drawn = Area {
            width: (width - SEGMENT_GAP).max(1.0),
            ..area
        };
        let block = Shape::Block {
            area: drawn,
            fill,
            outline: self.palette.outline_of(fill),
            hatch: unsure.then_some(self.palette.hatch),
        };
        self.scene
            .add(self.key(at, Part::Answer(position as u8)), block);
        self.share(at, position, drawn, fill);
    }

    /// The share, where it fits; on hatching it gets a clear ground.
    fn share(&mut self, at: usize, position: usize, area: Area, fill: Rgb) {
        let bar = &self.chart.bars[at];
        let size = self.sizes.share;
        let text = bar.shares[position].to_string();
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
            let key = self.key(at, Part::Ground(position as u8));
            self.scene.fill(key, ground, fill);
        }
        let style = Style::new(size, false, Anchor::Middle, self.palette.text_on(fill));
        let key = self.key(at, Part::Share(position as u8));
        self.scene.write(key, text, (x, y), style, self.frame.text);
    }

    /// A line under every answer that counts.
    fn measure_lines(&mut self, at: usize, top: f64) {
        let bar = &self.chart.bars[at];
        let y = top + self.sizes.bar_top + self.sizes.bar + 2.0;
        let counted = bar.measure.positions().filter(|&p| p < bar.shares.len());
        for position in counted {
            let (x, width) = self.spread.segment(bar, position);
            if width > 0.0 {
                let area = Area {
                    x,
                    y,
                    width: (width - SEGMENT_GAP).max(1.0),
                    height: MEASURE_LINE,
                };
                let key = self.key(at, Part::Counted(position as u8));
                self.scene.fill(key, area, self.palette.accent);
            }
        }
    }

    /// The sum of the measure in the margin, and the total where rounding makes it stray.
    fn sum(&mut self, at: usize, top: f64) {
        let (bar, sizes, lang) = (&self.chart.bars[at], &self.sizes, self.chart.lang);
        let (middle, right) = (top + sizes.bar_top + sizes.bar / 2.0, self.frame.width);
        let area = Area {
            x: right - self.sums,
            y: top + sizes.bar_top,
            width: self.sums,
            height: sizes.bar,
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Measure,
        });
        let strays = bar.total() != 100;
        let raised = if strays { sizes.note() * 0.6 } else { 0.0 };
        let (sum, note) = (
            Style::new(sizes.sum, true, Anchor::End, self.palette.ink),
            Style::new(sizes.note(), false, Anchor::End, self.palette.muted),
        );
        let (key, face) = (self.key(at, Part::Sum), self.frame.text);
        let text = text::percent(lang, bar.measured());
        self.scene
            .write(key, text, (right, middle - raised), sum, face);
        if strays {
            let key = self.key(at, Part::Note);
            let text = text::total_note(lang, bar.total());
            let point = (right, middle + sum.size * 0.6);
            self.scene.write(key, text, point, note, face);
        }
    }
}
