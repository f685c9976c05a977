//! The distribution chart: every statement of one table as a 100 % bar.
//!
//! Lines become a scene in one straight line: sizes from the device, a horizontal scale from the
//! shares, then for each line its label, segments, measure line and sum.

mod sizes;
mod spread;

use sizes::{LEADING, Sizes};
use spread::Spread;

use super::{Anchor, Area, Frame, Label, Mark, MarkOf, Palette, Rgb, Scene, Shape};
use crate::analysis::{AnswerSet, Line};
use crate::survey::{Lang, Scale, Survey};
use crate::text;

/// What the chart shows.
pub struct Chart<'a> {
    /// The survey, for the names.
    pub survey: &'a Survey,
    /// The scale of the table shown.
    pub scale: &'a Scale,
    /// The lines, in their order.
    pub lines: &'a [Line],
    /// The answers that count.
    pub measure: AnswerSet,
    /// The answer that stands on the common baseline.
    pub align: Option<usize>,
    /// The language of the labels.
    pub lang: Lang,
}

/// Room between segments, in CSS pixels.
const SEGMENT_GAP: f64 = 1.0;
/// Height of the line that marks the measure, in CSS pixels.
const MEASURE_LINE: f64 = 3.0;
/// Smallest room on either side of a share in its segment, in CSS pixels.
const SHARE_MARGIN: f64 = 3.0;
/// Room between the bars and what stands beside them, in CSS pixels.
const GUTTER: f64 = 14.0;

