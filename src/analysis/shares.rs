//! The shares of one row, among those asked for.

use super::AnswerSet;
use crate::survey::{Percent, Scale, Sharing};

/// The shares of one row: as published, or of those with an opinion.
///
/// Of those with an opinion they are computed from the published shares alone, so that no inferred
/// number of respondents is needed. A share, or the sum of several, is divided by the sum of all but
/// "can't say" and then rounded, halves up, as exactly as the shares are published: once, for to round every
/// share and then add them moves a sum by up to two percentage points. So a sum may differ by a point from that of the
/// shares shown.
///
/// ```
/// use murroskartta::analysis::{AnswerSet, Shares};
/// use murroskartta::survey::Percent;
///
/// // 31 + 29 of 85 percent: 36.5 and 34.1, together 70.6.
/// let published = [31, 29, 21, 2, 2, 15].map(|share| Some(Percent::whole(share)));
/// let shares = Shares::without(&published, 5);
/// let [first, second] = [36, 34].map(|share| Some(Percent::whole(share)));
/// assert_eq!([shares.get(0), shares.get(1), shares.get(5)], [first, second, None]);
/// assert_eq!(shares.sum(AnswerSet::from_iter([0, 1])), Some(Percent::whole(71)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    published: Vec<Option<Percent>>,
    left_out: Option<usize>,
    sharing: Sharing,
}

impl Shares {
    /// The shares as they are published.
    pub fn published(shares: &[Option<Percent>]) -> Self {
        Self {
            published: shares.to_vec(),
            left_out: None,
            sharing: Sharing::Whole,
        }
    }

    /// The shares of those who did not give the answer at `position`.
    pub fn without(shares: &[Option<Percent>], position: usize) -> Self {
        Self {
            left_out: Some(position),
            ..Self::published(shares)
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

    /// The share of the answer at `position`; none where it is not published or the answer is left out, or where
    /// nobody gave another.
    pub fn get(&self, position: usize) -> Option<Percent> {
        let share = (*self.published.get(position)?)?;
        if self.left_out == Some(position) {
            return None;
        }
        self.of_those_asked(share)
    }

    /// The share of each answer, in the order of the scale.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Option<Percent>> + ExactSizeIterator {
        (0..self.len()).map(|position| self.get(position))
    }

    /// The share of the answers of `measure` together; none where one of them is not published, where it holds only
    /// the answer that is left out, or nobody gave another.
    pub fn sum(&self, measure: AnswerSet) -> Option<Percent> {
        let measure = self.left_out.map_or(measure, |at| measure.without(at));
        if self.left_out.is_some() && measure.is_empty() {
            return None;
        }
        self.of_those_asked(measure.sum(&self.published)?)
    }

    /// The sum of the shares as they are shown, each rounded: 98–102 % where rounding shows; none where they are
    /// no whole, or one of them is not published.
    pub fn total(&self) -> Option<Percent> {
        if !self.sharing.is_whole() || self.is_any_unpublished() {
            return None;
        }
        Some(self.iter().flatten().sum())
    }

    /// The published share of the answer at `position`, of all who answered.
    pub fn published_at(&self, position: usize) -> Option<Percent> {
        self.published.get(position).copied().flatten()
    }

    /// Whether the source does not publish the share of the answer at `position`.
    pub fn is_unpublished(&self, position: usize) -> bool {
        self.published.get(position) == Some(&None)
    }

    /// Whether the source does not publish the share of any answer.
    pub fn is_any_unpublished(&self) -> bool {
        self.published.contains(&None)
    }

    /// Whether there is any share to show.
    pub fn has_any(&self) -> bool {
        self.iter().any(|share| share.is_some())
    }

    /// `percent` of all, as percent of those asked for; none where it is not published how many these are.
    fn of_those_asked(&self, percent: Percent) -> Option<Percent> {
        let Some(left_out) = self.left_out else {
            return Some(percent);
        };
        let all: Percent = self.published.iter().copied().sum::<Option<_>>()?;
        let others = all - self.published_at(left_out).unwrap_or_default();
        let [percent, others] = [percent, others].map(|of| of.in_tenths() as u64);
        Percent::of(percent, others, all.has_decimal())
    }
}

impl super::Among {
    /// The published `shares` of a row on `scale`, as shares of those asked for.
    pub fn shares(self, scale: &Scale, shares: &[Option<Percent>]) -> Shares {
        let shares = match self.left_out(scale) {
            Some(unsure) => Shares::without(shares, unsure),
            None => Shares::published(shares),
        };
        Shares {
            sharing: scale.sharing,
            ..shares
        }
    }

    /// The answer that is left out of the hundred percent.
    pub(super) fn left_out(self, scale: &Scale) -> Option<usize> {
        scale.unsure().filter(|_| self.recomputes(scale))
    }

    /// Whether any answer of `measure` is one of those asked for: "can't say" alone is nobody's where it is
    /// left out.
    pub fn asks_for(self, scale: &Scale, measure: AnswerSet) -> bool {
        let left_out = self.left_out(scale);
        !left_out
            .map_or(measure, |at| measure.without(at))
            .is_empty()
    }

    /// Whether `measure` tells anything: some of the answers of those asked for count, and some do not.
    /// That everybody gave some answer is no finding. Where the answers are no whole, others may have given none of them.
    pub fn tells(self, scale: &Scale, measure: AnswerSet) -> bool {
        if !scale.sharing.is_whole() {
            return !measure.is_empty();
        }
        let left_out = self.left_out(scale);
        let mut asked = (0..scale.answers.len()).filter(|&at| Some(at) != left_out);
        let first = asked.next().is_some_and(|at| measure.contains(at));
        asked.any(|at| measure.contains(at) != first)
    }

    /// The share of the answers of `measure` together; none where it is not published. Of nobody it is 0.
    pub fn sum(
        self,
        scale: &Scale,
        shares: &[Option<Percent>],
        measure: AnswerSet,
    ) -> Option<Percent> {
        if !self.recomputes(scale) {
            return measure.sum(shares);
        }
        let sum = self.shares(scale, shares).sum(measure);
        sum.or_else(|| (!shares.contains(&None)).then_some(Percent::ZERO))
    }
}
