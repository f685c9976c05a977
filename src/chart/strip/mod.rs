//! The strip plot: for each row of a table, the numbers of respondents that its rounded shares are
//! possible for.
//!
//! A line has a name and a tick for each number on one axis; the base runs through all lines.

mod ground;
mod sizes;
mod ticks;

use sizes::Sizes;

use super::name::Name;
use super::{Area, Frame, Key, Mark, MarkOf, Palette, Scene};
use crate::analysis::{Answered, Base, Line, Respondents, Rounding, RowCandidates, possible};
use crate::survey::{Lang, Survey, TableId};

/// What the strip plot shows.
pub struct Chart<'a> {
    /// The survey that the rows are of.
    pub survey: &'a Survey,
    /// The rows, from the top, each with the numbers that it is possible for.
    pub rows: Vec<RowCandidates>,
    /// The number of respondents that the survey had, published or inferred.
    pub base: u32,
    /// Whether the rows can have been answered by so many at the most, and not just by so many.
    pub at_most: bool,
    /// The largest number on the axis, which begins at 1.
    pub last: u32,
    /// The statement in focus.
    pub focus: Option<usize>,
    /// The language of the labels.
    pub lang: Lang,
}

impl<'a> Chart<'a> {
    /// Every row of `table` in the published order, on an axis that ends at `last`.
    pub fn of_table(
        survey: &'a Survey,
        table: TableId,
        respondents: &Respondents,
        last: u32,
        lang: Lang,
    ) -> Self {
        let answered = respondents.answered(table);
        let rows = survey.table(table).rows.iter();
        let candidates = rows.map(|row| RowCandidates {
            table,
            statement: row.statement.into(),
            candidates: possible(&row.shares, Rounding::HalfUp, last),
        });
        Self {
            survey,
            rows: candidates.collect(),
            base: respondents.base.as_ref().map_or(0, Base::respondents),
            at_most: matches!(answered, Some(Answered::AtMost { .. })),
            last,
            focus: None,
            lang,
        }
    }
}

impl Chart<'_> {
    /// The same with the rows of `lines` alone, in their order.
    #[must_use]
    pub fn with_lines(mut self, lines: &[Line]) -> Self {
        let place = |row: &RowCandidates| lines.iter().position(|l| l.statement == row.statement);
        self.rows.retain(|row| place(row).is_some());
        self.rows.sort_by_key(place);
        self
    }
}

/// The scene of `chart` in `frame`.
pub fn place(chart: &Chart, frame: &Frame) -> Scene {
    let sizes = Sizes::of(chart, frame);
    let palette = frame.theme.palette();
    let height = sizes.head() + sizes.row * chart.rows.len() as f64;
    let mut placing = Placing {
        chart,
        frame,
        sizes,
        palette,
        scene: Scene::on_paper(frame.width, height, palette.paper),
    };
    placing.title();
    placing.axis();
    for at in 0..chart.rows.len() {
        placing.row(at);
    }
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
    fn row(&mut self, at: usize) {
        let top = self.sizes.head() + self.sizes.row * at as f64;
        self.scene.marks.push(Mark {
            area: Area {
                x: 0.0,
                y: top,
                width: self.frame.width,
                height: self.sizes.row,
            },
            line: at,
            of: MarkOf::Statement,
        });
        self.name(at, top);
        self.ticks(at, top + self.sizes.level);
    }

    /// The name: beside the ticks, level with them, or above them.
    fn name(&mut self, at: usize, top: f64) {
        let (sizes, face) = (&self.sizes, self.frame.text);
        let (width, middle) = if sizes.label_column > 0.0 {
            (sizes.label_column, top + sizes.level)
        } else {
            (self.frame.width, top + sizes.name)
        };
        let statement = self.chart.rows[at].statement;
        let short = &self.chart.survey.statements[statement].short;
        let name = Name {
            left: 0.0,
            lines: face.wrap(short.get(self.chart.lang), sizes.label, width, 2),
            size: sizes.label,
            middle,
            focused: self.chart.focus == Some(statement),
        };
        let key = |part| Some(Key { statement, part });
        name.write(&mut self.scene, self.palette, face, key);
    }
}
