//! Which points and cards of the report the filter keeps.

use std::ops::Range;

use super::{Filter, said_of};
use crate::survey::{Lang, Report};

/// Which points and cards are kept, in the order of the report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    points: Vec<bool>,
    cards: Vec<bool>,
    /// How many are kept in each chapter.
    chapters: Vec<usize>,
    filtered: bool,
}

impl Kept {
    /// What `filter` keeps of `report` for a reader of `lang`.
    pub fn of(report: &Report, filter: &Filter, lang: Lang) -> Self {
        let keeps = |point| filter.keeps_point(point, &said_of(point, lang));
        let points = report.points().into_iter();
        let points: Vec<_> = points.map(|(.., point)| keeps(point)).collect();
        let cards = report.cards().into_iter();
        let cards = cards.map(|card| filter.keeps_point(card.point, card.question.get(lang)));
        let cards: Vec<_> = cards.collect();
        let mut rest = &points[..];
        let mut chapters = Vec::new();
        for section in &report.sections {
            let inside = section.parts.iter().map(|part| part.points.len()).sum();
            let (of_section, after) = rest.split_at(inside);
            chapters.push(count(of_section));
            rest = after;
        }
        chapters.push(count(&cards));
        Self {
            points,
            cards,
            chapters,
            filtered: filter.count_of_report() > 0,
        }
    }

    /// Whether the point at that position is kept.
    pub fn point(&self, at: usize) -> bool {
        self.points[at]
    }

    /// Whether the card at that position is kept.
    pub fn card(&self, at: usize) -> bool {
        self.cards[at]
    }

    /// Whether any of the points is kept. What shows the survey's own is not filtered by words, so
    /// it is there as long as nothing is filtered.
    pub fn any(&self, points: Range<usize>, of_survey: bool) -> bool {
        self.points[points].contains(&true) || of_survey && !self.filtered
    }

    /// Whether any card is kept.
    pub fn any_card(&self) -> bool {
        self.cards.contains(&true)
    }

    /// How many points are kept, and how many there are.
    pub fn count(&self) -> (usize, usize) {
        (count(&self.points), self.points.len())
    }

    /// How many are kept in the chapter at that position, where a filter is on.
    pub fn found_in(&self, chapter: usize) -> Option<usize> {
        self.filtered.then(|| self.chapters[chapter])
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        !self.points.contains(&true) && !self.any_card()
    }
}

fn count(kept: &[bool]) -> usize {
    kept.iter().filter(|&&kept| kept).count()
}
