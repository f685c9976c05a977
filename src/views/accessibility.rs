//! The accessibility statement.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::text::{self, Passage};
use crate::views::context::{use_lang, use_selection, use_survey};
use crate::views::link::LinkOut;
use crate::views::method::PassageSection;

/// The statement, with the ways to give feedback and to the authority.
#[component]
pub fn AccessibilityStatement() -> impl IntoView {
    let view = use_selection().view;
    view! {
        <Show when=move || view.get() == View::Access>
            <StatementText/>
        </Show>
    }
}

#[component]
fn StatementText() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    // There is no chart to wait for.
    Effect::new(|_| document::ready());
    let passages = text::access(lang, survey);
    let passages = passages.map(|passage| view! { <StatementPart passage/> });
    view! {
        <h1 tabindex="-1">{text::access_headline(lang)}</h1>
        <section class="method">{passages.into_iter().collect_view()}</section>
    }
}

/// A part, with the link to whom it names.
#[component]
fn StatementPart(passage: Passage) -> impl IntoView {
    let url = match passage.id {
        "feedback" => use_survey().survey.contact.url.as_deref(),
        "authority" => Some(text::AUTHORITY),
        _ => None,
    };
    let link = |url| view! { <p><LinkOut href=url class="known">{url}</LinkOut></p> };
    view! { <PassageSection passage>{url.map(link)}</PassageSection> }
}
