//! How sure the sums are: a whisker for each mark, and brackets in the margin.
//!
//! The whiskers stand below the marks, each in a lane of its own: on the level of the marks they
//! would lie on each other, and the values would hide their ends.

use super::dumbbell::Placed;
use super::marks::Value;
use super::{GUTTER, Placing, Sizes};
use crate::analysis::{Interval, Level, Line, Query, Respondents};
use crate::chart::whisker::Whisker;
use crate::chart::{Area, Key, Part, bracket};
use crate::survey::{Survey, TableId};

/// Room between the marks and the first whisker, in lanes.
const AIR: f64 = 0.4;
/// Number of the stroke that shows the place of the sum; a whisker has three.
const PLACE: usize = 3;

/// The interval of the sum of each line in each table, at 95 %.
pub fn intervals(
    survey: &Survey,
    lines: &[Line],
    query: &Query,
    respondents: &Respondents,
) -> Vec<Vec<Option<Interval>>> {
    let of = |line: &Line| {
        let interval = |id| respondents.interval(query, id, line.statement, Level::NinetyFive);
        survey.table_ids().map(interval).collect()
    };
    lines.iter().map(of).collect()
}

/// Sizes of the whiskers of a line, in CSS pixels; nothing where none are shown.
#[derive(Clone, Copy, Default)]
pub struct Lanes {
    /// Height of the lane of one.
    lane: f64,
    /// Thickness of its strokes.
    line: f64,
    /// How many there are.
    tables: usize,
}

impl Lanes {
    /// Lanes for so many tables beside text of that size.
    pub fn beside(note: f64, tables: usize) -> Self {
        Self {
            lane: (note * 0.4).round(),
            line: (note * 0.15).round(),
            tables,
        }
    }

    /// Height of all with the room above them.
    pub fn height(self) -> f64 {
        self.lane * (self.tables as f64 + AIR)
    }

    /// Height of the caps: those of neighbouring lanes do not touch.
    fn cap(self) -> f64 {
        self.lane - 1.0
    }
}

impl Placing<'_> {
    /// A whisker for each mark of a line, always in the order of the tables.
    pub(super) fn whiskers(&mut self, at: usize, marks: &[Placed], values: &[Value], level: f64) {
        let Some(intervals) = self.chart.intervals.get(at) else {
            return;
        };
        let Sizes { lanes, radius, .. } = self.sizes;
        let bottoms = marks.iter().zip(values).map(|(mark, value)| {
            let value = value
                .place
                .map_or(0.0, |place| place.dy + self.sizes.value / 2.0);
            mark.down + radius.max(value)
        });
        let lowest = bottoms.fold(radius, f64::max);
        let first = (level + lowest + lanes.lane * (AIR + 0.5)).round();
        for (lane, &table) in self.chart.tables.iter().enumerate() {
            let Some(interval) = intervals[table.position()] else {
                continue;
            };
            let whisker = Whisker {
                ends: (self.axis.at(interval.low), self.axis.at(interval.high)),
                level: first + lanes.lane * lane as f64,
                line: lanes.line,
                cap: lanes.cap(),
                ink: self.palette.mark(self.chart.survey.table(table).hue),
            };
            self.whisker(at, table, &whisker);
        }
    }

    /// A whisker, with the place of the sum, which need not be its middle.
    fn whisker(&mut self, at: usize, table: TableId, whisker: &Whisker) {
        let line = &self.chart.lines[at];
        let Some(sum) = line.sum(table).map(|sum| self.axis.at(sum)) else {
            return;
        };
        let statement = line.statement;
        let key = |n| Key {
            statement,
            part: Part::IntervalIn(table, n),
        };
        let place = Area::around((sum, whisker.level), whisker.cap);
        self.scene.fill(key(PLACE), place, whisker.ink);
        whisker.add(&mut self.scene, |n| Some(key(n)));
    }

    /// The brackets of the runs, from mark to mark: beside the sums that they are of, not beside the
    /// gaps, but where names would be in their way.
    pub(super) fn brackets(&mut self) {
        if let Some(runs) = &self.chart.runs {
            let sizes = &self.sizes;
            let line = |at: usize| {
                let level = sizes.head + sizes.row() * at as f64 + sizes.above + sizes.middle();
                (level - sizes.radius, level + sizes.radius)
            };
            let right = if self.right < self.frame.width {
                self.frame.width
            } else {
                self.right - sizes.margin.width - GUTTER
            };
            bracket::add(&mut self.scene, runs, right, self.palette.outline, line);
        }
    }
}
