//! The measure: the answers that count.

use crate::survey::{Scale, ScaleId, Survey};

/// A set of answers of one scale, by their positions.
///
/// ```
/// use murroskartta::analysis::AnswerSet;
///
/// let set = AnswerSet::default().toggled(0).toggled(1);
/// assert_eq!(set.sum(&[48, 31, 10, 2, 2, 6]), 79);
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
        let count = self.len();
        (1..answers).contains(&count) && self.positions().eq(0..count)
    }

    /// The sum of the rounded shares of the answers that count, in percent.
    pub fn sum(self, shares: &[u8]) -> u16 {
        let counted = shares
            .iter()
            .enumerate()
            .filter(|(position, _)| self.contains(*position));
        counted.map(|(_, &share)| u16::from(share)).sum()
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

/// The measure on either scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Measures {
    /// Which answers count as adopted.
    pub adopted: AnswerSet,
    /// Which answers count as significant.
    pub significant: AnswerSet,
}

impl Measures {
    /// The default measures of `survey`.
    pub fn default_of(survey: &Survey) -> Self {
        Self {
            adopted: AnswerSet::default_of(survey.scale(ScaleId::Adoption)),
            significant: AnswerSet::default_of(survey.scale(ScaleId::Significance)),
        }
    }

    /// The measure on `scale`.
    pub const fn of(&self, scale: ScaleId) -> AnswerSet {
        match scale {
            ScaleId::Adoption => self.adopted,
            ScaleId::Significance => self.significant,
        }
    }

    /// The measure on `scale`, to change it.
    pub const fn of_mut(&mut self, scale: ScaleId) -> &mut AnswerSet {
        match scale {
            ScaleId::Adoption => &mut self.adopted,
            ScaleId::Significance => &mut self.significant,
        }
    }
}
