//! The map: adoption against significance, cut into four fields by two lines.

use super::Line;
use crate::survey::TableId;

/// To whom the significance on the map is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Significance {
    /// To customers and residents.
    Customers,
    /// To the personnel.
    #[default]
    Staff,
    /// The mean of both.
    Mean,
}

impl Significance {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Staff, Self::Customers, Self::Mean];

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Staff => "staff",
            Self::Mean => "mean",
        }
    }

    /// The table that it is in; the mean is in none.
    pub const fn table(self) -> Option<TableId> {
        match self {
            Self::Customers => Some(TableId::Customers),
            Self::Staff => Some(TableId::Staff),
            Self::Mean => None,
        }
    }

    /// The significance of a line, in percent; the mean has half points.
    pub fn of(self, line: &Line) -> f64 {
        let [customers, staff] =
            [TableId::Customers, TableId::Staff].map(|t| f64::from(line.sum(t)));
        match self {
            Self::Customers => customers,
            Self::Staff => staff,
            Self::Mean => f64::midpoint(customers, staff),
        }
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
}

/// Closer to a line than this, in percentage points, a statement belongs to neither side: every sum
/// is one of rounded shares, and the respondents are few.
pub const NEAR: f64 = 3.0;

/// How the map is cut, and by whose significance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plane {
    /// Whose significance counts.
    pub significance: Significance,
    /// Where the upright line stands, in percent of adoption.
    pub adoption: f64,
    /// Where the level line stands, in percent of significance.
    pub height: f64,
}

impl Plane {
    /// The plane of `lines`: all of them, so that a filter does not move the cut.
    pub fn cut(lines: &[Line], significance: Significance, crosshair: Crosshair) -> Self {
        let (adoption, height) = match crosshair {
            Crosshair::Half => (50.0, 50.0),
            Crosshair::Median => (
                median(lines.iter().map(adoption).collect()),
                median(lines.iter().map(|line| significance.of(line)).collect()),
            ),
        };
        Self {
            significance,
            adoption,
            height,
        }
    }

    /// Whether both lines stand at one half of the respondents.
    pub fn is_halved(&self) -> bool {
        let mut lines = [self.adoption, self.height].into_iter();
        lines.all(|line| line.total_cmp(&50.0).is_eq())
    }

    /// Where `line` stands: adoption and significance, in percent.
    pub fn point(&self, line: &Line) -> (f64, f64) {
        (adoption(line), self.significance.of(line))
    }

    /// The field of `line`; none where it is too near to a line to tell.
    pub fn field(&self, line: &Line) -> Option<Field> {
        let (x, y) = self.point(line);
        let near = |value: f64, cut: f64| (value - cut).abs() < NEAR;
        if near(x, self.adoption) || near(y, self.height) {
            return None;
        }
        Some(match (y > self.height, x > self.adoption) {
            (true, false) => Field::MuchRare,
            (true, true) => Field::MuchCommon,
            (false, false) => Field::LessRare,
            (false, true) => Field::LessCommon,
        })
    }
}

fn adoption(line: &Line) -> f64 {
    line.sum(TableId::Adoption).into()
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
