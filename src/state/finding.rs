//! From a finding to the selection that shows it.

use super::{Action, Selection, View};
use crate::analysis::{
    Among, Direction, Filter, Finding, Kind, Loosening, Pair, PickSet, Sort, tabulate,
};
use crate::survey::{Percent, Survey, TableId};

impl Selection {
    /// What the headline of the view says of its own, and a list under it need not say again.
    pub fn headline_says(&self) -> Vec<Kind> {
        match self.view {
            View::Distribution => {
                let table = self.query.table;
                vec![Kind::Highest(table), Kind::Lowest(table)]
            }
            View::Compare => vec![Kind::Gap(self.query.pair)],
            View::Map
            | View::Statement
            | View::Report
            | View::Method
            | View::Workshop
            | View::Own
            | View::Access
            | View::Make => Vec::new(),
        }
    }

    /// The selection that shows `finding`, which was found in this one: its view, ordered so that
    /// its statement stands first, and the statement in focus. Measures, language and look stay,
    /// and just the statements that are shown stay shown.
    #[must_use]
    pub fn showing(&self, survey: &Survey, finding: &Finding) -> Self {
        let actions = actions(self, finding);
        let start = self.clone();
        let shown = actions
            .iter()
            .fold(start, |s, action| s.apply(survey, action));
        shown.with_statements_of(survey, self)
    }

    /// A threshold counts in the table shown and a smallest gap in the pair: where they would keep
    /// other statements than in `before`, those are picked instead.
    fn with_statements_of(mut self, survey: &Survey, before: &Self) -> Self {
        let by_numbers = |selection: &Self| {
            let filter = &selection.query.filter;
            filter.uses(Loosening::Threshold) || filter.uses(Loosening::Gap)
        };
        // What else is filtered by is the same in every table, if they have the same statements.
        if !survey.is_own() && !by_numbers(before) && !by_numbers(&self) {
            return self;
        }
        let statements = |selection: &Self| {
            let lines = tabulate(survey, &selection.query);
            lines.iter().map(|line| line.statement).collect::<PickSet>()
        };
        let shown = statements(before);
        if statements(&self) != shown {
            let Filter { min, max, gap, .. } = Filter::default();
            let filter = &mut self.query.filter;
            (filter.min, filter.max, filter.gap, filter.picks) = (min, max, gap, shown);
        }
        self
    }
}

/// What leads from `now` to `finding`.
fn actions(now: &Selection, finding: &Finding) -> Vec<Action> {
    let statement = finding.lines[0].statement;
    let distribution = |table: TableId, sort: Sort, direction: Direction| {
        vec![
            Action::ShowStatement(View::Distribution, statement),
            Action::ShowTable(table),
            Action::SetSort(sort),
            Action::SetDirection(direction),
        ]
    };
    let compare = |pair: Pair| {
        vec![
            Action::ShowStatement(View::Compare, statement),
            Action::SetPair(pair),
            Action::SetSort(Sort::Gap),
            Action::SetDirection(direction_to(finding, pair)),
        ]
    };
    match finding.kind {
        Kind::Gap(pair) => compare(pair),
        Kind::Alike => compare(now.query.pair),
        Kind::Highest(table) => distribution(table, Sort::Measure, Direction::Descending),
        Kind::Lowest(table) => distribution(table, Sort::Measure, Direction::Ascending),
        Kind::Unsure { table, .. } => {
            let mut actions = distribution(table, Sort::Unsure, Direction::Descending);
            // Among those with an opinion nobody could not say.
            actions.push(Action::SetBase(Among::All));
            actions
        }
        Kind::Top { .. } => vec![Action::ShowStatement(View::Statement, statement)],
    }
}

/// The direction in which the gap of `finding` comes first.
fn direction_to(finding: &Finding, pair: Pair) -> Direction {
    if matches!(finding.kind, Kind::Gap(_)) && finding.lines[0].known_gap(pair) < Percent::ZERO {
        Direction::Ascending
    } else {
        Direction::Descending
    }
}
