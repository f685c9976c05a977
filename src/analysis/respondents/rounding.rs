//! From a count to a rounded percentage, and back to the counts that could have given it.

use crate::survey::Percent;

/// How a share was rounded to whole percent, or to tenths. It matters only for shares of exactly a half: 6 of 48
/// respondents are 12.5 %, published as 13 or as 12.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// Halves go up, as in spreadsheets.
    #[default]
    HalfUp,
    /// Halves go to the even neighbour, as in IEEE 754 and some statistical programs.
    HalfEven,
}

impl Rounding {
    /// Every rule.
    pub const ALL: [Self; 2] = [Self::HalfUp, Self::HalfEven];

    /// The share of `count` in `respondents`, in whole percent.
    ///
    /// # Panics
    ///
    /// Where there are no respondents: nothing is a share of nobody.
    pub fn share(self, count: u32, respondents: u32) -> u32 {
        let (count, respondents) = (u64::from(count), u64::from(respondents));
        let (whole, rest) = (100 * count / respondents, 100 * count % respondents);
        let rounded = match (2 * rest).cmp(&respondents) {
            std::cmp::Ordering::Less => whole,
            std::cmp::Ordering::Greater => whole + 1,
            std::cmp::Ordering::Equal => whole + u64::from(self.lifts(whole)),
        };
        rounded as u32
    }

    /// The counts among `respondents` whose share rounds to `share`; none where every
    /// count rounds to another share, and where nobody answered.
    pub fn counts(self, share: Percent, respondents: u32) -> Option<Span> {
        // A count k rounds to the share s when 200k lies between (2s − 1)n and (2s + 1)n, for tenths 2000k; each
        // end belongs to the share if the half there is rounded towards it.
        let (share, halves_of_all) = if share.has_decimal() {
            (share.in_tenths() as u64, 2000)
        } else {
            (share.rounded() as u64, 200)
        };
        let n = u64::from(respondents);
        // The first count of so many halves: at the half itself, or only above it.
        let first = |halves: u64, with_half: bool| match halves * n {
            edge if with_half => edge.div_ceil(halves_of_all),
            edge => edge / halves_of_all + 1,
        };
        let low = match share.checked_sub(1) {
            Some(below) => first(2 * share - 1, self.lifts(below)),
            None => 0,
        };
        // The first count of the next share ends this one; more than everybody cannot be.
        let end = first(2 * share + 1, self.lifts(share)).min(n + 1);
        (n > 0 && low < end).then(|| Span {
            low: low as u32,
            high: (end - 1) as u32,
        })
    }

    /// Whether half a percent, or half a tenth, above `whole` is rounded up.
    const fn lifts(self, whole: u64) -> bool {
        match self {
            Self::HalfUp => true,
            Self::HalfEven => whole % 2 == 1,
        }
    }
}

/// A run of counts, with both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The smallest count.
    pub low: u32,
    /// The largest count.
    pub high: u32,
}

impl Span {
    /// The span of one known count.
    pub const fn known(count: u32) -> Self {
        Self {
            low: count,
            high: count,
        }
    }

    /// Whether `count` is in the span.
    pub const fn contains(self, count: u32) -> bool {
        self.low <= count && count <= self.high
    }

    /// Whether the span is a single count.
    pub const fn is_known(self) -> bool {
        self.low == self.high
    }
}
