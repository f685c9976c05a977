//! The comparison: each statement's sums in two to five tables on one axis, and the gap between two of them.
//!
//! A line has a name, marks that are joined, a value at each, and the gap in the margin; on a phone
//! the name and the gap stand on one line, above the marks.

mod aside;
mod dumbbell;
mod ground;
mod intervals;
mod margin;
mod marks;
mod sizes;
mod values;

pub use intervals::intervals;

use dumbbell::{Axis, marks};
use sizes::{AFTER, NAME_LINES, Sizes};

use super::name::{LEADING, Name};
use super::{Device, Frame, Key, Palette, Part, Runs, Scene, bracket};
use crate::analysis::{Among, Interval, Line, Measures, Pair};
use crate::survey::{Lang, Survey, TableId};
use crate::text;

/// Room between the marks and what stands beside them, in CSS pixels.
const GUTTER: f64 = 14.0;
/// Room between a mark and its value, in CSS pixels.
const VALUE_GAP: f64 = 4.0;
/// Smallest room between the lines of the chart, in CSS pixels.
const AIR: f64 = 4.0;

/// What the comparison shows.
pub struct Chart<'a> {
    /// The survey that the lines are of.
    pub survey: &'a Survey,
    /// The lines, from the top.
    pub lines: &'a [Line],
    /// The answers that count, which the words of a gap depend on.
    pub measures: Measures,
    /// The tables that have a mark on each line, in their order.
    pub tables: Vec<TableId>,
    /// The two of them whose gap is looked at.
    pub pair: Pair,
    /// Whose answers make up a hundred percent.
    pub among: Among,
    /// How many lines at the top are pinned there.
    pub pins: usize,
    /// The statement in focus.
    pub focus: Option<usize>,
    /// The intervals of each line's sums, in the order of the tables; empty where none are to be shown.
    pub intervals: Vec<Vec<Option<Interval>>>,
    /// The runs of lines whose places are not to be read as different, by their positions. Room for
    /// their brackets is kept even where there are none, unless the runs are not given.
    pub runs: Option<Runs>,
    /// The language of the labels.
    pub lang: Lang,
}

/// The scene of `chart` in `frame`.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let sizes = Sizes::of(chart, frame);
    let palette = frame.theme.palette();
    let height = sizes.head + sizes.row() * chart.lines.len() as f64;
    let mut placing = Placing {
        chart,
        frame,
        axis: axis(chart, frame, &sizes),
        right: right(chart, frame),
        sizes,
        palette,
        scene: Scene::on_paper(frame.width, height, palette.paper),
    };
    placing.grid();
    placing.common();
    placing.end_of_pins();
    for at in 0..chart.lines.len() {
        placing.line(at);
    }
    placing.brackets();
    placing.scene
}

/// The axis, with room for a mark and its value beyond either end, left of the brackets and the
/// margin.
fn axis(chart: &Chart, frame: &Frame, sizes: &Sizes) -> Axis {
    let value = |text: &str| frame.text.width(text, sizes.value, true);
    let beside = sizes.radius + VALUE_GAP;
    let left = if sizes.label_column > 0.0 {
        sizes.label_column + GUTTER
    } else {
        0.0
    };
    // On a phone the gap stands above the axis.
    let right = match frame.device() {
        Device::Phone => self::right(chart, frame),
        Device::Laptop | Device::Projector => {
            let brackets = bracket::room(chart.runs.as_ref());
            frame.width - sizes.margin.width - GUTTER - brackets
        }
    };
    let last = text::signed(Axis::LAST.to_string(), chart.among == Among::Opinion);
    Axis::between(left + value("0") + beside, right - value(&last) - beside)
}

/// Where the margin ends, and names above their marks: beyond, on a phone, stand the brackets, which
/// would cross the names elsewhere.
fn right(chart: &Chart, frame: &Frame) -> f64 {
    match frame.device() {
        Device::Phone => frame.width - bracket::room(chart.runs.as_ref()),
        Device::Laptop | Device::Projector => frame.width,
    }
}

struct Placing<'a> {
    chart: &'a Chart<'a>,
    frame: &'a Frame,
    sizes: Sizes,
    axis: Axis,
    right: f64,
    palette: &'a Palette,
    scene: Scene,
}

impl Placing<'_> {
    fn key(&self, at: usize, part: Part) -> Key {
        let statement = self.chart.lines[at].statement;
        Key { statement, part }
    }

    fn line(&mut self, at: usize) {
        let top = self.sizes.head + self.sizes.row() * at as f64;
        let level = top + self.sizes.above + self.sizes.middle();
        self.name(at, top, level);
        let marks = marks(
            &self.chart.tables,
            &self.chart.lines[at],
            &self.axis,
            &self.sizes,
        );
        let values = self.values_of(&marks);
        self.joins(at, &marks, level);
        self.whiskers(at, &marks, &values, level);
        self.glyphs(at, &marks, level);
        self.values(at, &marks, &values, level);
        self.reaches(at, &marks, top, level);
        self.margin(at, top, level);
    }

    /// The middle of something so high, beside the marks: level with them, as far as their line of
    /// the chart goes.
    fn beside(&self, level: f64, height: f64) -> f64 {
        let bottom = level - self.sizes.middle() - self.sizes.above + self.sizes.row();
        level.min(bottom - height / 2.0 - AIR)
    }

    /// The name: beside the marks or above them.
    fn name(&mut self, at: usize, top: f64, level: f64) {
        let (size, column) = (self.sizes.label, self.sizes.label_column);
        let beside = column > 0.0;
        let width = if beside {
            column
        } else {
            self.right - self.sizes.margin.width - GUTTER
        };
        let statement = self.chart.lines[at].statement;
        let name = &self.chart.survey.statements[statement].short;
        let name = name.get(self.chart.lang);
        let lines = self.frame.text.wrap(name, size, width, NAME_LINES);
        let height = size * LEADING * lines.len() as f64;
        let middle = if beside {
            self.beside(level, height)
        } else {
            // A name of one line keeps to its marks where others have two.
            top + self.sizes.above - AFTER - height / 2.0
        };
        let name = Name {
            left: 0.0,
            lines,
            size,
            middle,
            focused: self.chart.focus == Some(statement),
        };
        let key = |part| Some(Key { statement, part });
        name.write(&mut self.scene, self.palette, self.frame.text, key);
    }
}
