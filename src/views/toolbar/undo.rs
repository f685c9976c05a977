//! Undo and redo.

use crate::browser::keys;
use crate::state::Action;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::Button;
use crate::views::toolbar::tools::wide_or_narrow;
use leptos::ev::KeyboardEvent;

/// The buttons of undo, redo, and of the way back to the default; they are there as soon as they
/// have something to do.
pub fn steps(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let undo = Button::new(words.undo, move || page.undo())
        .class("undo")
        .idle(move || !page.can().0);
    let redo = Button::new(words.redo, move || page.redo())
        .class("redo")
        .idle(move || !page.can().1);
    el("span")
        .class("steps")
        .class_while("any", move || page.can() != (false, false))
        .children([undo.view(), redo.view(), reset(page)])
        .view()
}

fn reset(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let inside = wide_or_narrow(words.reset, words.reset_brief);
    Button::new(inside, move || page.act(Action::Reset))
        .class("reset")
        .idle(move || page.read(|s| s.is_default(page.survey)))
        .view()
}

/// Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again; whether the key was one of them.
pub fn on_key(page: Page, event: &KeyboardEvent) -> bool {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return false;
    }
    match (
        keys::meant(event).to_ascii_lowercase().as_str(),
        event.shift_key(),
    ) {
        ("z", false) => page.undo(),
        ("z", true) | ("y", false) => page.redo(),
        _ => return false,
    }
    true
}
