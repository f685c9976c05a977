//! What the reader seeks, marked in what is said.

use leptos::prelude::*;

use crate::analysis::found;
use crate::views::context::{use_report, use_survey};

/// Words, with what the reader seeks marked in them.
#[component]
pub fn Marked(
    /// The words.
    words: &'static str,
) -> impl IntoView {
    let sought = use_report().sought;
    if use_survey().is_static {
        return words.into_any();
    }
    view! {
        <For each=move || [sought.get()] key=String::clone let(sought)>
            {marked(&sought, words)}
        </For>
    }
    .into_any()
}

fn marked(sought: &str, words: &'static str) -> Vec<AnyView> {
    let (mut parts, mut from) = (Vec::new(), 0);
    let found = if sought.is_empty() {
        Vec::new()
    } else {
        found(sought, words)
    };
    for word in found {
        parts.push(words[from..word.start].into_any());
        parts.push(view! { <mark>{&words[word.clone()]}</mark> }.into_any());
        from = word.end;
    }
    parts.push(words[from..].into_any());
    parts
}
