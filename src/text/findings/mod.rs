//! Findings as sentences: one each, with its numbers.
//!
//! By the default measure the statement makes the sentence; any other is told in a plainer form.

mod doubt;
mod extreme;
mod gap;
mod top;
mod unsure;

pub use doubt::{doubt, headline_doubt};

use super::name::{of_those_shown, quoted, short, that, whose};
use super::number::{percent, points_brief};
use super::sentence::list;
use crate::analysis::{self, AnswerSet, Kind, Line, Loosening, Query};
use crate::survey::{Lang, Survey, TableId};

/// A finding as a sentence; `query` is the one that it was found by.
pub fn finding_of(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    finding: &analysis::Finding,
) -> String {
    let told = Told {
        lang,
        survey,
        query,
        finding,
    };
    match finding.kind {
        Kind::Gap(pair) => told.gap(pair),
        Kind::Highest(table) => told.extreme(table, true),
        Kind::Lowest(table) => told.extreme(table, false),
        Kind::Unsure { table, share } => told.unsure(table, share),
        Kind::Alike => told.alike(),
        Kind::Top { place, others } => told.top(place, others),
    }
}

/// The number that a finding is about, to stand above its sentence: a gap in points or a share in percent, as of the
/// first of its statements. That tables are alike is no number.
pub fn finding_number(lang: Lang, survey: &Survey, finding: &analysis::Finding) -> Option<String> {
    let line = finding.lines.first()?;
    Some(match finding.kind {
        Kind::Gap(pair) => points_brief(lang, line.known_gap(pair).abs()),
        Kind::Highest(table) | Kind::Lowest(table) => percent(lang, line.sum(table)),
        Kind::Unsure { share, .. } => percent(lang, share),
        Kind::Top { .. } => percent(lang, line.sum(survey.adoption())),
        Kind::Alike => return None,
    })
}

/// What every sentence needs.
struct Told<'a> {
    lang: Lang,
    survey: &'a Survey,
    query: &'a Query,
    finding: &'a analysis::Finding,
}

impl Told<'_> {
    /// The mark of a number that is among those with an opinion.
    fn opinion(&self, table: TableId) -> String {
        if self.of_opinion(table) {
            format!(" {}", whose(self.lang, true))
        } else {
            String::new()
        }
    }

    fn of_opinion(&self, table: TableId) -> bool {
        self.query.among.recomputes(self.survey.scale_of(table))
    }

    /// Whether the default answers of `table` count.
    fn usual(&self, table: TableId) -> bool {
        let scale = self.survey.scale_of(table);
        self.query.measure(self.survey, table) == AnswerSet::default_of(scale)
    }

    /// Whether some statements may be left out: then nothing is the most of all.
    fn filtered(&self) -> bool {
        let mut parts = Loosening::ALL.into_iter();
        parts.any(|part| self.query.filter.uses(part))
    }

    /// "of the statements shown " where some are left out.
    fn of_those_shown(&self) -> String {
        if self.filtered() {
            format!("{} ", of_those_shown(self.lang))
        } else {
            String::new()
        }
    }

    fn tied(&self) -> bool {
        self.finding.lines.len() > 1
    }

    fn quoted(&self, line: &Line) -> String {
        quoted(self.lang, short(self.lang, self.survey, line))
    }

    fn that(&self) -> String {
        self.each(|line| that(self.lang, short(self.lang, self.survey, line)))
    }

    fn each(&self, told: impl Fn(&Line) -> String) -> String {
        let all: Vec<_> = self.finding.lines.iter().map(told).collect();
        list(self.lang, &all, false)
    }
}
