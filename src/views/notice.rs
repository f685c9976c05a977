//! The notice that names what an address asked for in vain.

use leptos::prelude::*;

use super::page::page;
use crate::browser::page as document;

/// Names the `ignored` parts of the address until it is dismissed.
#[component]
pub fn Notice(ignored: RwSignal<Vec<String>>) -> impl IntoView {
    let page = page();
    let shown = move || !ignored.read().is_empty();
    // The button goes with the notice, so the focus moves on to the content.
    let dismiss = move |_| {
        document::focus_content();
        ignored.set(Vec::new());
    };
    view! {
        <div role="status">
            <Show when=shown>
                <div class="notice">
                    <p>
                        {move || page.words().ignored} ": "
                        <code>{move || ignored.read().join(", ")}</code> ". "
                        {move || page.words().ignored_hint}
                    </p>
                    <button type="button" on:click=dismiss>
                        {move || page.words().dismiss}
                    </button>
                </div>
            </Show>
        </div>
    }
}
