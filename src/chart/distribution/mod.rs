//! The distribution chart: every statement of one table, or every table of one statement, as a
//! 100 % bar.
//!
//! Bars become a scene in one straight line: sizes from the device, a horizontal scale from the
//! shares, then for each bar its name, segments, measure line and sum.

mod bars;
mod margin;
mod segments;
mod sizes;
mod spread;

pub use bars::{Bar, Chart};

use sizes::Sizes;
use spread::Spread;

use super::bracket;
use super::name::Name;
use super::{Area, Form, Frame, Key, Palette, Part, Scene, Shape};

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
}
