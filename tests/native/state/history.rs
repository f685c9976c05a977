//! Undo and redo.

use murroskartta::state::{Action, History, Selection};
use proptest::prelude::*;

use crate::published;

fn after(selection: &Selection, action: &Action) -> Selection {
    selection.clone().apply(published(), action)
}

#[test]
fn reset_can_be_undone_and_done_again() {
    let start = Selection::default_of(published());
    let staff = after(&start, &Action::ShowTable(crate::STAFF));
    let reset = after(&staff, &Action::Reset);
    let mut history = History::default();
    assert!(!history.can_undo() && !history.can_redo());
    history.record(start.clone());
    history.record(staff.clone());
    assert_eq!(history.undo(reset.clone()), Some(staff.clone()));
    assert!(history.can_redo());
    assert_eq!(history.undo(staff.clone()), Some(start.clone()));
    assert_eq!(history.undo(start.clone()), None);
    assert_eq!(history.redo(start), Some(staff.clone()));
    assert_eq!(history.redo(staff), Some(reset));
}

#[test]
fn another_action_forgets_what_was_undone() {
    let start = Selection::default_of(published());
    let staff = after(&start, &Action::ShowTable(crate::STAFF));
    let mut history = History::default();
    history.record(start.clone());
    assert_eq!(history.undo(staff), Some(start.clone()));
    history.record(start.clone());
    assert!(!history.can_redo());
}

proptest! {
    /// Whatever was done, undoing as often leads back, and redoing as often leads forward again.
    #[test]
    fn undo_and_redo_walk_the_same_way(mins in prop::collection::vec(0..=100_u8, 1..40)) {
        let mut now = Selection::default_of(published());
        let mut way = vec![now.clone()];
        let mut history = History::default();
        for min in mins {
            history.record(now.clone());
            now = after(&now, &Action::SetMinimum(min));
            way.push(now.clone());
        }
        for before in way.iter().rev().skip(1) {
            now = history.undo(now).unwrap();
            prop_assert_eq!(&now, before);
        }
        for next in &way[1..] {
            now = history.redo(now).unwrap();
            prop_assert_eq!(&now, next);
        }
    }
}

#[test]
fn the_way_is_long_but_not_endless() {
    let mut history = History::default();
    let now = Selection::default_of(published());
    for _ in 0..1000 {
        history.record(now.clone());
    }
    let steps = (0..1000).take_while(|_| history.undo(now.clone()).is_some());
    assert_eq!(steps.count(), 100);
}
