//! Which statements are kept.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::search::{found, searchable};
use super::{Line, Pair, fold};
use crate::survey::{Localized, Percent, Statement, Survey};

/// A set of themes, by their positions in the survey.
pub type ThemeSet = Positions;
/// A set of statements, by their positions in the survey.
pub type PickSet = Positions;

/// A set of positions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Positions(BTreeSet<usize>);

impl Positions {
    /// Whether `position` is in the set.
    pub fn contains(&self, position: usize) -> bool {
        self.0.contains(&position)
    }

    /// Whether nothing is in the set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many positions are in the set.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The positions, smallest first.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().copied()
    }

    /// Takes `position` in if it was out, and out if it was in.
    pub fn toggle(&mut self, position: usize) {
        if !self.0.remove(&position) {
            self.0.insert(position);
        }
    }
}

impl FromIterator<usize> for Positions {
    fn from_iter<I: IntoIterator<Item = usize>>(positions: I) -> Self {
        Self(positions.into_iter().collect())
    }
}

/// What a statement must fulfil to be shown. The default keeps every statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Smallest sum of the measure, in percent.
    pub min: u8,
    /// Largest sum of the measure, in percent; 100 also keeps sums that rounding lifts above it.
    pub max: u8,
    /// Smallest gap in either direction, in percentage points.
    pub gap: u8,
    /// Keep statements of any of these themes; empty keeps all.
    pub themes: ThemeSet,
    /// Keep statements whose wording, name, theme or number matches.
    pub text: String,
    /// Keep just these statements; empty keeps all.
    pub picks: PickSet,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            min: 0,
            max: 100,
            gap: 0,
            themes: ThemeSet::default(),
            text: String::new(),
            picks: PickSet::default(),
        }
    }
}

/// A part of the filter that can be let go of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Loosening {
    /// Both ends of the threshold.
    Threshold,
    /// The smallest gap.
    Gap,
    /// The themes.
    Themes,
    /// The text.
    Text,
    /// The picked statements.
    Picks,
}

impl Loosening {
    /// Every part, in the order in which it is offered.
    pub const ALL: [Self; 5] = [
        Self::Threshold,
        Self::Gap,
        Self::Text,
        Self::Themes,
        Self::Picks,
    ];
}

impl Filter {
    /// How many parts of the filter are on.
    pub fn count(&self) -> usize {
        Loosening::ALL
            .into_iter()
            .filter(|&part| self.uses(part))
            .count()
    }

    /// Whether that part of the filter is on.
    pub fn uses(&self, part: Loosening) -> bool {
        match part {
            Loosening::Threshold => self.min > 0 || self.max < 100,
            Loosening::Gap => self.gap > 0,
            Loosening::Themes => !self.themes.is_empty(),
            Loosening::Text => !self.text.trim().is_empty(),
            Loosening::Picks => !self.picks.is_empty(),
        }
    }

    /// The filter without that part.
    #[must_use]
    pub fn loosened(&self, part: Loosening) -> Self {
        let (all, mut filter) = (Self::default(), self.clone());
        match part {
            Loosening::Threshold => (filter.min, filter.max) = (all.min, all.max),
            Loosening::Gap => filter.gap = all.gap,
            Loosening::Themes => filter.themes = all.themes,
            Loosening::Text => filter.text = all.text,
            Loosening::Picks => filter.picks = all.picks,
        }
        filter
    }

    /// The parts that are on and whose letting go brings back at least one of `lines`,
    /// with how many it brings back; the most first.
    pub fn loosenings(
        &self,
        survey: &Survey,
        lines: &[Line],
        pair: Pair,
    ) -> Vec<(Loosening, usize)> {
        let parts = Loosening::ALL.into_iter().filter(|&part| self.uses(part));
        let counted = parts.map(|part| {
            let filter = self.loosened(part);
            let text = fold(&filter.text);
            let kept = lines
                .iter()
                .filter(|line| filter.keeps(survey, line, pair, &text));
            (part, kept.count())
        });
        let mut useful: Vec<_> = counted.filter(|&(_, count)| count > 0).collect();
        useful.sort_by_key(|&(_, count)| Reverse(count));
        useful
    }

    /// Whether `line` is kept; `pair` is the one whose gap is looked at, and `text` is the filter's, folded.
    pub(super) fn keeps(&self, survey: &Survey, line: &Line, pair: Pair, text: &str) -> bool {
        self.keeps_measure(line.measured)
            && (self.gap == 0
                || line
                    .gap(pair)
                    .is_some_and(|gap| gap.abs() >= percent(self.gap)))
            && (self.picks.is_empty() || self.picks.contains(line.statement))
            && self.keeps_themes(survey, line.statement)
            && (text.trim().is_empty() || found(text, searchable_words(survey, line.statement)))
    }

    /// A sum of 101 or 102 % is the whole: it passes every maximum that 100 % passes.
    /// Of what is not published nobody knows whether it passes: it does where every share passes.
    fn keeps_measure(&self, measured: Option<Percent>) -> bool {
        let Some(measured) = measured else {
            return self.min == 0 && self.max >= 100;
        };
        let measured = measured.min(Percent::HUNDRED);
        percent(self.min) <= measured && measured <= percent(self.max)
    }

    fn keeps_themes(&self, survey: &Survey, statement: usize) -> bool {
        let themes = &survey.statements[statement].themes;
        self.themes.is_empty()
            || themes
                .iter()
                .any(|&theme| self.themes.contains(theme.into()))
    }
}

fn percent(whole: u8) -> Percent {
    Percent::whole(whole.into())
}

/// All that can be searched of a statement: number, wordings, names and themes in every language,
/// so that a reader finds a statement by the words of either the source or the interface. They are
/// folded and parted once, not for each letter that a reader types.
fn searchable_words(survey: &Survey, statement: usize) -> &str {
    let statement = &survey.statements[statement];
    statement
        .words
        .get(|| searchable(&words_of(survey, statement)))
}

fn words_of(survey: &Survey, statement: &Statement) -> String {
    let themes = statement
        .themes
        .iter()
        .map(|&theme| &survey.themes[usize::from(theme)].name);
    let texts = [&statement.wording, &statement.short]
        .into_iter()
        .chain(themes);
    let texts: Vec<_> = texts.flat_map(Localized::all).collect();
    format!("{} {}", statement.number, texts.join(" "))
}
