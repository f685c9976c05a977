//! How to read the chart: shown until it is dismissed, and again on asking.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::{Button, says};

/// The button beside the headline.
pub fn help_button(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let ask = move || {
        page.asked.set(true);
        page.help(!untrack(|| page.helps()));
    };
    Button::new("?", ask)
        .class("ask")
        .label(words.help)
        .title(|| Some(words.help))
        .unfolds("help", move || page.helps())
        .view()
}

/// The help itself.
pub fn help(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let text = move || {
        if page.is_onward() {
            text::rounds(page.speaks().0).help
        } else {
            words.help_text(page.view.get())
        }
    };
    let first = says(move || text().first().copied().unwrap_or_default().into());
    let more = says(move || format!(" {}", text().get(1..).unwrap_or_default().join(" ")));
    let dismiss = move || {
        document::focus(".ask");
        page.help(false);
    };
    let dismiss = Button::new(words.help_close, dismiss).view();
    let more = el("span").class("more").child(more);
    el("aside")
        .class("help")
        .class_while("asked", move || page.asked.get())
        .id("help")
        .flag("hidden", move || !page.helps())
        .attr("aria-label", words.help)
        .child(el("p").child(first).child(more))
        .child(dismiss)
        .view()
}
