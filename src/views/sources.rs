//! The source line.

use leptos::prelude::*;

use super::page::Page;
use crate::analysis::Base;
use crate::text;

/// Where the numbers are from, when they were updated, and what is not official.
pub fn sources(page: Page) -> AnyView {
    let (lang, words) = page.speaks();
    let source = &page.survey.source;
    let updated = format!(
        "{} {}",
        words.updated,
        text::date(lang, &page.survey.updated)
    );
    let respondents = Base::of(page.survey).map(|base| text::respondents(lang, &base));
    view! {
        <footer class="sources">
            <p>
                {words.source} ": "
                <cite lang="fi">{source.name.clone()}</cite> ", " {updated} ". "
                {source.publisher.get(lang).to_owned()} "."
            </p>
            <p>{words.numbers_note} " " {respondents}</p>
            <p>{words.unofficial}</p>
        </footer>
    }
    .into_any()
}
