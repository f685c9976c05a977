//! A chart by keyboard.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;

use super::Interaction;
use crate::browser::keys;
use crate::state::View;

impl Interaction {
    /// Arrow keys go from mark to mark, Home and End to the first and last, Enter opens the
    /// statement, P pins it, Space draws a rectangle on the map; Escape lets go.
    pub fn on_key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        self.hover.come_by_keys();
        let (from, last) = self.ends();
        let key = keys::meant(event);
        let to = match key.as_str() {
            "ArrowUp" => self.step(from, 0, -1),
            "ArrowDown" => self.step(from, 0, 1),
            "ArrowLeft" => self.step(from, -1, 0),
            "ArrowRight" => self.step(from, 1, 0),
            "Home" => 0,
            "End" => last,
            key => {
                if self.does(key, from) {
                    event.prevent_default();
                }
                return;
            }
        };
        event.prevent_default();
        self.walk(to);
    }

    /// Goes to the mark at that position.
    fn walk(self, to: usize) {
        self.hover_at(Some(to));
        self.rectangle.reach(to);
        self.show_tip();
    }

    /// Whether a key that does not walk does something at the mark at `from`.
    fn does(self, key: &str, from: usize) -> bool {
        match key {
            "Enter" => self.open(),
            "p" | "P" => self.pin(),
            " " => self
                .scene
                .with_untracked(|scene| self.rectangle.turn(from, scene)),
            "Escape" => self.let_go(),
            _ => return false,
        }
        true
    }

    /// The positions of the hovered mark, or else of the first, and of the last.
    fn ends(self) -> (usize, usize) {
        let last = self.scene.read_untracked().marks.len().saturating_sub(1);
        (self.hover.current().unwrap_or(0).min(last), last)
    }

    /// Charts of rows are walked row by row, the map as it lies.
    fn step(self, from: usize, right: isize, down: isize) -> usize {
        let scene = self.scene.read_untracked();
        if self.selection.view.get_untracked() == View::Map {
            scene.toward(from, right, down)
        } else {
            scene.step(from, down, right)
        }
    }

    /// Whoever comes by keyboard sees where they are; whoever comes back, where they were.
    pub fn on_focus(self, event: &FocusEvent) {
        if keys::brought_focus(event) {
            self.hover.come_by_keys();
            self.hover_at(Some(self.left().unwrap_or(self.ends().0)));
            self.show_tip();
        }
    }
}
