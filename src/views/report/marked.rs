//! Words in which the reader seeks others.

use std::ops::Range;

use leptos::prelude::*;

use crate::analysis::found;
use crate::views::context::{use_report, use_survey};

/// Words, with what the reader seeks marked in them. They are made anew where what is found changes.
#[component]
pub fn Marked(
    /// The words.
    words: &'static str,
) -> impl IntoView {
    if use_survey().is_static {
        return words.into_any();
    }
    let sought = use_report().sought;
    let marks = Memo::new(move |_| marks(words, &sought.read()));
    view! {
        <For each=move || [marks.get()] key=Clone::clone let:marks>
            {parts(words, &marks)}
        </For>
    }
    .into_any()
}

/// Where what is `sought` stands in `words`.
fn marks(words: &str, sought: &str) -> Vec<Range<usize>> {
    if sought.is_empty() {
        return Vec::new();
    }
    found(sought, words).into_iter().collect()
}

/// The words between the marks and in them.
fn parts(words: &'static str, marks: &[Range<usize>]) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut from = 0;
    for mark in marks {
        parts.push(words[from..mark.start].into_any());
        parts.push(view! { <mark>{&words[mark.clone()]}</mark> }.into_any());
        from = mark.end;
    }
    parts.push(words[from..].into_any());
    parts
}
