//! The measure: the answers that count.

use crate::survey::{MOST_TABLES, Percent, Scale, ScaleId, Sharing, Survey, TableId};

/// A set of answers of one scale, by their positions.
///
/// ```
/// use murroskartta::analysis::AnswerSet;
/// use murroskartta::survey::Percent;
///
/// let set = AnswerSet::default().toggled(0).toggled(1);
/// let shares = [48, 31, 10, 2, 2, 6].map(|share| Some(Percent::whole(share)));
/// assert_eq!(set.sum(&shares), Some(Percent::whole(79)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AnswerSet(u16);

impl AnswerSet {
    /// The answers that count by default on `scale`.
    pub fn default_of(scale: &Scale) -> Self {
        scale
            .answers
            .iter()
            .enumerate()
            .filter(|(_, answer)| answer.counts)
            .map(|(i, _)| i)
            .collect()
    }

    /// Whether the answer at `position` counts.
    pub const fn contains(self, position: usize) -> bool {
        self.0 >> position & 1 == 1
    }

    /// The set with the answer at `position` taken in if it was out, and out if it was in.
    #[must_use]
    pub const fn toggled(self, position: usize) -> Self {
        Self(self.0 ^ 1 << position)
    }

    /// The set after the answer at `position` of `scale` was pressed: with it, or without it. Of answers that cannot be
    /// added up just that one counts.
    #[must_use]
    pub fn pressed(self, scale: &Scale, position: usize) -> Self {
        if scale.sharing == Sharing::Several {
            Self::from_iter([position])
        } else {
            self.toggled(position)
        }
    }

    /// Whether the answers of the set can be added up on `scale`.
    pub fn is_sum_on(self, scale: &Scale) -> bool {
        scale.sharing != Sharing::Several || self.len() <= 1
    }

    /// The set without the answer at `position`.
    #[must_use]
    pub const fn without(self, position: usize) -> Self {
        Self(self.0 & !(1 << position))
    }

    /// A number that tells sets apart.
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// Whether no answer counts.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many answers count.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The positions in the set, in the order of the scale.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..16).filter(move |&position| self.contains(position))
    }

    /// Whether the strongest answer of `scale` counts, and with it nothing but the next ones: only then
    /// does a large sum mean that something is common or matters. The weakest answer does not belong.
    pub fn is_strong(self, scale: &Scale) -> bool {
        let answers = scale.unsure().unwrap_or(scale.answers.len());
        // Where the answers are no whole, there are others than those.
        let most = answers - usize::from(scale.sharing.is_whole());
        let count = self.len();
        (1..=most).contains(&count) && self.positions().eq(0..count)
    }

    /// The sum of the rounded shares of the answers that count; none where one of them is not published.
    pub fn sum(self, shares: &[Option<Percent>]) -> Option<Percent> {
        let counted = shares
            .iter()
            .enumerate()
            .filter(|(position, _)| self.contains(*position));
        counted.map(|(_, &share)| share).sum()
    }
}

impl FromIterator<usize> for AnswerSet {
    fn from_iter<I: IntoIterator<Item = usize>>(positions: I) -> Self {
        Self(
            positions
                .into_iter()
                .fold(0, |set, position| set | 1 << position),
        )
    }
}

/// The measure on every scale of a survey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Measures([AnswerSet; MOST_TABLES]);

impl Measures {
    /// The default measures of `survey`.
    pub fn default_of(survey: &Survey) -> Self {
        let scales = survey.scale_ids().zip(&survey.scales);
        scales.fold(Self::default(), |measures, (id, scale)| {
            measures.with(id, AnswerSet::default_of(scale))
        })
    }

    /// The same measures, but for that on `scale`.
    #[must_use]
    pub const fn with(mut self, scale: ScaleId, measure: AnswerSet) -> Self {
        self.0[scale.position()] = measure;
        self
    }

    /// The measure on `scale`.
    pub const fn of(&self, scale: ScaleId) -> AnswerSet {
        self.0[scale.position()]
    }

    /// The measure on `scale`, to change it.
    pub const fn of_mut(&mut self, scale: ScaleId) -> &mut AnswerSet {
        &mut self.0[scale.position()]
    }

    /// The measure of `table` of `survey`.
    pub fn in_table(&self, survey: &Survey, table: TableId) -> AnswerSet {
        self.of(survey.table(table).scale)
    }
}