/// The scene of `chart` in `frame`.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let sizes = Sizes::of(frame).with_room_for_labels(chart, frame);
    let left = if sizes.label_column > 0.0 {
        sizes.label_column + GUTTER
    } else {
        0.0
    };
    let sums = sizes.sum_column(chart, frame);
    let spread = Spread::fit(chart, left, frame.width - sums - GUTTER);
    let mut placing = Placing {
        chart,
        frame,
        sizes,
        sums,
        spread,
        palette: frame.theme.palette(),
        scene: Scene::default(),
    };
    placing.scene.width = frame.width;
    placing.scene.height = placing.sizes.row * chart.lines.len() as f64;
    placing.paper();
    placing.baseline();
    for at in 0..chart.lines.len() {
        placing.line(at);
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
    /// The ground: a picture, and a canvas whose page wears forced colours, have no other.
    fn paper(&mut self) {
        let area = Area {
            x: 0.0,
            y: 0.0,
            width: self.scene.width,
            height: self.scene.height,
        };
        let fill = self.palette.paper;
        self.scene.shapes.push(Shape::Block {
            area,
            fill,
            outline: None,
            hatch: None,
        });
    }

    /// The common baseline, where an answer was put on one.
    fn baseline(&mut self) {
        if self.chart.align.is_some() && !self.chart.lines.is_empty() {
            let x = self.spread.baseline - SEGMENT_GAP;
            let (from, to) = ((x, 0.0), (x, self.scene.height));
            self.scene.shapes.push(Shape::Line {
                from,
                to,
                width: 1.0,
                ink: self.palette.muted,
            });
        }
    }

    fn line(&mut self, at: usize) {
        let top = at as f64 * self.sizes.row;
        let line = &self.chart.lines[at];
        self.label(line, top);
        for position in 0..line.shares.len() {
            self.segment(at, line, position, top);
        }
        self.measure_lines(line, top);
        self.sum(at, line, top);
    }

    /// The statement's name: beside the bar, centred on it, or above it.
    fn label(&mut self, line: &Line, top: f64) {
        let sizes = &self.sizes;
        let beside = sizes.label_column > 0.0;
        let width = if beside {
            sizes.label_column
        } else {
            self.frame.width
        };
        let name = self.chart.survey.statements[line.statement]
            .short
            .get(self.chart.lang);
        let lines = self.frame.text.wrap(name, sizes.label, width, 2);
        let leading = sizes.label * LEADING;
        let middle = if beside {
            top + sizes.bar_top + sizes.bar / 2.0
        } else {
            top + sizes.bar_top / 2.0 + 2.0
        };
        let first = middle - leading * (lines.len() - 1) as f64 / 2.0;
        let (size, ink) = (sizes.label, self.palette.ink);
        for (n, text) in lines.into_iter().enumerate() {
            self.write(
                text,
                0.0,
                first + leading * n as f64,
                size,
                false,
                Anchor::Start,
                ink,
            );
        }
    }

    fn segment(&mut self, at: usize, line: &Line, position: usize, top: f64) {
        let (x, width) = self.spread.segment(line, position);
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
        if line.shares[position] == 0 {
            return;
        }
        let unsure = self.chart.scale.answers[position].unsure;
        let fill = if unsure {
            self.palette.paper
        } else {
            self.palette.step(self.chart.scale.id, position)
        };
        let drawn = Area {
            width: (width - SEGMENT_GAP).max(1.0),
            ..area
        };
        self.scene.shapes.push(Shape::Block {
            area: drawn,
            fill,
            outline: self.palette.outline_of(fill),
            hatch: unsure.then_some(self.palette.hatch),
        });
        self.share(line.shares[position], drawn, fill, unsure);
    }

    /// The share, where it fits; on hatching it gets a clear ground.
    fn share(&mut self, share: u8, area: Area, fill: Rgb, unsure: bool) {
        let size = self.sizes.share;
        let text = share.to_string();
        let width = self.frame.text.width(&text, size, false);
        if width + 2.0 * SHARE_MARGIN > area.width {
            return;
        }
        let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
        if unsure {
            let ground = Area {
                x: x - width / 2.0 - 2.0,
                y: y - size * 0.6,
                width: width + 4.0,
                height: size * 1.2,
            };
            self.scene.shapes.push(Shape::Block {
                area: ground,
                fill,
                outline: None,
                hatch: None,
            });
        }
        self.write(
            text,
            x,
            y,
            size,
            false,
            Anchor::Middle,
            self.palette.text_on(fill),
        );
    }

    /// A line under every run of answers that count.
    fn measure_lines(&mut self, line: &Line, top: f64) {
        let y = top + self.sizes.bar_top + self.sizes.bar + 2.0;
        for position in self
            .chart
            .measure
            .positions()
            .filter(|&p| p < line.shares.len())
        {
            let (x, width) = self.spread.segment(line, position);
            if width > 0.0 {
                let area = Area {
                    x,
                    y,
                    width: (width - SEGMENT_GAP).max(1.0),
                    height: MEASURE_LINE,
                };
                let fill = self.palette.accent;
                self.scene.shapes.push(Shape::Block {
                    area,
                    fill,
                    outline: None,
                    hatch: None,
                });
            }
        }
    }

    /// The sum of the measure in the margin, and the total where rounding makes it stray.
    fn sum(&mut self, at: usize, line: &Line, top: f64) {
        let (sizes, lang) = (&self.sizes, self.chart.lang);
        let middle = top + sizes.bar_top + sizes.bar / 2.0;
        let right = self.frame.width;
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
        let (sum_size, note_size) = (sizes.sum, sizes.note());
        let raised = if line.total_strays() {
            note_size * 0.6
        } else {
            0.0
        };
        let (ink, muted) = (self.palette.ink, self.palette.muted);
        self.write(
            text::percent(lang, line.measured),
            right,
            middle - raised,
            sum_size,
            true,
            Anchor::End,
            ink,
        );
        if line.total_strays() {
            let note = text::total_note(lang, line.total);
            self.write(
                note,
                right,
                middle + sum_size * 0.6,
                note_size,
                false,
                Anchor::End,
                muted,
            );
        }
    }

    #[allow(clippy::too_many_arguments)] // the fields of a label, named at the few places that write one
    fn write(
        &mut self,
        text: String,
        x: f64,
        y: f64,
        size: f64,
        bold: bool,
        anchor: Anchor,
        ink: Rgb,
    ) {
        let width = self.frame.text.width(&text, size, bold);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        let area = Area {
            x: left,
            y: y - size / 2.0,
            width,
            height: size,
        };
        self.scene.shapes.push(Shape::Text(Label {
            x,
            y,
            text,
            size,
            bold,
            anchor,
            ink,
            area,
        }));
    }
}
