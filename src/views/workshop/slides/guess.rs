//! What the room believes.

use leptos::{ev, prelude::*};

use crate::browser::page as document;
use crate::text;
use crate::views::element::{Piece, Value, el};
use crate::views::own::unkept::unkept;
use crate::views::page::Page;
use crate::views::parts::{Button, says, when};
use crate::views::workshop::slides::{about, headline};
use crate::views::workshop::tally::{guess as set, guessed};
use crate::workshop::{Guess, Kind};

/// The question, a slider, and a field for a number or a range. Before there is a guess the slider shows
/// none: it has no knob.
pub fn guess(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let table = guessed(page);
    let now = move || page.held.with(|room| room.guess(table, statement));
    let shown = says(move || {
        let shown = |guess: Guess| text::guess(lang, guess);
        now().map_or_else(|| own.no_guess.into(), shown)
    });
    // A range is slid as a whole; its middle is where the slider stands.
    let at = says(move || {
        let middle = |guess: Guess| guess.low.midpoint(guess.high);
        now().map_or(50, middle).to_string()
    });
    let take = move |to: String| set(page, statement, to.parse().ok().map(Guess::exactly));
    let slide = move |event: ev::Event| take(event_target_value(&event));
    // A press on the middle of a slider that stands there unseen changes nothing: it is a guess all
    // the same.
    let press = move |event: ev::MouseEvent| {
        if untrack(now).is_none() {
            take(event_target_value(&event));
        }
    };
    let asks = page.read(|s| text::guess_asks(lang, page.survey, table, s.query.measures));
    let slider = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "100")
        .attr("step", "1")
        .attr("aria-label", own.typed)
        .attr("aria-valuetext", shown)
        .prop("value", at)
        .on(ev::input, slide)
        .on(ev::click, press);
    let scale = ["0", "50", "100"].map(|end| el("span").child(end).view());
    vec![
        about(page, statement),
        headline(asks),
        el("output")
            .class("huge")
            .attr("aria-label", own.typed)
            .child(shown)
            .view(),
        el("div")
            .class("sliding")
            .class_while("unset", move || now().is_none())
            .child(slider)
            .child(el("p").attr("aria-hidden", "true").children(scale))
            .view(),
        typed(page, statement),
        unkept(page, |key| key.kind == Kind::Guess),
    ]
}

/// The field, and the way to take the guess back.
fn typed(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let wrong = RwSignal::new(false);
    let enter = move |event: ev::Event| {
        let typed = event_target_value(&event);
        let read = Guess::read(&typed);
        wrong.set(read.is_none() && !typed.trim().is_empty());
        if read.is_some() {
            set(page, statement, read);
        }
    };
    let key = move |event: ev::KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | "Escape") {
            // What the field hears is not meant for the presenter as well.
            event.prevent_default();
            event.stop_propagation();
            document::focus("#deck");
        }
    };
    let field = el("input")
        .id("typed")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("maxlength", "12")
        .attr("aria-describedby", "typed-hint")
        .attr("aria-invalid", Value::whether(move || wrong.get()))
        .on(ev::change, enter)
        .on(ev::keydown, key);
    let label = el("label")
        .child(el("span").child(own.typed))
        .child(field)
        .view();
    let hint = el("span")
        .id("typed-hint")
        .class_while("wrong", move || wrong.get())
        .child(own.typed_hint)
        .view();
    let table = guessed(page);
    let guessed = move || {
        page.held
            .with(|room| room.guess(table, statement))
            .is_some()
    };
    let clear = when(guessed, move || {
        Button::new(own.no_guess, move || {
            document::focus("#deck");
            set(page, statement, None);
        })
        .view()
    });
    el("div")
        .class("typing")
        .children([label, hint, clear])
        .view()
}
