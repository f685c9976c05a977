//! The map: every statement as a numbered mark, adoption across and significance up, in four fields.
//!
//! Names stand at the marks, those of the fields in the corners behind them. Marks whose values coincide
//! are one; others that would cover each other are moved apart and stay on their true places, or tied to
//! them.

mod apart;
mod block;
mod edges;
mod fields;
mod marks;
mod names;
mod own;
mod plot;
mod sizes;
mod spots;
mod together;

pub use apart::{FARTHEST, far};
pub use block::NEAREST;
pub use own::hollow;
pub use spots::{gathered, inside, is_named, moved, together};

use block::Groups;
use plot::{GUTTER, Plot};
use sizes::Sizes;
use spots::{Spot, spots};

use super::{Area, Frame, Key, Palette, Part, Scene};
use crate::analysis::{Line, Measures, Plane};
use crate::survey::{Lang, Survey};

/// What the map shows.
pub struct Chart<'a> {
    /// The survey that the lines are of.
    pub survey: &'a Survey,
    /// The lines that are shown, in any order.
    pub lines: &'a [Line],
    /// The answers that count, which the names of the fields depend on.
    pub measures: Measures,
    /// How the map is cut, and by whose significance.
    pub plane: Plane,
    /// The statement in focus.
    pub focus: Option<usize>,
    /// The language of the labels.
    pub lang: Lang,
    /// On a slide, which is read from the back: the statements that are named, the others have their
    /// numbers.
    pub slide: Option<&'a [usize]>,
}

/// The scene of `chart` in `frame`. It is as wide as the frame and as high as its device has room for.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let sizes = Sizes::of(frame, chart.slide.is_some());
    let plot = Plot::fit(chart, frame, &sizes);
    let palette = frame.theme.palette();
    let below = 2.0 + edges::breaks(chart, &plot, &sizes, frame).len() as f64;
    let height = plot.ground.bottom() + below * sizes.line() + GUTTER;
    let (spots, groups) = spots(chart, &plot, &sizes);
    let mut placing = Placing {
        spots,
        groups,
        chart,
        frame,
        plot,
        sizes,
        palette,
        scene: Scene::on_paper(frame.width, height.ceil(), palette.paper),
    };
    placing.bands();
    placing.grid();
    placing.cuts();
    placing.titles();
    let fields = placing.fields();
    placing.leaders();
    placing.discs();
    placing.names(fields);
    placing.scene
}

struct Placing<'a> {
    chart: &'a Chart<'a>,
    frame: &'a Frame,
    sizes: Sizes,
    plot: Plot,
    /// In the order of the lines.
    spots: Vec<Spot>,
    /// The lines whose marks stand in one, as they stand there.
    groups: Groups,
    palette: &'a Palette,
    scene: Scene,
}

impl Placing<'_> {
    fn key(&self, line: usize, part: Part) -> Key {
        let statement = self.chart.lines[line].statement;
        Key { statement, part }
    }
}

/// `area` with so much room around it, in CSS pixels.
fn with_air(area: Area, air: f64) -> Area {
    Area {
        x: area.x - air,
        y: area.y - air,
        width: area.width + 2.0 * air,
        height: area.height + 2.0 * air,
    }
}
