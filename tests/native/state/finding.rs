//! The selection that shows a finding.

use murroskartta::analysis::{Finding, Kind, Sort, findings, tabulate};
use murroskartta::state::{Action, Selection, View, link};
use proptest::prelude::*;

use crate::{behind, published};

fn after(actions: &[Action]) -> Selection {
    let start = Selection::default_of(published());
    actions.iter().fold(start, |selection, action| {
        selection.apply(published(), action)
    })
}

fn found(selection: &Selection, said: &[Kind]) -> Vec<Finding> {
    let lines = tabulate(published(), &selection.query);
    findings(published(), &selection.query, &lines, Some(behind()), said)
}

#[test]
fn the_findings_of_the_first_view_lead_here() {
    let selection = after(&[]);
    let found = found(&selection, &selection.headline_says());
    let addresses: Vec<_> = found[..5]
        .iter()
        .map(|finding| link::print(&selection.showing(published(), finding), published()))
        .collect();
    assert_eq!(
        addresses,
        [
            "view=compare&statement=8",
            "view=compare&statement=8&pair=staff-customers",
            "statement=10&table=customers&sort=unsure",
            "view=statement&statement=8",
            "view=compare&statement=3",
        ]
    );
}

#[test]
fn each_headline_says_its_own() {
    let says = |view| after(&[Action::ShowView(view)]).headline_says();
    assert_eq!(
        says(View::Distribution),
        [
            Kind::Highest(crate::ADOPTION),
            Kind::Lowest(crate::ADOPTION)
        ]
    );
    assert_eq!(says(View::Compare), [Kind::Gap(crate::STAFF_ADOPTION)]);
    assert!(says(View::Map).is_empty() && says(View::Statement).is_empty());
}

#[test]
fn a_smaller_bound_in_another_table_keeps_the_statements_that_are_shown() {
    let selection = after(&[
        Action::ShowTable(crate::STAFF),
        Action::SetMinimum(70),
        Action::AlignBy(Some(0)),
    ]);
    let found = found(&selection, &[]);
    let highest = found
        .iter()
        .find(|f| f.kind == Kind::Highest(crate::ADOPTION));
    let shown = selection.showing(published(), highest.unwrap());
    assert_eq!(
        link::print(&shown, published()),
        "statement=1&sort=share&pick=1.4.5.6.8"
    );
}

#[test]
fn the_smallest_share_stands_first() {
    let selection = after(&[]);
    let found = found(&selection, &[]);
    let is_lowest = |finding: &&Finding| matches!(finding.kind, Kind::Lowest(_));
    let lowest = found.iter().find(is_lowest).unwrap();
    let shown = selection.showing(published(), lowest);
    let lines = tabulate(published(), &shown.query);
    assert_eq!(lines[0].statement, lowest.lines[0].statement);
}

proptest! {
    #[test]
    fn every_link_shows_its_statement_and_round_trips(
        table in prop::sample::select(crate::TABLES.to_vec()),
        view in prop::sample::select(View::ALL.to_vec()),
        answers in prop::collection::vec((prop::sample::select(crate::SCALES.to_vec()), 0..4_usize), 0..3),
        (min, gap, unsure, fix) in (0..80_u8, 0..40_u8, any::<bool>(), any::<bool>()),
        picks in prop::collection::vec(0..10_usize, 0..4),
    ) {
        let mut actions = vec![Action::ShowTable(table), Action::ShowView(view), Action::SetMinimum(min), Action::SetMinimumGap(gap)];
        actions.extend(answers.into_iter().map(|(scale, at)| Action::ToggleAnswer(scale, at)));
        actions.extend(picks.into_iter().map(Action::TogglePick));
        actions.extend(unsure.then_some(Action::SetSort(Sort::Answer(3))));
        actions.push(Action::FixGapOrder(fix));
        let selection = after(&actions);
        let statements = |s: &Selection| {
            let lines = tabulate(published(), &s.query);
            let mut all: Vec<_> = lines.iter().map(|line| line.statement).collect();
            all.sort_unstable();
            all
        };
        for finding in found(&selection, &[]) {
            let shown = selection.showing(published(), &finding);
            prop_assert_eq!(statements(&shown), statements(&selection));
            prop_assert_eq!(shown.focus, Some(finding.lines[0].statement));
            prop_assert_eq!(shown.query.measures, selection.query.measures);
            let fragment = link::print(&shown, published());
            let parsed = link::parse(&fragment, published());
            prop_assert!(parsed.ignored.is_empty(), "{}: {:?}", fragment, parsed.ignored);
            prop_assert_eq!(parsed.selection, shown);
        }
    }
}
