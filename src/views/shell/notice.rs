//! The notice that names what an address asked for in vain.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::link::reader_survey;
use crate::survey::OWN;
use crate::survey::isolated;
use crate::text;
use crate::views::context::{LongLived, use_lang, use_words};
use crate::views::controls::{Button, Text};

/// Names the `ignored` parts of the address until it is dismissed.
#[component]
pub fn Notice(
    /// What the address asked for in vain.
    ignored: LongLived<RwSignal<Vec<String>>>,
) -> impl IntoView {
    let words = use_words();
    // The button goes with the notice, so the focus moves on to the content.
    let dismiss = move |()| {
        document::focus_content();
        ignored.set(Vec::new());
    };
    view! {
        <div role="status">
            <Show when=move || !ignored.read().is_empty()>
                <div class="notice">
                    <Ignored ignored/>
                    <Button on_press=dismiss>{words.dismiss}</Button>
                </div>
            </Show>
        </div>
    }
}

/// What was ignored, and what there is to do about it.
#[component]
fn Ignored(ignored: LongLived<RwSignal<Vec<String>>>) -> impl IntoView {
    let (lang, words) = (use_lang(), use_words());
    let names = move || isolated(&ignored.read().join(", ")).into_owned();
    view! {
        <p>
            {words.ignored}
            ": "
            <code><Text of=names/></code>
            ". "
            {words.ignored_hint}
            <Show when=move || ignored.read().iter().any(|part| reader_survey(part) == Some(OWN))>
                {format!(" {}", text::brought(lang).elsewhere)}
            </Show>
        </p>
    }
}
