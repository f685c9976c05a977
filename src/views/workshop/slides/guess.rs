//! What the room believes.

use leptos::{ev, prelude::*};

use crate::browser::page as document;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    RoomStore, use_lang, use_presenter, use_room, use_selection, use_survey,
};
use crate::views::controls::{Button, Text};
use crate::views::workshop::slides::frame::Title;
use crate::views::workshop::tally::set_guess;
use crate::workshop::Guess;

/// What is guessed, and where that is kept.
#[derive(Clone, Copy)]
struct Guessing {
    room: RoomStore,
    table: TableId,
    statement: usize,
}

impl Guessing {
    fn get(self) -> Option<Guess> {
        self.room
            .with(|room| room.guess(self.table, self.statement))
    }

    fn set(self, guess: Option<Guess>) {
        set_guess(self.room, self.table, self.statement, guess);
    }
}

/// The question, the guess as large as it goes, a slider, and a field for a number or a range.
#[component]
pub fn GuessSlide(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let words = text::workshop(lang);
    let guessing = Guessing {
        room: use_room(),
        table: use_presenter().guessed_table(),
        statement,
    };
    let measures = untrack(|| selection.measures());
    let in_words = move || guessing.get().map(|guess| text::guess(lang, guess));
    let says = Signal::derive(move || in_words().unwrap_or_else(|| words.no_guess.into()));
    let large = move || in_words().unwrap_or_else(|| "?".into());
    let is_range = move || guessing.get().is_some_and(Guess::is_range);
    view! {
        <Title
            text=text::guess_asks(lang, survey, guessing.table, measures)
            note=text::asks(lang, survey, guessing.table)
        />
        <div class="body">
            <output class="huge" class:wide=is_range aria-label=words.typed>
                <Text of=large/>
            </output>
            <Slider guessing says/>
            <Typing guessing/>
        </div>
    }
}

/// Before there is a guess the slider shows none: it has no knob. A range is slid as a whole; its middle is where the
/// slider stands.
#[component]
fn Slider(guessing: Guessing, says: Signal<String>) -> impl IntoView {
    let middle = |guess: Guess| guess.low.midpoint(guess.high);
    let position = move || guessing.get().map_or(50, middle).to_string();
    let take = move |to: String| guessing.set(to.parse().ok().map(Guess::exactly));
    // A press on the middle of a slider that stands there unseen changes nothing: it is a guess all
    // the same.
    let press = move |event: ev::MouseEvent| {
        if untrack(|| guessing.get()).is_none() {
            take(event_target_value(&event));
        }
    };
    view! {
        <div class="sliding" class:unset=move || guessing.get().is_none()>
            <input
                type="range"
                min="0"
                max="100"
                step="1"
                aria-label=text::workshop(use_lang()).typed
                aria-valuetext=says
                prop:value=position
                on:input=move |event| take(event_target_value(&event))
                on:click=press
            />
            <p class="tens" aria-hidden="true">
                {(0..=10).map(|ten| view! { <span>{ten * 10}</span> }).collect_view()}
            </p>
        </div>
    }
}

/// The field, and the way to take the guess back.
#[component]
fn Typing(guessing: Guessing) -> impl IntoView {
    let words = text::workshop(use_lang());
    let wrong = RwSignal::new(false);
    let take_back = move |()| {
        document::focus("#deck");
        guessing.set(None);
    };
    view! {
        <div class="typing">
            <label>
                <span>{words.typed}</span>
                <Field guessing wrong/>
            </label>
            <span id="typed-hint" class:wrong=wrong>{words.typed_hint}</span>
            <Show when=move || guessing.get().is_some()>
                <Button on_press=take_back>{words.no_guess}</Button>
            </Show>
        </div>
    }
}

/// A number or a range; `wrong` tells that what was typed is neither.
#[component]
fn Field(guessing: Guessing, wrong: RwSignal<bool>) -> impl IntoView {
    let enter = move |event: ev::Event| {
        let typed = event_target_value(&event);
        let read = Guess::read(&typed);
        wrong.set(read.is_none() && !typed.trim().is_empty());
        if read.is_some() {
            guessing.set(read);
        }
    };
    view! {
        <input
            id="typed"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="12"
            aria-describedby="typed-hint"
            aria-invalid=move || wrong.get().to_string()
            on:change=enter
            on:keydown=back_to_slide
        />
    }
}

/// What the field hears is not meant for the presenter as well.
fn back_to_slide(event: ev::KeyboardEvent) {
    if matches!(event.key().as_str(), "Enter" | "Escape") {
        event.prevent_default();
        event.stop_propagation();
        document::focus("#deck");
    }
}
