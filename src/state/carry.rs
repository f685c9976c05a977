//! From one survey to another: what of a selection goes along.

use super::{Selection, link};
use crate::analysis::{Positions, rounds_of};
use crate::survey::Survey;
use crate::workshop::Plan;

impl Selection {
    /// The same selection in the survey `to` of `surveys`, as far as that has what it names: answers,
    /// themes and statements go along by their ids. What it lacks is as in its default; the chapter
    /// and the session stay behind.
    #[must_use]
    pub fn carried(&self, from: &Survey, to: &Survey, surveys: &[Survey]) -> Self {
        // An address names all but statements in the same way in every survey.
        let carried = link::parse(&link::print(self, from), to).selection;
        let there = |all: &Positions| -> Positions {
            all.iter()
                .filter_map(|at| statement(from, at, to))
                .collect()
        };
        let mut carried = Self {
            focus: self.focus.and_then(|at| statement(from, at, to)),
            rounds: self.rounds && rounds_of(surveys, &to.series).len() > 1,
            chapter: None,
            plan: Plan::default(),
            slide: None,
            // Whatever language the other survey opens in, the reader has one.
            lang: self.lang,
            ..carried
        };
        carried.query.pins = there(&self.query.pins);
        carried.query.filter.picks = there(&self.query.filter.picks);
        carried
    }
}

/// The position in `to` of the statement that stands at `at` in `from`.
fn statement(from: &Survey, at: usize, to: &Survey) -> Option<usize> {
    let id = &from.statements[at].id;
    to.statements
        .iter()
        .position(|statement| statement.id == *id)
}
