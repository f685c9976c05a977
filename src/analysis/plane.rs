//! The map: one table against another, cut into four fields by two lines.

use super::{Contrast, Line, Pair};
use crate::survey::{MOST_TABLES, Role, Survey, TableId};

/// What an axis of the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Axis {
    /// The sums of a table.
    Table(TableId),
    /// The means of the sums of several tables.
    Mean(TableSet),
}

/// A set of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TableSet(u8);

impl TableSet {
    /// The tables in the set, in their order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = TableId> {
        let all = (0..MOST_TABLES).filter(move |at| self.0 >> at & 1 == 1);
        all.map(TableId::at)
    }

    /// Whether `table` is in the set.
    pub const fn contains(self, table: TableId) -> bool {
        self.0 >> table.position() & 1 == 1
    }

    /// The set with `table`, if it was without, and without it, if it was in.
    #[must_use]
    pub const fn toggled(self, table: TableId) -> Self {
        Self(self.0 ^ 1 << table.position())
    }
}

impl FromIterator<TableId> for TableSet {
    fn from_iter<I: IntoIterator<Item = TableId>>(tables: I) -> Self {
        let tables = tables.into_iter();
        Self(tables.fold(0, |set, table| set | 1 << table.position()))
    }
}

impl Axis {
    /// What `line`, which has a place on it, has there in percent; a mean has fractions.
    pub fn of(self, line: &Line) -> f64 {
        let sum = |table| line.sum(table).map_or(0.0, f64::from);
        match self {
            Self::Table(table) => sum(table),
            Self::Mean(tables) => {
                tables.iter().map(sum).sum::<f64>() / tables.iter().count().max(1) as f64
            }
        }
    }

    /// The id used in addresses and in the page.
    pub fn id(self, survey: &Survey) -> &str {
        match self {
            Self::Table(table) => &survey.table(table).id,
            Self::Mean(_) => "mean",
        }
    }

    /// What its numbers are called in tables and files: significance is one column, whosever it is; any other
    /// table has its own id.
    pub fn column(self, survey: &Survey) -> &str {
        match self {
            Self::Table(table) if survey.role(table) != Some(Role::Significance) => {
                &survey.table(table).id
            }
            _ => "significance",
        }
    }

    /// The table that it shows; of a mean the last, whose hue and scale it has.
    pub fn table(self) -> TableId {
        match self {
            Self::Table(table) => table,
            Self::Mean(tables) => tables.iter().next_back().unwrap_or_default(),
        }
    }

    /// What `survey` is mapped by from the bottom to the top, in the order in which it is offered: every
    /// significance, the last one first, and the mean of them; where it has none, every table but that `across`.
    pub fn offered(survey: &Survey, across: TableId) -> Vec<Self> {
        let significance = survey.with_role(Role::Significance);
        let mut offered: Vec<_> = significance.clone().rev().map(Self::Table).collect();
        match offered.len() {
            0 => {
                let tables = survey.table_ids().filter(|&table| table != across);
                offered.extend(tables.map(Self::Table));
            }
            1 => {}
            _ => offered.push(Self::Mean(significance.collect())),
        }
        offered
    }
}

/// What the map holds against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Axes {
    /// What is measured from left to right.
    pub across: TableId,
    /// What is measured from the bottom to the top.
    pub up: Axis,
}

impl Axes {
    /// What `survey` is mapped by first: adoption, or its first table, against the first that is offered.
    pub fn default_of(survey: &Survey) -> Self {
        let across = survey.adoption();
        let up = Axis::offered(survey, across).first().copied();
        Self {
            across,
            up: up.unwrap_or(Axis::Table(across)),
        }
    }

    /// Whether `line` has a place on both axes.
    pub fn place(self, line: &Line) -> bool {
        let is_known = |table: TableId| line.sum(table).is_some();
        let up = match self.up {
            Axis::Table(table) => is_known(table),
            Axis::Mean(tables) => tables.iter().all(is_known),
        };
        is_known(self.across) && up
    }

