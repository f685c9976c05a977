//! The notice that names what an address asked for in vain.

use leptos::prelude::*;

use super::page::page;

/// Names the `ignored` parts of the address until it is dismissed.
#[component]
pub fn Notice(ignored: RwSignal<Vec<String>>) -> impl IntoView {
    let page = page();
    let shown = move || !ignored.read().is_empty();
    view! {
        <div role="status">
            <Show when=shown>
                <div class="notice">
                    <p>
                        {move || page.words().ignored} ": "
                        <code>{move || ignored.read().join(", ")}</code> ". "
                        {move || page.words().ignored_hint}
                    </p>
                    <button type="button" on:click=move |_| ignored.set(Vec::new())>
                        {move || page.words().dismiss}
                    </button>
                </div>
            </Show>
        </div>
    }
}
