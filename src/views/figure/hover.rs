//! What a reader looks at: in the chart, or in a list beside it.

use crate::chart::{Mark, Scene};
use crate::views::page::renew;
use leptos::prelude::*;

/// What is looked at; copies mean the same.
#[derive(Clone, Copy)]
pub struct Gaze {
    /// Position of the mark.
    at: RwSignal<Option<usize>>,
    /// Position of the line, of a mark or by itself.
    pub line: RwSignal<Option<usize>>,
    /// Whether the reader came there by keyboard.
    pub by_keys: RwSignal<bool>,
    /// Whether what is said of the mark stands above it: behind a pointer that goes down, so that it
    /// lies in no way.
    pub above: RwSignal<bool>,
    /// At which height the pointer was when it was last seen to go up or down, in CSS pixels.
    from: RwSignal<Option<f64>>,
    /// Whether it went down.
    goes_down: RwSignal<bool>,
    /// The mark of which the reader wants to hear no more, as long as the pointer stays there.
    dismissed: RwSignal<Option<usize>>,
}

/// So far up or down a pointer goes, in CSS pixels, and does not tremble.
const STEADY: f64 = 8.0;

impl Gaze {
    /// Looks at nothing.
    pub fn new() -> Self {
        Self {
            at: RwSignal::new(None),
            line: RwSignal::new(None),
            by_keys: RwSignal::new(false),
            above: RwSignal::new(false),
            from: RwSignal::new(None),
            goes_down: RwSignal::new(false),
            dismissed: RwSignal::new(None),
        }
    }

    /// Looks at the mark at that position, or at nothing.
    pub fn look(self, at: Option<usize>, scene: &Scene) {
        renew(self.at, at);
        renew(self.line, at.and_then(|at| Some(scene.marks.get(at)?.line)));
    }

    /// A pointer has come to that mark, `down` to the height `y`; there is `room` for what is said above
    /// it, or not.
    pub fn point(self, at: Option<usize>, (y, down): (f64, f64), room: bool, scene: &Scene) {
        let from = self.from.get_untracked();
        if from.is_none_or(|from| (y - from).abs() > STEADY) {
            self.goes_down.set(from.map_or(down, |from| y - from) > 0.0);
            self.from.set(Some(y));
        }
        if at.is_some() && at == self.dismissed.get_untracked() {
            return;
        }
        self.dismissed.set(None);
        // What is read does not jump.
        if at != self.now() {
            renew(self.above, self.goes_down.get_untracked() && room);
        }
        self.look(at, scene);
    }

    /// Hears no more of the mark that is looked at; whether there is one.
    pub fn dismiss(self, scene: &Scene) -> bool {
        let at = self.now();
        self.dismissed.set(at);
        self.look(None, scene);
        at.is_some()
    }

    /// The pointer is gone.
    pub fn forget_pointer(self) {
        self.from.set(None);
        self.dismissed.set(None);
    }

    /// The reader comes by keyboard, which goes past what lies in the way of a pointer.
    pub fn come_by_keys(self) {
        renew(self.by_keys, true);
        renew(self.above, false);
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

    /// The mark that is looked at by itself, of which more is said. Followed as it changes.
    pub fn told(self, scene: &Scene) -> Option<Mark> {
        scene.marks.get(self.at.get()?).copied()
    }

    /// The mark that is looked at; of a line by itself, its first. Followed as it changes.
    pub fn mark(self, scene: &Scene) -> Option<Mark> {
        let (at, line) = (self.at.get(), self.line.get());
        let of_line = || scene.marks.iter().find(|mark| Some(mark.line) == line);
        let marked = at.and_then(|at| scene.marks.get(at));
        marked.or_else(of_line).copied()
    }
}
