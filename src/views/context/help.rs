//! How charts are read, and whether the reader wants to be told.

use leptos::prelude::*;

use super::SelectionContext;
use crate::browser::store;
use crate::state::View;

/// Under which name the browser remembers the views whose help was dismissed.
const DISMISSED: &str = "murroskartta:known";

/// For each view, whether its help is open.
#[derive(Clone, Copy)]
pub struct Help {
    view: Memo<View>,
    open: RwSignal<[bool; View::ALL.len()]>,
    /// Whether the reader has asked for help, rather than met it.
    pub asked_for: RwSignal<bool>,
}

impl Help {
    /// Open in every view.
    pub fn new(selection: SelectionContext) -> Self {
        Self {
            view: selection.view,
            open: RwSignal::new([true; View::ALL.len()]),
            asked_for: RwSignal::new(false),
        }
    }

    /// Does without the help that the browser remembers as dismissed.
    pub fn recall(self) {
        let dismissed = store::get(DISMISSED).unwrap_or_default();
        let is_open = |view: View| !dismissed.split(' ').any(|id| id == view.id());
        self.open.set(View::ALL.map(is_open));
    }

    /// Whether the help of the view that is shown is open.
    pub fn is_open(self) -> bool {
        self.open.read()[self.view.get() as usize]
    }

    /// Opens or closes it; the browser remembers it if it can.
    pub fn set_open(self, open: bool) {
        let view = self.view.get_untracked();
        self.open.update(|all| all[view as usize] = open);
        let all = self.open.get_untracked();
        let dismissed = View::ALL.into_iter().filter(|&view| !all[view as usize]);
        store::set(
            DISMISSED,
            &dismissed.map(View::id).collect::<Vec<_>>().join(" "),
        );
    }
}
