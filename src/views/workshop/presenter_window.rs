//! The presenter's own window: notes, the next slide and the clock, where nobody in the room sees them.

use std::time::Duration;

use leptos::portal::Portal;
use leptos::prelude::*;

use crate::browser::own_window;
use crate::survey::{Lang, Survey};
use crate::text;
use crate::views::context::{Presenter, use_lang, use_presenter, use_selection, use_survey};
use crate::views::controls::{Button, Text};
use crate::views::workshop::clock::Clock;
use crate::views::workshop::notes::SlideNotes;
use crate::workshop::Place;

/// How often is looked whether it has been closed.
const LOOK: Duration = Duration::from_millis(500);

/// What stands in the window while it is open.
#[component]
pub fn PresenterWindow() -> impl IntoView {
    let presenter = use_presenter();
    let is_open = Memo::new(move |_| presenter.state.read().own_window);
    view! {
        <Show when=move || is_open.get()>
            {own_window::body()
                .map(|mount| {
                    view! {
                        <Portal mount>
                            <Inside/>
                        </Portal>
                    }
                })}
        </Show>
    }
}

#[component]
fn Inside() -> impl IntoView {
    let (presenter, selection, lang) = (use_presenter(), use_selection(), use_lang());
    let (survey, words) = (use_survey().survey, text::workshop(lang));
    watch_closing(presenter);
    Effect::new(move || {
        let _ = selection.with(|s| (s.look, s.lang));
        own_window::dress(words.own_window);
    });
    let slide = move || presenter.shown.get().map(|shown| shown.place.slide);
    let now = move || named(presenter, survey, lang, 0).unwrap_or_default();
    let next = move || named(presenter, survey, lang, 1).unwrap_or_else(|| words.last.to_owned());
    view! {
        <main class="own-window">
            <p class="time"><Clock/></p>
            <h1><Text of=now/></h1>
            <For each=slide key=|slide| *slide let(slide)>
                <SlideNotes slide/>
            </For>
            <p class="up-next"><b>{words.up_next}</b>" "<Text of=next/></p>
            <p class="offers">
                <Button on_press=move |()| presenter.step(-1)>{words.back}</Button>
                <Button on_press=move |()| presenter.step(1)>{words.next}</Button>
            </p>
        </main>
    }
}

/// Looks again and again whether its reader has closed the window: no event tells it in every browser.
fn watch_closing(presenter: Presenter) {
    let look = move || {
        if !own_window::is_open() {
            presenter.state.update(|state| state.own_window = false);
        }
    };
    if let Ok(looking) = set_interval_with_handle(look, LOOK) {
        on_cleanup(move || looking.clear());
    }
}

/// The slide so many further on: its number, its kind and what it is about.
fn named(presenter: Presenter, survey: &Survey, lang: Lang, further: usize) -> Option<String> {
    let number = presenter.shown.get()?.number + further;
    let slides = presenter.slides.read();
    let place: &Place = slides.get(number - 1)?;
    let kind = text::slide_kind(lang, survey, place.slide);
    let topic = text::slide_topic(lang, survey, place);
    Some(format!("{number}. {kind}: {topic}"))
}
