//! A property of the selection that is followed by itself.

use leptos::prelude::*;

use crate::state::Selection;

/// A property of the selection: who reads it is told when it changes, and of no other change.
///
/// All share one kind of memo, of a number that tells values apart: a memo of each type would be
/// compiled anew, and the program is downloaded whole.
pub struct Facet<T: 'static> {
    selection: RwSignal<Selection>,
    changed: Memo<u32>,
    of: fn(&Selection) -> T,
}

impl<T> Facet<T> {
    /// What `of` reads from the selection; two of its values are the same if `code` is.
    pub fn new(
        selection: RwSignal<Selection>,
        of: fn(&Selection) -> T,
        code: fn(&Selection) -> u32,
    ) -> Self {
        Self {
            selection,
            changed: changes(selection, code),
            of,
        }
    }

    /// Follows it. A memo that nobody reads is not worked out, and then tells of one change only.
    pub fn track(&self) {
        self.changed.get();
    }

    /// The value, followed.
    pub fn get(&self) -> T {
        self.track();
        self.get_untracked()
    }

    /// The value as it is now.
    pub fn get_untracked(&self) -> T {
        self.selection.with_untracked(self.of)
    }
}

fn changes(selection: RwSignal<Selection>, code: fn(&Selection) -> u32) -> Memo<u32> {
    Memo::new(move |_| selection.with(code))
}

impl<T> Clone for Facet<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Facet<T> {}
