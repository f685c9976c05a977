//! The source line.

use leptos::prelude::*;

use crate::state::View;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{SurveyText, Text};
use crate::views::figure::contents::fragment;
use crate::views::link::{LinkOut, UnlistedViewLink};

/// Where the numbers are from, when they were updated, and what is not official; as a part of another page, the line
/// below a view of the survey says enough.
#[component]
pub fn Sources() -> impl IntoView {
    let selection = use_selection();
    let line_is_enough = move || selection.with(|s| s.embed && s.view.explores());
    view! {
        <Show when=move || !line_is_enough()>
            <footer class="sources">
                <Publication/>
                <NumbersNote/>
                <Unofficial/>
            </footer>
        </Show>
    }
}

/// The survey by its title and year, the source, its date, and who published it. Its name is Finnish in every language.
#[component]
fn Publication() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let source = &survey.source;
    let original = survey.original().code();
    let name = match source.url.as_deref() {
        Some(url) => view! { <LinkOut href=url class="known" lang=original><cite>{source.name.as_str()}</cite></LinkOut> }
            .into_any(),
        None => view! { <cite lang=original>{source.name.as_str()}</cite> }.into_any(),
    };
    let publisher = source.publisher.get(lang);
    let publisher = (!publisher.is_empty()).then(|| format!(" {publisher}."));
    let named = if source.name.trim().is_empty() {
        // The title of the survey stands above.
        text::dated(lang, survey).into_any()
    } else {
        let updated = text::updated(lang, survey);
        let updated = updated.map_or_else(|| ".".into(), |updated| format!(", {updated}."));
        view! { {use_words().source} ": " {name} {updated} }.into_any()
    };
    view! {
        <p class="survey-title">
            <SurveyText of=&survey.title/>
            {format!(" · {}", text::years(survey))}
        </p>
        <p>
            {named}
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
    let base = respondents.and_then(|all| all.base.as_ref());
    let method = (!survey.is_static && has_method).then(|| {
        view! { <UnlistedViewLink view=View::Method class="known">{words.method}</UnlistedViewLink> }
    });
    view! {
        <p>
            <Text of=note/>
            " "
            {text::all_respondents(lang, survey.survey, base)}
            " "
            {method}
        </p>
    }
}

/// That the page is not official, and the ways out of it.
#[component]
fn Unofficial() -> impl IntoView {
    let (survey, words) = (use_survey(), use_words());
    let unofficial = text::unofficial(use_lang(), survey.survey);
    let make = View::Make.is_of(survey.survey).then(|| {
        view! { " " <UnlistedViewLink view=View::Make class="known">{words.view(View::Make)}</UnlistedViewLink> }
    });
    let ways = (!survey.is_static).then(|| {
        view! {
            " "
            <UnlistedViewLink view=View::Access class="known">{words.view(View::Access)}</UnlistedViewLink>
            {make}
            <WholePage/>
        }
    });
    view! { <p>{unofficial}{ways}</p> }
}

/// Where the page is part of another one: the way to the same view on its own.
#[component]
pub fn WholePage() -> impl IntoView {
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