    /// What its axes are about.
    pub fn contrast(self, survey: &Survey) -> Contrast {
        let pair = Pair {
            first: self.up.table(),
            second: self.across,
        };
        pair.contrast(survey)
    }
}

/// Where the lines stand that cut the map into fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Crosshair {
    /// At the medians: half of the statements on either side.
    #[default]
    Median,
    /// At 50 %: half of the respondents on either side.
    Half,
}

impl Crosshair {
    /// Every choice.
    pub const ALL: [Self; 2] = [Self::Median, Self::Half];

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Median => "median",
            Self::Half => "half",
        }
    }
}

/// One of the four fields of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Matters much, still rare.
    MuchRare,
    /// Matters much, already common.
    MuchCommon,
    /// Matters less, still rare.
    LessRare,
    /// Matters less, already common.
    LessCommon,
}

impl Field {
    /// Every field, as they lie: the upper two from the left, then the lower two.
    pub const ALL: [Self; 4] = [
        Self::MuchRare,
        Self::MuchCommon,
        Self::LessRare,
        Self::LessCommon,
    ];

    /// Everywhere that a statement may lie: in a field, or near a line, which is told last.
    pub const PLACES: [Option<Self>; 5] = [
        Some(Self::MuchRare),
        Some(Self::MuchCommon),
        Some(Self::LessRare),
        Some(Self::LessCommon),
        None,
    ];
}

/// Closer to a line than this, in percentage points, a statement belongs to neither side: every sum
/// is one of rounded shares, and the respondents are few.
pub const NEAR: f64 = 3.0;

/// What the map measures, and how it is cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plane {
    /// What is measured.
    pub axes: Axes,
    /// Where the upright line stands, in percent of what is measured across.
    pub width: f64,
    /// Where the level line stands, in percent of what is measured upwards.
    pub height: f64,
    /// The least that any line has across and upwards, in percent; no more than the lines
    /// that cut.
    pub least: (f64, f64),
}

impl Plane {
    /// The plane of `lines`: all of them, so that a filter does not move the cut.
    pub fn cut(lines: &[Line], axes: Axes, crosshair: Crosshair) -> Self {
        let across = |line: &Line| Axis::Table(axes.across).of(line);
        let up = |line: &Line| axes.up.of(line);
        let (width, height) = match crosshair {
            Crosshair::Half => (50.0, 50.0),
            Crosshair::Median => (
                median(lines.iter().map(across).collect()),
                median(lines.iter().map(up).collect()),
            ),
        };
        let least = (
            lines.iter().map(across).fold(width, f64::min),
            lines.iter().map(up).fold(height, f64::min),
        );
        Self {
            axes,
            width,
            height,
            least,
        }
    }

    /// Whether both lines stand at one half of the respondents.
    pub fn is_halved(&self) -> bool {
        let mut lines = [self.width, self.height].into_iter();
        lines.all(|line| line.total_cmp(&50.0).is_eq())
    }

    /// Where `line` stands, across and upwards, in percent.
    pub fn point(&self, line: &Line) -> (f64, f64) {
        (
            Axis::Table(self.axes.across).of(line),
            self.axes.up.of(line),
        )
    }

    /// The field of `line`; none where it is too near to a line to tell.
    pub fn field(&self, line: &Line) -> Option<Field> {
        let (x, y) = self.point(line);
        let near = |value: f64, cut: f64| (value - cut).abs() < NEAR;
        if near(x, self.width) || near(y, self.height) {
            return None;
        }
        Some(match (y > self.height, x > self.width) {
            (true, false) => Field::MuchRare,
            (true, true) => Field::MuchCommon,
            (false, false) => Field::LessRare,
            (false, true) => Field::LessCommon,
        })
    }
}

/// The middle value, or the mean of the two in the middle; 50 where there is none.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    match values.len() {
        0 => 50.0,
        count if count % 2 == 1 => values[half],
        _ => f64::midpoint(values[half - 1], values[half]),
    }
}
