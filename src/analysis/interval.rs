//! How far a share may lie from what all who could have been asked would have answered.
//!
//! The interval tells of chance alone: it supposes that the respondents are a random sample of a
//! much larger group. Who was asked, who chose to answer, and how the question was put may move a
//! share further than chance does, and no formula knows how far.

/// How often an interval made so holds the true share, in the long run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// Eight times of ten.
    Eighty,
    /// Nineteen times of twenty.
    #[default]
    NinetyFive,
}

impl Level {
    /// Every level.
    pub const ALL: [Self; 2] = [Self::Eighty, Self::NinetyFive];

    /// The level, in percent.
    pub const fn percent(self) -> u8 {
        match self {
            Self::Eighty => 80,
            Self::NinetyFive => 95,
        }
    }

    /// The quantile of the standard normal distribution that leaves half of the rest above it.
    pub const fn z(self) -> f64 {
        match self {
            Self::Eighty => 1.281_551_565_544_600_4,
            Self::NinetyFive => 1.959_963_984_540_054,
        }
    }
}

/// A confidence interval of a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower bound, in percent.
    pub low: f64,
    /// The upper bound, in percent.
    pub high: f64,
}

impl Interval {
    /// Whether a share, in percent, lies in the interval.
    pub fn contains(self, percent: f64) -> bool {
        (self.low..=self.high).contains(&percent)
    }

    /// How wide it is, in percentage points.
    pub fn width(self) -> f64 {
        self.high - self.low
    }
}

/// The Wilson score interval of `count` in `respondents`, without a correction for continuity.
///
/// Wilson, E. B. (1927), Journal of the American Statistical Association 22:209–212; recommended,
/// with examples, as method 3 of Newcombe, R. G. (1998), Statistics in Medicine 17:857–872. It stays
/// within 0–100 %, begins at exactly 0 where nobody is counted and ends at exactly 100 where
/// everybody is. Where nobody answered it is 0–100: nothing is known.
///
/// ```
/// use murroskartta::analysis::{Level, wilson};
///
/// // Of 40 respondents 18 have it in use: 45 %.
/// let interval = wilson(18, 40, Level::NinetyFive);
/// assert_eq!((interval.low.round(), interval.high.round()), (31.0, 60.0));
/// ```
pub fn wilson(count: u32, respondents: u32, level: Level) -> Interval {
    if respondents == 0 {
        return Interval {
            low: 0.0,
            high: 100.0,
        };
    }
    let count = count.min(respondents);
    // The upper bound is the lower bound of those who are not counted, seen from the other side:
    // so the two mirror each other to the last digit.
    Interval {
        low: lower(count, respondents, level.z()),
        high: 100.0 - lower(respondents - count, respondents, level.z()),
    }
}

/// The lower bound, in percent: (2k + z² − z√(z² + 4k(n − k)/n)) / 2(n + z²) for k of n.
fn lower(count: u32, respondents: u32, z: f64) -> f64 {
    let [k, n] = [f64::from(count), f64::from(respondents)];
    let root = (z * z + 4.0 * k * (n - k) / n).sqrt();
    100.0 * (2.0 * k + z * z - z * root) / (2.0 * (n + z * z))
}
