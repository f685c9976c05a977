//! The way that the reader has come: what undo and redo walk along.

use super::Selection;

/// More steps than this are forgotten from the far end.
const LONGEST: usize = 100;

/// Selections before and after the one that is shown.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Selection>,
    future: Vec<Selection>,
}

impl History {
    /// Remembers `before`, which the reader has just left by an action of their own. What had been
    /// undone is then past recall.
    pub fn record(&mut self, before: Selection) {
        self.future.clear();
        self.past.push(before);
        if self.past.len() > LONGEST {
            self.past.remove(0);
        }
    }

    /// The selection before the last action; `now` can be returned to.
    pub fn undo(&mut self, now: Selection) -> Option<Selection> {
        let before = self.past.pop()?;
        self.future.push(now);
        Some(before)
    }

    /// The selection that was undone last; `now` can be returned to.
    pub fn redo(&mut self, now: Selection) -> Option<Selection> {
        let after = self.future.pop()?;
        self.past.push(now);
        Some(after)
    }

    /// Whether there is something to undo.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
