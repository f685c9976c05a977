//! How charts are read, and whether the reader wants to be told.

use leptos::prelude::*;

use super::{LongLived, SelectionContext};
use crate::browser::store;
use crate::state::View;

/// Under which name the browser remembers that the page was here before.
const KNOWN: &str = "murroskartta:known";

/// For each view, whether its help is open; and whether the reader is new.
#[derive(Clone, Copy)]
pub struct Help {
    view: LongLived<Memo<View>>,
    open: LongLived<RwSignal<[bool; View::ALL.len()]>>,
    /// Whether the page was not opened here before: then a quiet line tells what can be done.
    pub first_visit: LongLived<RwSignal<bool>>,
}

impl Help {
    /// Closed in every view.
    pub fn new(selection: SelectionContext) -> Self {
        Self {
            view: selection.view,
            open: LongLived::signal([false; View::ALL.len()]),
            first_visit: LongLived::signal(true),
        }
    }

    /// Learns from the browser whether the page was here before, and has it remember that it is now.
    pub fn recall(self) {
        self.first_visit.set(store::get(KNOWN).is_none());
        store::set(KNOWN, "1");
    }

    /// Whether the help of the view that is shown is open.
    pub fn is_open(self) -> bool {
        self.open.read()[self.view.get() as usize]
    }

    /// Opens it, or closes it.
    pub fn toggle(self) {
        let view = self.view.get_untracked();
        self.open
            .update(|all| all[view as usize] = !all[view as usize]);
    }
}
