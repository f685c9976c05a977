//! The plan of a session: how long, what about, and what the room has said.

mod agenda;
mod choices;
mod room_says;
mod rooms_compared;

pub use room_says::RoomSays;
pub use rooms_compared::RoomsCompared;

use leptos::prelude::*;

use crate::browser::{address, clipboard};
use crate::state::Selection;
use crate::text;
use crate::views::context::{
    Session, use_lang, use_presenter, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Group, Text};
use crate::views::workshop::guide::Guide;
use crate::workshop::Length;

/// The plan. What is proposed follows from what is chosen.
#[component]
pub fn Plan() -> impl IntoView {
    let words = text::workshop(use_lang());
    view! {
        <div class="workshop">
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <Bar/>
            <div class="columns">
                <div class="planned">
                    <agenda::AgendaList/>
                </div>
                <div class="changed">
                    <choices::Choices/>
                    <RoomSays/>
                </div>
            </div>
            <RoomsCompared/>
            <Guide/>
        </div>
    }
}

/// The length, the start, and the link.
#[component]
fn Bar() -> impl IntoView {
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    let copied_words = use_words().copied;
    let outcome = RwSignal::new("");
    let share = move |()| {
        let link = address::link(&presenter.plan_fragment());
        clipboard::write_text(&link, move |copied| {
            // The address bar has the same.
            outcome.set(if copied {
                copied_words
            } else {
                words.share_refused
            });
        });
    };
    view! {
        <div class="bar">
            <Lengths/>
            <Button class="start" on_press=move |()| presenter.begin()>{words.start}</Button>
            <Resume/>
            <Button on_press=share>{words.share}</Button>
            <span role="status"><Text of=move || outcome.get().to_owned()/></span>
        </div>
    }
}

/// Another length is another agenda: minutes that were given for the old one would spoil it.
#[component]
fn Lengths() -> impl IntoView {
    let (presenter, selection) = (use_presenter(), use_selection());
    let words = text::workshop(use_lang());
    let set_length = move |length: Length| {
        presenter.change_plan(|plan| {
            plan.length = length;
            plan.minutes.clear();
        });
    };
    let button = move |length: Length| {
        view! {
            <Button
                value=length.id()
                pressed=move || selection.with(|s| s.plan.length == length)
                on_press=move |()| set_length(length)
            >
                {format!("{}\u{a0}{}", length.minutes(), words.min)}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="length" label=words.length>
            {Length::ALL.map(button).collect_view()}
        </Group>
    }
}

/// The way back into the session that the browser remembers.
#[component]
fn Resume() -> impl IntoView {
    let (survey, selection, lang) = (use_survey(), use_selection(), use_lang());
    let fragment = Session::remembered().map(|session| session.fragment);
    let fragment = fragment.filter(|fragment| survey.is_asked_for(fragment))?;
    let there = survey.parse(&fragment).selection;
    let there = there
        .slide
        .is_some()
        .then_some(Selection { lang, ..there })?;
    Some(view! {
        <Button class="start resume" on_press=move |()| selection.go_to(there.clone())>
            {text::workshop(lang).resume}
        </Button>
    })
}
