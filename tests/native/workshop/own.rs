//! A workplace beside the survey.

use murroskartta::analysis::{Line, Query, all_lines};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::TableId;
use murroskartta::workshop::{Key, Kind, Own, Room, heaviest, own};
use proptest::prelude::*;

use crate::{published, whole};

fn query() -> Query {
    Selection::default_in(published(), View::Own).query
}

fn lines() -> Vec<Line> {
    all_lines(published(), &query())
}

fn sum(statement: usize, table: TableId) -> i16 {
    let lines = lines();
    let line = lines.iter().find(|line| line.statement == statement);
    whole(line.unwrap().sum(table))
}

fn stands(room: &Room) -> Own {
    own(
        published(),
        room,
        &lines(),
        query().measures.of(crate::ADOPTED),
    )
}

fn room(answers: &[(usize, usize)]) -> Room {
    let mut room = Room::default();
    for &(statement, answer) in answers {
        room.answer(statement, Some(answer));
    }
    room
}

#[test]
fn nothing_follows_from_no_answer() {
    assert_eq!(stands(&Room::default()), Own::default());
}

#[test]
fn what_is_in_use_is_ahead_and_everything_else_behind() {
    let own = stands(&room(&[(0, 0), (4, 1), (7, 2), (9, 3)]));
    assert_eq!((own.answered, &*own.ahead), (4, &[0][..]));
    let mut behind = own.behind.clone();
    behind.sort_unstable();
    assert_eq!(behind, [4, 7, 9]);
}

#[test]
fn a_wider_measure_takes_trials_in() {
    let start = Selection::default_in(published(), View::Own);
    let wide = start.apply(published(), &Action::ToggleAnswer(crate::ADOPTED, 1));
    let lines = all_lines(published(), &wide.query);
    let counts = wide.query.measures.of(crate::ADOPTED);
    let own = own(published(), &room(&[(4, 1)]), &lines, counts);
    assert_eq!((&*own.ahead, &*own.behind), (&[4][..], &[][..]));
}

#[test]
fn an_answer_in_place_of_another_counts_once_and_can_be_taken_back() {
    let mut room = room(&[(3, 0), (3, 2)]);
    assert_eq!(stands(&room).behind, [3]);
    room.answer(3, None);
    assert!(room.is_empty());
}

#[test]
fn what_is_planned_for_stays_in_the_plan_though_it_is_in_use() {
    let mut room = room(&[(0, 0), (1, 3), (2, 0)]);
    for kind in [Kind::Note, Kind::Who, Kind::When] {
        let mut room = room.clone();
        room.put(Key::of(kind, 2), "…").unwrap();
        assert_eq!(stands(&room).plan, [1, 2]);
    }
    room.put(Key::of(Kind::Top, 2), "3").unwrap();
    assert_eq!(stands(&room).plan, [1]);
}

#[test]
fn the_heavier_significance_counts() {
    for line in lines() {
        let [customers, staff] = [crate::CUSTOMERS, crate::STAFF].map(|t| line.sum(t));
        assert_eq!(line.sum(heaviest(published(), &line)), customers.max(staff));
    }
}

proptest! {
    #[test]
    fn every_answer_stands_once_and_in_order(answers in prop::collection::vec(0..5_usize, 10)) {
        let answered = answers.iter().enumerate().filter(|(_, answer)| **answer < 4);
        let answered: Vec<_> = answered.map(|(at, &answer)| (at, answer)).collect();
        let own = stands(&room(&answered));
        prop_assert_eq!(own.answered, answered.len());
        prop_assert_eq!(own.ahead.len() + own.behind.len(), answered.len());
        prop_assert_eq!(&own.plan, &own.next);
        let by = |at: &usize| sum(*at, crate::ADOPTION);
        prop_assert!(own.ahead.is_sorted_by_key(by));
        prop_assert!(own.behind.iter().rev().is_sorted_by_key(by));
        let weight = |at: &usize| sum(*at, crate::CUSTOMERS).max(sum(*at, crate::STAFF));
        prop_assert!(own.next.iter().rev().is_sorted_by_key(weight));
    }
}
