//! Undo and redo.

use murroskartta::state::{Action, Selection, Trail};
use murroskartta::survey::TableId;
use proptest::prelude::*;

use crate::published;

fn after(selection: &Selection, action: &Action) -> Selection {
    selection.clone().apply(published(), action)
}

#[test]
fn reset_can_be_undone_and_done_again() {
    let start = Selection::default_of(published());
    let staff = after(&start, &Action::ShowTable(TableId::Staff));
    let reset = after(&staff, &Action::Reset);
    let mut trail = Trail::default();
    assert!(!trail.can_undo() && !trail.can_redo());
    trail.leave(start.clone());
    trail.leave(staff.clone());
    assert_eq!(trail.undo(reset.clone()), Some(staff.clone()));
    assert!(trail.can_redo());
    assert_eq!(trail.undo(staff.clone()), Some(start.clone()));
    assert_eq!(trail.undo(start.clone()), None);
    assert_eq!(trail.redo(start), Some(staff.clone()));
    assert_eq!(trail.redo(staff), Some(reset));
}

#[test]
fn another_action_forgets_what_was_undone() {
    let start = Selection::default_of(published());
    let staff = after(&start, &Action::ShowTable(TableId::Staff));
    let mut trail = Trail::default();
    trail.leave(start.clone());
    assert_eq!(trail.undo(staff), Some(start.clone()));
    trail.leave(start.clone());
    assert!(!trail.can_redo());
}

proptest! {
    /// Whatever was done, undoing as often leads back, and redoing as often leads forward again.
    #[test]
    fn undo_and_redo_walk_the_same_way(mins in prop::collection::vec(0..=100_u8, 1..40)) {
        let mut now = Selection::default_of(published());
        let mut way = vec![now.clone()];
        let mut trail = Trail::default();
        for min in mins {
            trail.leave(now.clone());
            now = after(&now, &Action::KeepFrom(min));
            way.push(now.clone());
        }
        for before in way.iter().rev().skip(1) {
            now = trail.undo(now).unwrap();
            prop_assert_eq!(&now, before);
        }
        for next in &way[1..] {
            now = trail.redo(now).unwrap();
            prop_assert_eq!(&now, next);
        }
    }
}

#[test]
fn the_way_is_long_but_not_endless() {
    let mut trail = Trail::default();
    let now = Selection::default_of(published());
    for _ in 0..1000 {
        trail.leave(now.clone());
    }
    let steps = (0..1000).take_while(|_| trail.undo(now.clone()).is_some());
    assert_eq!(steps.count(), 100);
}
