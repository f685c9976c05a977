//! How to read the chart: shown until it is dismissed, and again on asking.

use leptos::prelude::*;

use super::controls::{Button, live, says};
use super::page::Page;
use crate::browser::page as document;

/// The button beside the headline.
pub fn help_button(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    Button::new("?".to_owned(), move || page.help(!untrack(|| page.helps())))
        .class("ask")
        .label(words.help)
        .title(|| Some(words.help))
        .unfolds("help", move || page.helps())
        .view()
}

/// The help itself.
pub fn help(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let sentences = says(move || words.help_text(page.view.get()).join(" "));
    let dismiss = move || {
        document::focus(".ask");
        page.help(false);
    };
    let dismiss = Button::new(words.help_close.to_owned(), dismiss).view();
    view! {
        <aside class="help" id="help" hidden=live(move || !page.helps()) aria-label=words.help>
            <p>{sentences}</p>
            {dismiss}
        </aside>
    }
    .into_any()
}
