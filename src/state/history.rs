//! The way that the reader has come: what undo and redo walk along.

/// More steps than this are forgotten from the far end.
const LONGEST: usize = 100;

/// What was there before and after what is there now: selections, or drafts of a survey.
#[derive(Clone, Debug)]
pub struct History<T> {
    past: Vec<T>,
    future: Vec<T>,
}

impl<T> Default for History<T> {
    fn default() -> Self {
        let (past, future) = (Vec::new(), Vec::new());
        Self { past, future }
    }
}

impl<T> History<T> {
    /// Remembers `before`, which the reader has just left by an action of their own. What had been
    /// undone is then past recall.
    pub fn record(&mut self, before: T) {
        self.future.clear();
        self.past.push(before);
        if self.past.len() > LONGEST {
            self.past.remove(0);
        }
    }

    /// What was there before the last action; `now` can be returned to.
    pub fn undo(&mut self, now: T) -> Option<T> {
        let before = self.past.pop()?;
        self.future.push(now);
        Some(before)
    }

    /// What was undone last; `now` can be returned to.
    pub fn redo(&mut self, now: T) -> Option<T> {
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
