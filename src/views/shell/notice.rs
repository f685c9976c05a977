//! The notice that names what an address asked for in vain.

use crate::browser::page as document;
use crate::state::link::asks_own;
use crate::survey::isolated;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::{Button, says, when};
use leptos::prelude::*;

/// Names the `ignored` parts of the address until it is dismissed.
pub fn notice(page: Page, ignored: RwSignal<Vec<String>>) -> Piece {
    let (_, words) = page.speaks();
    // The button goes with the notice, so the focus moves on to the content.
    let dismiss = move || {
        document::focus_content();
        ignored.set(Vec::new());
    };
    let named = move || {
        let names = says(move || isolated(&ignored.read().join(", ")).into_owned());
        let said = el("p")
            .child(words.ignored)
            .child(": ")
            .child(el("code").child(names))
            .child(". ")
            .child(words.ignored_hint)
            .child(when(
                move || ignored.read().iter().any(|part| asks_own(part)),
                move || format!(" {}", text::brought(page.speaks().0).elsewhere).into(),
            ));
        el("div")
            .class("notice")
            .child(said)
            .child(Button::new(words.dismiss, dismiss).view())
            .view()
    };
    el("div")
        .attr("role", "status")
        .child(when(move || !ignored.read().is_empty(), named))
        .view()
}
