//! The shares of one row, among those asked for.

use super::AnswerSet;
use crate::survey::Scale;

/// The shares of one row in whole percent: as published, or of those with an opinion.
///
/// Of those with an opinion they are computed from the published shares alone, so that no inferred
/// number of respondents is needed. A share, or the sum of several, is divided by the sum of all but
/// "can't say" and then rounded, halves up: once, for to round every share and then add them moves a
/// sum by up to two percentage points. So a sum may differ by a point from that of the shares shown.
///
/// ```
/// use murroskartta::analysis::{AnswerSet, Shares};
///
/// // 31 + 29 of 85 percent: 36.5 and 34.1, together 70.6.
/// let shares = Shares::without(&[31, 29, 21, 2, 2, 15], 5);
/// assert_eq!([shares.get(0), shares.get(1), shares.get(5)], [Some(36), Some(34), None]);
/// assert_eq!(shares.sum(AnswerSet::from_iter([0, 1])), Some(71));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    published: Vec<u8>,
    left_out: Option<usize>,
}

impl Shares {
    /// The shares as they are published.
    pub fn published(shares: &[u8]) -> Self {
        Self {
            published: shares.to_vec(),
            left_out: None,
        }
    }

    /// The shares of those who did not give the answer at `position`.
    pub fn without(shares: &[u8], position: usize) -> Self {
        Self {
            published: shares.to_vec(),
            left_out: Some(position),
        }
    }

    /// How many answers could be given, the one that is left out among them.
    pub const fn len(&self) -> usize {
        self.published.len()
    }

    /// Whether no answer could be given.
    pub const fn is_empty(&self) -> bool {
        self.published.is_empty()
    }

    /// The share of the answer at `position`; none where the answer is left out, or nobody gave
    /// another.
    pub fn get(&self, position: usize) -> Option<u8> {
        let share = *self.published.get(position)?;
        if self.left_out == Some(position) {
            return None;
        }
        self.of_those_asked(share.into()).map(|share| share as u8)
    }

    /// The share of each answer, in the order of the scale.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Option<u8>> + ExactSizeIterator {
        (0..self.len()).map(|position| self.get(position))
    }

    /// The share of the answers of `measure` together; none where it holds only the answer that is
    /// left out, or nobody gave another.
    pub fn sum(&self, measure: AnswerSet) -> Option<u16> {
        let measure = self.left_out.map_or(measure, |at| measure.without(at));
        if self.left_out.is_some() && measure.is_empty() {
            return None;
        }
        self.of_those_asked(measure.sum(&self.published))
    }

    /// The sum of the shares as they are shown, each rounded: 98–102 % where rounding shows.
    pub fn total(&self) -> u16 {
        self.iter().flatten().map(u16::from).sum()
    }

    /// The published share of the answer at `position`, of all who answered.
    pub fn published_at(&self, position: usize) -> Option<u8> {
        self.published.get(position).copied()
    }

    /// `percent` of all, as percent of those asked for.
    fn of_those_asked(&self, percent: u16) -> Option<u16> {
        let Some(left_out) = self.left_out else {
            return Some(percent);
        };
        let all: u32 = self.published.iter().map(|&share| u32::from(share)).sum();
        let others = all
            - self
                .published
                .get(left_out)
                .map_or(0, |&share| share.into());
        let rounded = (200 * u32::from(percent) + others).checked_div(2 * others)?;
        Some(rounded as u16)
    }
}

impl super::Among {
    /// The published `shares` of a row on `scale`, as shares of those asked for.
    pub fn shares(self, scale: &Scale, shares: &[u8]) -> Shares {
        match scale.unsure().filter(|_| self == Self::Opinion) {
            Some(unsure) => Shares::without(shares, unsure),
            None => Shares::published(shares),
        }
    }

    /// Whether any answer of `measure` is one of those asked for: "can't say" alone is nobody's where it is
    /// left out.
    pub fn asks_for(self, scale: &Scale, measure: AnswerSet) -> bool {
        let left_out = scale.unsure().filter(|_| self == Self::Opinion);
        !left_out
            .map_or(measure, |at| measure.without(at))
            .is_empty()
    }

    /// Whether `measure` tells anything: some of the answers of those asked for count, and some do not.
    /// That everybody gave some answer is no finding.
    pub fn tells(self, scale: &Scale, measure: AnswerSet) -> bool {
        let left_out = scale.unsure().filter(|_| self == Self::Opinion);
        let mut asked = (0..scale.answers.len()).filter(|&at| Some(at) != left_out);
        let first = asked.next().is_some_and(|at| measure.contains(at));
        asked.any(|at| measure.contains(at) != first)
    }

    /// The share of the answers of `measure` together, in percent; 0 where it is of nobody.
    pub fn sum(self, scale: &Scale, shares: &[u8], measure: AnswerSet) -> u16 {
        if !self.recomputes(scale) {
            return measure.sum(shares);
        }
        self.shares(scale, shares).sum(measure).unwrap_or(0)
    }
}
