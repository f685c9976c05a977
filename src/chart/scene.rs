//! A scene: placed shapes with data keys. It can be drawn, compared, pointed at and read out.

use super::metrics::TextScale;
use super::palette::Rgb;
use crate::survey::TableId;

/// A rectangle, in CSS pixels from the top left of the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Area {
    /// Right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The square of that side around the point.
    pub fn around((x, y): (f64, f64), side: f64) -> Self {
        Self {
            x: x - side / 2.0,
            y: y - side / 2.0,
            width: side,
            height: side,
        }
    }

    /// Its middle.
    pub fn middle(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Whether the point is inside.
    pub fn holds(&self, x: f64, y: f64) -> bool {
        (self.x..self.right()).contains(&x) && (self.y..self.bottom()).contains(&y)
    }

    /// Whether the two have more than an edge in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// To which side of its point a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The point is the left end.
    Start,
    /// The point is the middle.
    Middle,
    /// The point is the right end.
    End,
}

/// A single line of text, centred vertically on `y`.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where it stands, in CSS pixels.
    pub x: f64,
    /// The middle of the line, in CSS pixels.
    pub y: f64,
    /// What it says.
    pub text: String,
    /// Font size in CSS pixels.
    pub size: f64,
    /// Whether it is set in semibold.
    pub bold: bool,
    /// To which side of `x` it runs.
    pub anchor: Anchor,
    /// Its colour.
    pub ink: Rgb,
    /// The room it takes, by the text metrics it was laid out with.
    pub area: Area,
}

impl Label {
    /// A single line of text, centred vertically on the point, measured as `face` has it.
    pub fn set(text: impl Into<String>, (x, y): (f64, f64), style: Style, face: TextScale) -> Self {
        let text = text.into();
        let Style {
            size,
            bold,
            anchor,
            ink,
        } = style;
        let width = face.width(&text, size, bold);
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
        Self {
            x,
            y,
            text,
            size,
            bold,
            anchor,
            ink,
            area,
        }
    }
}

/// A shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle, outlined where `outline` is given.
    Block {
        /// Where it is.
        area: Area,
        /// What fills it.
        fill: Rgb,
        /// A line of one CSS pixel along the inside of its edge.
        outline: Option<Rgb>,
        /// Diagonal lines over the fill.
        hatch: Option<Rgb>,
    },
    /// A straight line.
    Line {
        /// Start, in CSS pixels.
        from: (f64, f64),
        /// End, in CSS pixels.
        to: (f64, f64),
        /// Width in CSS pixels.
        width: f64,
        /// Its colour.
        ink: Rgb,
    },
    /// A mark of one table.
    Glyph {
        /// Its form, which tells the table as surely as its colour.
        form: Form,
        /// Its middle, in CSS pixels.
        at: (f64, f64),
        /// From the middle to the farthest edge along an axis, in CSS pixels.
        radius: f64,
        /// What fills it.
        fill: Rgb,
        /// A ring of one CSS pixel around it, to part it from what lies below.
        ring: Option<Rgb>,
    },
    /// A text.
    Text(Label),
}

/// The form of a glyph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Adoption.
    Square,
    /// Customers.
    Circle,
    /// Staff.
    Diamond,
}

impl Form {
    /// The form of the marks of `table`.
    pub const fn of(table: TableId) -> Self {
        match table {
            TableId::Adoption => Self::Square,
            TableId::Customers => Self::Circle,
            TableId::Staff => Self::Diamond,
        }
    }
}

/// What a shape stands for. The same thing keeps its key from scene to scene, so that a reader can
/// see where it went; shapes without a key are the ground and its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Position of the statement in the survey.
    pub statement: usize,
    /// Which part of it.
    pub part: Part,
}

/// A part of what is drawn for one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A line of its name, from 0.
    Name(u8),
    /// Its number.
    Number,
    /// The sign that it is in focus.
    Focus,
    /// The clear ground between that sign and the mark.
    FocusGround,
    /// The segment of the answer at that position.
    Answer(u8),
    /// The share written into that segment, and its ground.
    Share(u8),
    /// The clear ground below that share.
    Ground(u8),
    /// The line that marks that answer as counted.
    Counted(u8),
    /// The sum of the measure.
    Sum,
    /// The note below the sum.
    Note,
    /// The second line of that note.
    NoteEnd,
    /// The mark of a table.
    Mark(TableId),
    /// The number beside the mark of a table.
    Value(TableId),
    /// The line that joins marks.
    Join,
    /// The gap, as a line.
    Gap,
    /// The true place of a mark, which may have been moved aside.
    Place,
    /// The line from there to the mark.
    Leader,
}

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
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Font size in CSS pixels.
    pub size: f64,
    /// Whether it is set in semibold.
    pub bold: bool,
    /// To which side of its point it runs.
    pub anchor: Anchor,
    /// Its colour.
    pub ink: Rgb,
}

impl Style {
    /// Text of that size, weight, side and colour.
    pub const fn new(size: f64, bold: bool, anchor: Anchor, ink: Rgb) -> Self {
        Self {
            size,
            bold,
            anchor,
            ink,
        }
    }
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

    /// The position of the mark at the point.
    pub fn mark_at(&self, x: f64, y: f64) -> Option<usize> {
        self.marks.iter().position(|mark| mark.area.holds(x, y))
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
    fn along(&self, from: usize, places: isize, by: impl Fn((f64, f64)) -> (f64, f64)) -> usize {
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
