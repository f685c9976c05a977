//! The way from round to round: a column a round, the share as height, a line a statement.
//!
//! Beside the first column and the last stand the statements' numbers with their shares, and on wide
//! screens their names; where they would cover each other they are moved aside, and tied to their
//! places. A line is strong where the change is more than chance explains.

mod absent;
mod dodge;
mod ends;
mod sizes;
mod ways;

pub use dodge::dodge;

use absent::Absent;
use sizes::Sizes;

use super::{Anchor, Area, Frame, Key, OfRound, Palette, Part, Scene, Style};
use crate::analysis::{Course, Line, Stop};
use crate::survey::{Hue, Lang, Survey, TableId};

/// What the chart shows.
pub struct Chart<'a> {
    /// The survey that the lines are of.
    pub survey: &'a Survey,
    /// The lines, in the order in which they are walked.
    pub lines: &'a [Line],
    /// The way of every statement of the survey, by its position there.
    pub courses: &'a [Course],
    /// The years of the rounds, the earliest first: two or more.
    pub years: &'a [u16],
    /// The table that is shown.
    pub table: TableId,
    /// Whether shares are not as published, and carry a sign.
    pub recomputed: bool,
    /// Whether intervals are drawn.
    pub intervals: bool,
    /// The statement in focus.
    pub focus: Option<usize>,
    /// The language of the labels.
    pub lang: Lang,
}

impl Chart<'_> {
    /// The hue of its table.
    fn hue(&self) -> Hue {
        self.survey.table(self.table).hue
    }
}

/// The scene of `chart` in `frame`.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let sizes = Sizes::of(chart, frame);
    let absent = Absent::of(chart, frame, &sizes);
    let palette = frame.theme.palette();
    let height = (sizes.plot.bottom() + absent.height(&sizes)).ceil();
    let mut placing = Placing {
        chart,
        frame,
        palette,
        scene: Scene::on_paper(frame.width, height, palette.paper),
        sizes,
    };
    placing.columns();
    for line in 0..chart.lines.len() {
        placing.way(line);
    }
    let ends = [false, true].map(|last| placing.end(last));
    placing.reaches(&ends);
    placing.absent(absent);
    placing.scene
}

struct Placing<'a> {
    chart: &'a Chart<'a>,
    frame: &'a Frame,
    sizes: Sizes,
    palette: &'a Palette,
    scene: Scene,
}

impl Placing<'_> {
    fn course(&self, line: usize) -> &Course {
        &self.chart.courses[self.chart.lines[line].statement]
    }

    fn stop(&self, line: usize, round: usize) -> Option<Stop> {
        self.course(line).stops.get(round).copied().flatten()
    }

    fn key(&self, line: usize, round: usize, part: OfRound) -> Key {
        let statement = self.chart.lines[line].statement;
        let part = Part::Round(round, part);
        Key { statement, part }
    }

    /// Position of the last round.
    fn last(&self) -> usize {
        self.chart.years.len() - 1
    }

    /// The year above each column, and its line; where columns are narrow, only above the outer ones.
    fn columns(&mut self) {
        let (plot, last) = (self.sizes.plot, self.last());
        let style = Style::new(self.sizes.value, true, Anchor::Middle, self.palette.ink);
        let widest = self.frame.text.width("2000 ", self.sizes.value, true);
        let narrow = self.sizes.x(1, last) - self.sizes.x(0, last) < widest;
        for (round, year) in self.chart.years.iter().enumerate() {
            let x = self.sizes.x(round, self.last());
            let area = Area {
                x: x.round(),
                y: plot.y,
                width: 1.0,
                height: plot.height,
            };
            self.scene.fill(None, area, self.palette.rule);
            if narrow && (1..last).contains(&round) {
                continue;
            }
            let point = (x, self.sizes.value);
            let face = self.frame.text;
            self.scene.write(None, year.to_string(), point, style, face);
        }
    }
}
