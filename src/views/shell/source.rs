//! The source line.

use leptos::prelude::*;

use crate::state::View;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::Text;
use crate::views::figure::contents::fragment;
use crate::views::link::UnlistedViewLink;
use crate::views::report::LinkOut;

/// Where the numbers are from, when they were updated, and what is not official.
#[component]
pub fn Sources() -> impl IntoView {
    view! {
        <footer class="sources">
            <Publication/>
            <NumbersNote/>
            <Unofficial/>
        </footer>
    }
}

/// The source, its date, and who published it. Its name is Finnish in every language.
#[component]
fn Publication() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let source = &survey.source;
    let updated = text::updated(lang, survey);
    let updated = updated.map_or_else(|| ".".into(), |updated| format!(", {updated}."));
    let publisher = source.publisher.get(lang);
    let publisher = (!publisher.is_empty()).then(|| format!(" {publisher}."));
    view! {
        <p>
            {use_words().source}
            ": "
            <cite lang="fi">{source.name.as_str()}</cite>
            {updated}
            {publisher}
        </p>
    }
}

/// How the numbers are made, of how many, and the way to how that is known.
#[component]
fn NumbersNote() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let (lang, words) = (use_lang(), use_words());
    let note = move || {
        let view = rows.counted_as(selection.view.get());
        selection.with(|s| text::numbers_note_of(lang, survey.survey, &s.query, view))
    };
    let respondents = survey.respondents;
    let has_method = respondents.is_some() && View::Method.is_of(survey.survey);
    let method = (!survey.is_static && has_method).then(|| {
        view! { <UnlistedViewLink view=View::Method class="known">{words.method}</UnlistedViewLink> }
    });
    view! {
        <p>
            <Text of=note/>
            " "
            {respondents.map(|all| text::respondents(lang, &all.base))}
            " "
            {method}
        </p>
    }
}

/// That the page is not official, and the ways out of it.
#[component]
fn Unofficial() -> impl IntoView {
    let words = use_words();
    let ways = (!use_survey().is_static).then(|| {
        view! {
            " "
            <UnlistedViewLink view=View::Access class="known">{words.view(View::Access)}</UnlistedViewLink>
            <WholePage/>
        }
    });
    view! { <p>{words.unofficial}{ways}</p> }
}

/// Where the page is part of another one: the way to the same view on its own.
#[component]
fn WholePage() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let survey = use_survey();
    view! {
        <Show when=move || selection.with(|s| s.embed)>
            " "
            <LinkOut class="known" href=move || format!("#{}", fragment(survey, selection, false))>
                {words.whole}
            </LinkOut>
        </Show>
    }
}
