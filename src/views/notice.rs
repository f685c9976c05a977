//! The notice that names what an address asked for in vain.

use leptos::prelude::*;

use super::controls::{Button, says, when};
use super::page::Page;
use crate::browser::page as document;

/// Names the `ignored` parts of the address until it is dismissed.
pub fn notice(page: Page, ignored: RwSignal<Vec<String>>) -> AnyView {
    let (_, words) = page.speaks();
    // The button goes with the notice, so the focus moves on to the content.
    let dismiss = move || {
        document::focus_content();
        ignored.set(Vec::new());
    };
    let named = move || {
        let names = says(move || ignored.read().join(", "));
        view! {
            <div class="notice">
                <p>{words.ignored} ": " <code>{names}</code> ". " {words.ignored_hint}</p>
                {Button::new(words.dismiss.to_owned(), dismiss).view()}
            </div>
        }
        .into_any()
    };
    view! { <div role="status">{when(move || !ignored.read().is_empty(), named)}</div> }.into_any()
}
