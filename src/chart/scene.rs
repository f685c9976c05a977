//! A scene: placed shapes with data keys. It can be drawn, compared, pointed at and read out.

use super::area::Area;
use super::metrics::TextScale;
use super::palette::Rgb;
use super::shape::{Key, Label, Shape, Style};
use crate::survey::{Percent, TableId};

/// A mark: a part of the scene that stands for a number of the survey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Where it can be pointed at. Marks without width (a share of 0 %) are kept for the keyboard.
    pub area: Area,
    /// Position of the line in the table shown.
    pub line: usize,
    /// Position of the answer on the scale, or the measure's sum.
    pub of: MarkOf,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkOf {
    /// The share of the answer at that position.
    Answer(usize),
    /// The sum of the measure.
    Measure,
    /// The sum of the measure in that table.
    Sum(TableId),
    /// The gap between two tables.
    Gap,
    /// The statement as a whole.
    Statement,
    /// The sum of the measure in the round at that position.
    Round(usize),
}

/// A shape and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// What it stands for, if it is not of the ground.
    pub key: Option<Key>,
    /// The shape.
    pub shape: Shape,
}

/// Placed shapes and the marks among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// What is drawn, in that order.
    pub shapes: Vec<Drawn>,
    /// What can be pointed at, line by line and from left to right.
    pub marks: Vec<Mark>,
    /// Totals of rows other than 100 %, each with a raised number in the margin, in the order of these.
    pub totals: Vec<Percent>,
}

impl Scene {
    /// An empty scene on a ground of that colour: a picture, and a canvas whose page wears forced
    /// colours, have no other.
    pub fn on_paper(width: f64, height: f64, paper: Rgb) -> Self {
        let mut scene = Self {
            width,
            height,
            ..Self::default()
        };
        let area = Area {
            width,
            height,
            ..Area::default()
        };
        scene.fill(None, area, paper);
        scene
    }

    /// The scene with all that is in it so many times as large, texts too; lines that are one CSS pixel wide by
    /// their kind stay so.
    #[must_use]
    pub fn enlarged(mut self, by: f64) -> Self {
        self.width *= by;
        self.height *= by;
        for drawn in &mut self.shapes {
            drawn.shape.enlarge(by);
        }
        for mark in &mut self.marks {
            mark.area = mark.area.enlarged(by);
        }
        self
    }

    /// Adds a shape.
    pub fn add(&mut self, key: impl Into<Option<Key>>, shape: Shape) {
        let key = key.into();
        self.shapes.push(Drawn { key, shape });
    }

    /// Adds a plain block.
    pub fn fill(&mut self, key: impl Into<Option<Key>>, area: Area, fill: Rgb) {
        let block = Shape::Block {
            area,
            fill,
            outline: None,
            hatch: None,
        };
        self.add(key, block);
    }

    /// Adds a single line of text, centred vertically on the point, measured as `face` has it.
    pub fn write(
        &mut self,
        key: impl Into<Option<Key>>,
        text: impl Into<String>,
        point: (f64, f64),
        style: Style,
        face: TextScale,
    ) {
        let label = Label::set(text, point, style, face);
        self.add(key, Shape::Text(label));
    }

    /// The position of the mark at the point; where several are, of that whose middle is nearest.
    pub fn mark_at(&self, x: f64, y: f64) -> Option<usize> {
        let far = |at: usize| {
            let middle = self.marks[at].area.middle();
            (middle.0 - x).powi(2) + (middle.1 - y).powi(2)
        };
        let there = (0..self.marks.len()).filter(|&at| self.marks[at].area.holds(x, y));
        there.min_by(|&a, &b| far(a).total_cmp(&far(b)))
    }

    /// Every text.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.shapes.iter().filter_map(|drawn| match &drawn.shape {
            Shape::Text(label) => Some(label),
            _ => None,
        })
    }

    /// The position of the mark where the keyboard goes from `from` by so many marks to the right
    /// and so many down, where marks are strewn rather than in lines: one way or the other it
    /// reaches every mark, and stops at the ends.
    pub fn toward(&self, from: usize, right: isize, down: isize) -> usize {
        let across = self.along(from, right, |(x, y)| (x, y));
        self.along(across, down, |(x, y)| (y, x))
    }

    /// The position of the mark so many places after `from` in the order of `by` their middles.
    fn along(&self, from: usize, places: isize, by: fn((f64, f64)) -> (f64, f64)) -> usize {
        let place = |&at: &usize| by(self.marks[at].area.middle());
        let mut order: Vec<usize> = (0..self.marks.len()).collect();
        order.sort_by(|a, b| {
            let ((a0, a1), (b0, b1)) = (place(a), place(b));
            a0.total_cmp(&b0).then(a1.total_cmp(&b1))
        });
        let here = order.iter().position(|&at| at == from).unwrap_or(0);
        let there = here.saturating_add_signed(places);
        order.get(there).or(order.last()).copied().unwrap_or(0)
    }

    /// The position of the mark where the keyboard goes from `from` by so many lines and marks;
    /// it stops at the edges, and keeps the place in the line where it can.
    pub fn step(&self, from: usize, lines: isize, marks: isize) -> usize {
        let Some(here) = self.marks.get(from) else {
            return 0;
        };
        let in_line = |line: usize| {
            self.marks
                .iter()
                .enumerate()
                .filter(move |(_, m)| m.line == line)
        };
        let place = in_line(here.line)
            .position(|(at, _)| at == from)
            .unwrap_or(0);
        let last = self.marks.last().map_or(0, |mark| mark.line);
        let line = here.line.saturating_add_signed(lines).min(last);
        let count = in_line(line).count();
        let place = place
            .saturating_add_signed(marks)
            .min(count.saturating_sub(1));
        in_line(line).nth(place).map_or(from, |(at, _)| at)
    }
}
