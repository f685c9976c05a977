//! The foot of the chart: its source, and what can be taken along.

use leptos::prelude::*;

use crate::browser::download;
use crate::state::View;
use crate::text;
use crate::views::context::{
    use_lang, use_rows, use_selection, use_survey, use_viewport, use_words,
};
use crate::views::controls::{Button, Text};
use crate::views::figure::caption::source_parts;
use crate::views::figure::contents::{self, use_contents};
use crate::views::figure::scene::stray_totals;
use crate::views::figure::take::{Outcome, Take, Taker};
use crate::views::shell::source::WholePage;
use crate::views::toolbar::tools::FilterButton;

/// Source and date, and the way to take the chart along.
#[component]
pub fn TakeAlong() -> impl IntoView {
    let open = RwSignal::new(false);
    let foot = view! { <Foot open/> }.into_any();
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
    let (selection, words) = (use_selection(), use_words());
    let embedded = Memo::new(move |_| selection.with(|s| s.embed));
    view! {
        <Source embedded/>
        <PrintedAddress/>
        <Show when=move || !embedded.get() fallback=EmbeddedWays>
            <Button
                class="take"
                controls="take"
                expanded=open
                on_press=move |()| open.update(|open| *open = !*open)
            >
                {words.take}
            </Button>
        </Show>
    }
}

/// As a part of another page: the filter, and the way to the same view on its own, where all of it can be taken along.
#[component]
fn EmbeddedWays() -> impl IntoView {
    let view = use_selection().view;
    view! {
        <Show when=move || !matches!(view.get(), View::Statement | View::Method)>
            <FilterButton/>
        </Show>
        <WholePage/>
    }
}

/// The same source as under a picture, and what the raised numbers in the chart stand for. Its name is in its own language in every
/// language; embedded, it stands without its subtitle, so that the foot is one line.
#[component]
fn Source(embedded: Memo<bool>) -> impl IntoView {
    let (survey, selection, rows, lang) = (use_survey(), use_selection(), use_rows(), use_lang());
    let [before, whole, after] = source_parts(survey, lang);
    let title = text::source_brief(survey.survey);
    let name = move || {
        if embedded.get() {
            title.to_owned()
        } else {
            whole.clone()
        }
    };
    let day = text::known_date(lang, &survey.survey.updated);
    let day = day.map_or_else(String::new, |day| format!(", {day}"));
    let date = move || {
        if embedded.get() {
            day.clone()
        } else {
            after.clone()
        }
    };
    let original = survey.survey.original().code();
    let totals = move || {
        let totals = text::raised_totals(lang, &stray_totals(survey, selection, rows));
        totals.map_or_else(String::new, |totals| format!(" · {totals}"))
    };
    view! {
        <p class="figure-source">
            {before} <cite lang=original><Text of=name/></cite> <Text of=date/>
            <Text of=totals/>
        </p>
    }
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
