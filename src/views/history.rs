//! Undo and redo.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::controls::{Button, live};
use super::page::Page;

/// The buttons of undo and redo; each is there as soon as it has something to do.
pub fn steps(page: Page, class: &'static str) -> AnyView {
    let (_, words) = page.speaks();
    let undo = Button::new(words.undo.to_owned(), move || page.undo())
        .class("undo")
        .idle(move || !page.can().0);
    let redo = Button::new(words.redo.to_owned(), move || page.redo())
        .class("redo")
        .idle(move || !page.can().1);
    view! {
        <span class=class>
            <span class="steps" class:any=live(move || page.can() != (false, false))>
                {[undo.view(), redo.view()].collect_view()}
            </span>
        </span>
    }
    .into_any()
}

/// Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again; whether the key was one of them.
pub fn on_key(page: Page, event: &KeyboardEvent) -> bool {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return false;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => page.undo(),
        ("z", true) | ("y", false) => page.redo(),
        _ => return false,
    }
    true
}
