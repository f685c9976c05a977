//! What the views keep of each other.

use murroskartta::analysis::{Direction, Sort};
use murroskartta::state::{Action, Selection, View, link};

use crate::published;

fn after(actions: &[Action]) -> Selection {
    let start = Selection::default_of(published());
    actions.iter().fold(start, |selection, action| {
        selection.apply(published(), action)
    })
}

fn address(actions: &[Action]) -> String {
    link::print(&after(actions), published())
}

#[test]
fn each_view_has_its_own_order_until_the_reader_chooses_one() {
    let compare = Action::ShowView(View::Compare);
    assert_eq!(after(std::slice::from_ref(&compare)).query.sort, Sort::Gap);
    assert_eq!(address(std::slice::from_ref(&compare)), "view=compare");
    let chosen = [
        Action::SetSort(Sort::Sum(crate::STAFF)),
        compare.clone(),
        Action::ShowView(View::Map),
    ];
    assert_eq!(address(&chosen), "view=map&sort=staff");
    let published_first = [compare.clone(), Action::SetSort(Sort::Published)];
    assert_eq!(address(&published_first), "view=compare&sort=published");
    assert_eq!(
        address(&[compare, Action::ShowView(View::Distribution)]),
        ""
    );
}

#[test]
fn a_fixed_order_stays_when_another_pair_is_looked_at() {
    let fixed = [
        Action::ShowView(View::Compare),
        Action::FixGapOrder(true),
        Action::SetPair(crate::STAFF_CUSTOMERS),
    ];
    let selection = after(&fixed);
    assert_eq!(selection.query.ordering_pair(), crate::STAFF_ADOPTION);
    assert_eq!(
        address(&fixed),
        "view=compare&pair=staff-customers&sort-pair=staff-adoption"
    );
    let let_go = selection.apply(published(), &Action::FixGapOrder(false));
    assert_eq!(let_go.query.ordering_pair(), crate::STAFF_CUSTOMERS);
}

#[test]
fn another_order_lets_go_of_the_fixed_pair() {
    let actions = [Action::FixGapOrder(true), Action::SetSort(Sort::Measure)];
    assert_eq!(after(&actions).query.fixed, None);
}

#[test]
fn the_statement_in_focus_goes_with_the_reader() {
    let opened = [
        Action::ShowTable(crate::STAFF),
        Action::ShowStatement(View::Statement, 7),
    ];
    assert_eq!(address(&opened), "view=statement&statement=8&table=staff");
    let on = [&opened[..], &[Action::ShowView(View::Map)]].concat();
    assert_eq!(address(&on), "view=map&statement=8&table=staff");
}

#[test]
fn reset_stays_in_the_view_and_with_its_statement() {
    let statement = [
        Action::ShowStatement(View::Statement, 7),
        Action::SetMinimum(50),
        Action::Reset,
    ];
    assert_eq!(address(&statement), "view=statement&statement=8");
    let map = [
        Action::ShowStatement(View::Map, 7),
        Action::TogglePin(2),
        Action::Reset,
    ];
    assert_eq!(address(&map), "view=map");
    assert!(after(&map).is_default(published()));
}

/// What turns the order around leaves the pair that was fixed; another order lets go of it.
#[test]
fn an_order_is_set_with_its_direction() {
    let turned = |sort| {
        let order = Action::SetOrder(sort, Direction::Ascending);
        let compare = Action::ShowView(View::Compare);
        address(&[compare, Action::FixGapOrder(true), order])
    };
    assert_eq!(
        turned(Sort::Gap),
        "view=compare&sort-pair=staff-adoption&order=asc"
    );
    assert_eq!(
        turned(Sort::Sum(crate::STAFF)),
        "view=compare&sort=staff&order=asc"
    );
}
