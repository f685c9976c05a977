//! The foot of the chart: its source, and what can be taken along.

use leptos::prelude::*;

use crate::browser::download;
use crate::views::context::{use_lang, use_selection, use_survey, use_viewport, use_words};
use crate::views::controls::{Button, Text};
use crate::views::figure::caption::source_parts;
use crate::views::figure::contents::{self, use_contents};
use crate::views::figure::take::{Outcome, Take, Taker};

/// Source and date, and the way to take the chart along.
#[component]
pub fn TakeAlong() -> impl IntoView {
    let open = RwSignal::new(false);
    let foot = view! { <Foot open/> };
    let foot = if use_selection().view.get_untracked().has_chart() {
        view! { <figcaption class="foot">{foot}</figcaption> }.into_any()
    } else {
        view! { <div class="foot">{foot}</div> }.into_any()
    };
    view! {
        {foot}
        <div id="take" class="panel" hidden=move || !open.get()>
            <Show when=move || open.get()>
                <Panel/>
            </Show>
        </div>
    }
}

#[component]
fn Foot(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Source/>
        <PrintedAddress/>
        <Button
            class="take"
            controls="take"
            expanded=open
            on_press=move |()| open.update(|open| *open = !*open)
        >
            {use_words().take}
        </Button>
    }
}

/// The same source as under a picture; its name is Finnish in every language.
#[component]
fn Source() -> impl IntoView {
    let [before, name, after] = source_parts(use_survey(), use_lang());
    view! { <p>{before} <cite lang="fi">{name}</cite> {after}</p> }
}

/// The address that paper bears; worked out only for paper.
#[component]
fn PrintedAddress() -> impl IntoView {
    let (survey, selection) = (use_survey(), use_selection());
    let printing = use_viewport().printing;
    let address = move || {
        if printing.get() {
            download::address(&contents::fragment(survey, selection, false))
        } else {
            String::new()
        }
    };
    view! { <p class="address">{use_words().address} ": " <Text of=address/></p> }
}

/// Everything that can be taken, and what became of it.
#[component]
fn Panel() -> impl IntoView {
    let taker = Taker::new(use_contents());
    let outcome = taker.outcome;
    let message = move || match outcome.get() {
        Outcome::Nothing => String::new(),
        Outcome::Done(message) | Outcome::Shown(message, _) => message.to_owned(),
    };
    view! {
        {Take::GROUPS.map(|group| view! { <Offers group taker/> }).collect_view()}
        <p id="taken" role="status">
            <Text of=message/>
        </p>
        <ByHand outcome/>
    }
}

#[component]
fn Offers(group: &'static [Take], taker: Taker) -> impl IntoView {
    let (words, view) = (use_words(), use_selection().view);
    let has_chart = view.get_untracked().has_chart();
    let offered = group.iter().filter(|take| has_chart || !take.is_picture());
    let button = |&take: &Take| {
        view! {
            <Button value=take.id() on_press=move |()| taker.take(take)>
                {take.words(words)}
            </Button>
        }
    };
    view! { <p class="offers">{offered.map(button).collect_view()}</p> }
}

/// The text that is to be copied by hand, if any.
#[component]
fn ByHand(outcome: RwSignal<Outcome>) -> impl IntoView {
    let text = Memo::new(move |_| match outcome.get() {
        Outcome::Shown(_, text) => text,
        _ => String::new(),
    });
    view! {
        <Show when=move || !text.read().is_empty()>
            <textarea readonly rows="4" aria-labelledby="taken" prop:value=text></textarea>
        </Show>
    }
}

// Until the last view is a component.
pub fn foot(_: crate::views::page::Page) -> [crate::views::element::Piece; 1] {
    [view! { <TakeAlong/> }.into_any().into()]
}
pub fn fragment(page: crate::views::page::Page) -> String {
    contents::fragment(page.contexts.survey, page.contexts.selection, false)
}
