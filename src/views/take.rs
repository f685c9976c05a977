//! The foot of the chart: its source, and what can be taken along.

use leptos::prelude::*;

use super::page::Page;
use crate::text;

/// Source and date, and the way to take the chart along.
pub fn foot(page: Page) -> AnyView {
    let (lang, words) = page.speaks();
    let source = &page.survey.source;
    let updated = format!(
        "{} {}",
        words.updated,
        text::date(lang, &page.survey.updated)
    );
    view! {
        <figcaption class="foot">
            <p>
                {words.source} ": " <span lang="fi">{source.name.clone()}</span> ", " {updated}
            </p>
        </figcaption>
    }
    .into_any()
}
