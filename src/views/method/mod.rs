//! The page that explains how the number of respondents was inferred, and how sure the shares are.

mod candidates;
mod example;
mod passage;

use leptos::prelude::*;

pub use candidates::candidates;
pub use passage::PassageSection;

use crate::analysis::Respondents;
use crate::state::View;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey};
use example::Example;

/// Everything below the chart: the method with one row worked through. Nothing where no respondents are known.
#[component]
pub fn Method() -> impl IntoView {
    let view = use_selection().view;
    let respondents = use_survey().respondents?;
    Some(view! {
        <Show when=move || view.get() == View::Method>
            <section class="method">
                <Passages respondents/>
            </section>
        </Show>
    })
}

/// The parts of the page, each made anew where what it says changes.
#[component]
fn Passages(respondents: &'static Respondents) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let statement = use_rows().statement;
    let passages = move || {
        let statement = statement.get();
        selection.with(|s| text::method(lang, survey, respondents, &s.query, statement))
    };
    view! {
        <For each=passages key=|passage| (passage.id, passage.paragraphs.clone()) let:passage>
            <PassageSection passage=passage.clone()>
                {(passage.id == "how").then(|| view! { <Example respondents/> })}
            </PassageSection>
        </For>
    }
}
