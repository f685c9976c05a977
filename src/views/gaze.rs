//! What a reader looks at: in the chart, or in a list beside it.

use super::live::Live;
use super::page::renew;
use crate::chart::{Mark, Scene};

/// What is looked at; copies mean the same.
#[derive(Clone, Copy)]
pub struct Gaze {
    /// Position of the mark.
    at: Live<Option<usize>>,
    /// Position of the line, of a mark or by itself.
    pub line: Live<Option<usize>>,
    /// Whether the reader came there by keyboard.
    pub by_keys: Live<bool>,
}

impl Gaze {
    /// Looks at nothing.
    pub fn new() -> Self {
        Self {
            at: Live::new(None),
            line: Live::new(None),
            by_keys: Live::new(false),
        }
    }

    /// Looks at the mark at that position, or at nothing.
    pub fn look(self, at: Option<usize>, scene: &Scene) {
        renew(self.at, at);
        renew(self.line, at.and_then(|at| Some(scene.marks.get(at)?.line)));
    }

    /// Looks at a line from beside the chart, or at nothing.
    pub fn look_at_line(self, line: Option<usize>) {
        renew(self.by_keys, false);
        renew(self.at, None);
        renew(self.line, line);
    }

    /// Position of the mark that is looked at, at this moment.
    pub fn now(self) -> Option<usize> {
        self.at.get_untracked()
    }

    /// The mark that is looked at; of a line by itself, its first. Followed as it changes.
    pub fn mark(self, scene: &Scene) -> Option<Mark> {
        let (at, line) = (self.at.get(), self.line.get());
        let of_line = || scene.marks.iter().find(|mark| Some(mark.line) == line);
        let marked = at.and_then(|at| scene.marks.get(at));
        marked.or_else(of_line).copied()
    }
}
