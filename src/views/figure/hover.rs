//! What is hovered, by pointer or by keyboard: a mark of the chart, or a row in a list beside it.

use leptos::prelude::*;

use crate::chart::{Mark, Scene};
use crate::state::View;

/// What is hovered; copies mean the same.
#[derive(Clone, Copy)]
pub struct Hover {
    /// Position of the mark in the scene.
    at: RwSignal<Option<usize>>,
    /// Position of the row among those on the page, of a mark or by itself.
    pub row: RwSignal<Option<usize>>,
    /// Whether the reader came there by keyboard.
    pub by_keys: RwSignal<bool>,
    /// Whether the tip stands above its mark: behind a pointer that goes down, so that it
    /// lies in no way.
    pub above: RwSignal<bool>,
    /// At which height the pointer was when it was last seen to go up or down, in CSS pixels.
    turned_at: RwSignal<Option<f64>>,
    /// Whether it went down.
    goes_down: RwSignal<bool>,
    /// The mark whose tip was sent away, as long as the pointer stays there.
    dismissed: RwSignal<Option<usize>>,
    /// From which mark the reader went to a statement: in which view, and to which.
    pub left: RwSignal<Option<(View, usize, Mark)>>,
}

/// So far up or down a pointer goes, in CSS pixels, and does not tremble.
const STEADY: f64 = 8.0;

impl Hover {
    /// Nothing is hovered.
    pub fn new() -> Self {
        Self {
            at: RwSignal::new(None),
            row: RwSignal::new(None),
            by_keys: RwSignal::new(false),
            above: RwSignal::new(false),
            turned_at: RwSignal::new(None),
            goes_down: RwSignal::new(false),
            dismissed: RwSignal::new(None),
            left: RwSignal::new(None),
        }
    }

    /// Hovers the mark at that position, or nothing.
    pub fn set(self, at: Option<usize>, scene: &Scene) {
        set_if_changed(self.at, at);
        let row = at.and_then(|at| Some(scene.marks.get(at)?.line));
        set_if_changed(self.row, row);
    }

    /// A pointer has come to that mark, `down` to the height `y`; there is `room` for a tip above it,
    /// or not.
    pub fn point(self, at: Option<usize>, (y, down): (f64, f64), room: bool, scene: &Scene) {
        let before = self.turned_at.get_untracked();
        if before.is_none_or(|before| (y - before).abs() > STEADY) {
            self.goes_down
                .set(before.map_or(down, |before| y - before) > 0.0);
            self.turned_at.set(Some(y));
        }
        if at.is_some() && at == self.dismissed.get_untracked() {
            return;
        }
        self.dismissed.set(None);
        // What is read does not jump.
        if at != self.current() {
            set_if_changed(self.above, self.goes_down.get_untracked() && room);
        }
        self.set(at, scene);
    }

    /// Sends the tip of the hovered mark away; whether there is one.
    pub fn dismiss(self, scene: &Scene) -> bool {
        let at = self.current();
        self.dismissed.set(at);
        self.set(None, scene);
        at.is_some()
    }

    /// The pointer is gone.
    pub fn forget_pointer(self) {
        self.turned_at.set(None);
        self.dismissed.set(None);
    }

    /// The reader comes by keyboard, which goes past what lies in the way of a pointer.
    pub fn come_by_keys(self) {
        set_if_changed(self.by_keys, true);
    }

    /// Hovers a row beside the chart, or nothing.
    pub fn set_row(self, row: Option<usize>) {
        set_if_changed(self.by_keys, false);
        set_if_changed(self.at, None);
        set_if_changed(self.row, row);
    }

    /// Position of the hovered mark, at this moment.
    pub fn current(self) -> Option<usize> {
        self.at.get_untracked()
    }

    /// The mark that is hovered itself, which has a tip. Followed as it changes.
    pub fn mark_itself(self, scene: &Scene) -> Option<Mark> {
        scene.marks.get(self.at.get()?).copied()
    }

    /// The hovered mark; of a row by itself, its first. Followed as it changes.
    pub fn mark(self, scene: &Scene) -> Option<Mark> {
        let (at, row) = (self.at.get(), self.row.get());
        let of_row = || scene.marks.iter().find(|mark| Some(mark.line) == row);
        let marked = at.and_then(|at| scene.marks.get(at));
        marked.or_else(of_row).copied()
    }
}

/// A pointer moves more often than what it hovers changes.
fn set_if_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}
