//! What a scene is made of: shapes, and what they stand for.

use super::area::Area;
use super::metrics::TextScale;
use super::palette::Rgb;
use std::f64::consts::TAU;

use crate::survey::{Hue, TableId};

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

impl Shape {
    /// Makes it so many times as large, and as far from the top left of the scene.
    pub(super) fn enlarge(&mut self, by: f64) {
        let far = |(x, y): (f64, f64)| (x * by, y * by);
        match self {
            Self::Block { area, .. } => *area = area.enlarged(by),
            Self::Line {
                from, to, width, ..
            } => {
                (*from, *to) = (far(*from), far(*to));
                *width *= by;
            }
            Self::Glyph { at, radius, .. } => {
                *at = far(*at);
                *radius *= by;
            }
            Self::Text(label) => {
                (label.x, label.y) = far((label.x, label.y));
                label.size *= by;
                label.area = label.area.enlarged(by);
            }
        }
    }
}

/// The form of a glyph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A square.
    Square,
    /// A circle.
    Circle,
    /// A square on its corner.
    Diamond,
    /// A triangle that points up.
    Triangle,
    /// A triangle that points down.
    Wedge,
    /// A hexagon.
    Hexagon,
    /// A cross with thick arms.
    Cross,
    /// A star of five points.
    Star,
}

impl Form {
    /// The form of marks in `hue`.
    pub const fn of(hue: Hue) -> Self {
        match hue {
            Hue::Teal => Self::Square,
            Hue::Amber => Self::Circle,
            Hue::Violet => Self::Diamond,
            Hue::Rose => Self::Triangle,
            Hue::Green => Self::Wedge,
            Hue::Plum => Self::Hexagon,
            Hue::Slate => Self::Cross,
            Hue::Olive => Self::Star,
        }
    }

    /// Its corners around the middle, in radii; none of a circle, which has none.
    pub fn corners(self) -> Vec<(f64, f64)> {
        match self {
            Self::Circle => Vec::new(),
            Self::Square => vec![(-0.78, -0.78), (0.78, -0.78), (0.78, 0.78), (-0.78, 0.78)],
            Self::Diamond => around(&[1.0; 4], 0.0),
            Self::Triangle => around(&[1.1; 3], 0.15),
            Self::Wedge => around(&[1.1; 3], 0.15)
                .into_iter()
                .map(|(x, y)| (x, -y))
                .collect(),
            Self::Hexagon => around(&[0.95; 6], 0.0),
            Self::Cross => {
                let (arm, half) = (0.95, 0.36);
                vec![
                    (-half, -arm),
                    (half, -arm),
                    (half, -half),
                    (arm, -half),
                    (arm, half),
                    (half, half),
                    (half, arm),
                    (-half, arm),
                    (-half, half),
                    (-arm, half),
                    (-arm, -half),
                    (-half, -half),
                ]
            }
            Self::Star => around(&[1.1, 0.5].repeat(5), 0.05),
        }
    }
}

/// Points at these distances from the middle, from the top to the right and on around, all moved so far down.
fn around(distances: &[f64], down: f64) -> Vec<(f64, f64)> {
    let turn = TAU / distances.len() as f64;
    let point = |(at, distance): (usize, &f64)| {
        let (sin, cos) = (turn * at as f64).sin_cos();
        (distance * sin, down - distance * cos)
    };
    distances.iter().enumerate().map(point).collect()
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
    Name(usize),
    /// Its number.
    Number,
    /// The sign that it is in focus.
    Focus,
    /// The second line of that sign, below a name of two lines.
    FocusEnd,
    /// The clear ground between that sign and the mark.
    FocusGround,
    /// The segment of the answer at that position.
    Answer(usize),
    /// The share written into that segment, and its ground.
    Share(usize),
    /// The clear ground below that share.
    Ground(usize),
    /// The line that marks that answer as counted.
    Counted(usize),
    /// The sum of the measure.
    Sum,
    /// The note below the sum.
    Note,
    /// The second line of that note.
    NoteEnd,
    /// The interval of the sum, in words.
    Range,
    /// A stroke of the interval of the sum in the table shown, from 0.
    Interval(usize),
    /// A stroke of the interval of the sum in that table, from 0.
    IntervalIn(TableId, usize),
    /// A number of respondents that the row is possible for.
    Possible(u32),
    /// The mark of a table.
    Mark(TableId),
    /// The number beside the mark of a table.
    Value(TableId),
    /// The line that joins marks.
    Join,
    /// The dot before its number, in one mark with another's.
    Separator,
    /// The gap, as a line.
    Gap,
    /// The true place of a mark, which may have been moved aside.
    Place,
    /// The line from there to the mark.
    Leader,
    /// A part of what stands for the round at that position, from 0.
    Round(usize, OfRound),
}

/// A part of what is drawn for one statement and one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OfRound {
    /// Its share, as a dot.
    Dot,
    /// The line to the round before.
    Way,
    /// The line from the dot to the mark beside it.
    Leader,
    /// That mark.
    Mark,
    /// The number in it.
    Number,
    /// The share beside it.
    Value,
    /// The sign that the statement is in focus.
    Focus,
    /// The clear ground between that sign and the mark.
    FocusGround,
    /// The line of the interval.
    Interval,
    /// Its cap above.
    High,
    /// Its cap below.
    Low,
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
