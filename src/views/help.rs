//! How to read the chart: shown until it is dismissed, and again on asking.

use leptos::prelude::*;

use super::controls::{Button, live, says};
use super::page::Page;
use crate::browser::page as document;

/// The button beside the headline.
pub fn help_button(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let ask = move || {
        page.asked.set(true);
        page.help(!untrack(|| page.helps()));
    };
    Button::new("?".to_owned(), ask)
        .class("ask")
        .label(words.help)
        .title(|| Some(words.help))
        .unfolds("help", move || page.helps())
        .view()
}

/// The help itself.
pub fn help(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let text = move || words.help_text(page.view.get());
    let first = says(move || text().first().copied().unwrap_or_default().into());
    let more = says(move || format!(" {}", text().get(1..).unwrap_or_default().join(" ")));
    let dismiss = move || {
        document::focus(".ask");
        page.help(false);
    };
    let dismiss = Button::new(words.help_close.to_owned(), dismiss).view();
    view! {
        <aside
            class="help"
            class:asked=live(move || page.asked.get())
            id="help"
            hidden=live(move || !page.helps())
            aria-label=words.help
        >
            <p>{first} <span class="more">{more}</span></p>
            {dismiss}
        </aside>
    }
    .into_any()
}
