//! The numbers of respondents that a row of shares is possible for.

use super::{Rounding, Span};
use crate::survey::Percent;

/// The numbers of respondents, up to a bound, that a row of rounded shares is possible for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidates {
    numbers: Vec<u32>,
    bound: u32,
}

impl Candidates {
    /// The smallest: the most cautious to work with, as it makes the widest intervals.
    pub fn smallest(&self) -> Option<u32> {
        self.numbers.first().copied()
    }

    /// The largest that is at most `respondents`: so many answered if as few as possible of them
    /// left the row out.
    pub fn largest_within(&self, respondents: u32) -> Option<u32> {
        self.up_to(respondents).next_back()
    }

    /// Whether the row is possible for `respondents`.
    pub fn contains(&self, respondents: u32) -> bool {
        self.numbers.binary_search(&respondents).is_ok()
    }

    /// Those that are at most `respondents`, smallest first.
    pub fn up_to(&self, respondents: u32) -> impl DoubleEndedIterator<Item = u32> {
        let end = self.numbers.partition_point(|&n| n <= respondents);
        self.numbers[..end].iter().copied()
    }

    /// All of them, smallest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = u32> {
        self.numbers.iter().copied()
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether the row is possible for no number up to the bound.
    pub const fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// The largest number that was tried.
    pub const fn bound(&self) -> u32 {
        self.bound
    }
}

/// Every number of respondents from 1 to `bound` for which whole counts exist that add up to it
/// and round to exactly `shares`; of an answer whose share is not published, any count is possible.
///
/// ```
/// use murroskartta::analysis::{Rounding, possible};
/// use murroskartta::survey::Percent;
///
/// // 12, 15, 13 and 8 of 48: 25, 31, 27 and 17 %.
/// let shares = [25, 31, 27, 17].map(|share| Some(Percent::whole(share)));
/// let row = possible(&shares, Rounding::HalfUp, 100);
/// assert!(row.contains(48) && !row.contains(47));
/// ```
pub fn possible(shares: &[Option<Percent>], rounding: Rounding, bound: u32) -> Candidates {
    let numbers = (1..=bound)
        .filter(|&n| is_possible(shares, rounding, n))
        .collect();
    Candidates { numbers, bound }
}

fn is_possible(shares: &[Option<Percent>], rounding: Rounding, respondents: u32) -> bool {
    let mut total = (0, 0);
    for &share in shares {
        let Some(Span { low, high }) = span(share, rounding, respondents) else {
            return false;
        };
        total = (total.0 + u64::from(low), total.1 + u64::from(high));
    }
    (total.0..=total.1).contains(&respondents.into())
}

/// The counts of an answer that round to its `share`: any, where it is not published; none, where none rounds to it.
pub(super) fn span(share: Option<Percent>, rounding: Rounding, respondents: u32) -> Option<Span> {
    let any = Span {
        low: 0,
        high: respondents,
    };
    share.map_or(Some(any), |share| rounding.counts(share, respondents))
}
