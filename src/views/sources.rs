//! The source line.

use leptos::prelude::*;

use super::page::page;
use crate::text;

/// Where the numbers are from, when they were updated, and what is not official.
#[component]
pub fn Sources() -> impl IntoView {
    let page = page();
    let source = &page.survey.source;
    let updated = move || {
        format!(
            "{} {}",
            page.words().updated,
            text::date(page.lang.get(), &page.survey.updated)
        )
    };
    view! {
        <footer class="sources">
            <p>
                {move || page.words().source} ": "
                <cite lang="fi">{source.name.clone()}</cite> ", " {updated} ". "
                {move || source.publisher.get(page.lang.get()).to_owned()} "."
            </p>
            <p>{move || page.words().numbers_note}</p>
            <p>{move || page.words().unofficial}</p>
        </footer>
    }
}
