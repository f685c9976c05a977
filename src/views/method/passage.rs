//! Headed parts of a text.

use leptos::prelude::*;

use crate::text::Passage;

/// A headed part; after its paragraphs stand its children.
#[component]
pub fn PassageSection(
    /// What it says.
    passage: Passage,
    children: Children,
) -> impl IntoView {
    let paragraphs = passage.paragraphs.into_iter();
    let paragraphs = paragraphs.map(|said| view! { <p>{said}</p> });
    view! {
        <div data-part=passage.id>
            <h2>{passage.heading}</h2>
            {paragraphs.collect_view()}
            {children()}
        </div>
    }
}
