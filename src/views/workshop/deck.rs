//! The slide that is shown, and what it is steered by. It fills the window.

use std::time::Duration;

use leptos::{ev, prelude::*};

use crate::browser::timing;
use crate::survey::Lang;
use crate::text;
use crate::views::context::{Overlay, Presenter, use_lang, use_presenter, use_selection};
use crate::views::controls::{Button, Text};
use crate::views::workshop::keys::toggle_full_screen;
use crate::views::workshop::notes::Notes;
use crate::views::workshop::overlays::Overlays;
use crate::views::workshop::slides::SlideView;
use crate::workshop::Place;

/// A finger that goes at least so far sideways turns the slide, in CSS pixels.
const SWIPE: i32 = 60;

/// The slides. A region by its name, and no `div`.
#[component]
pub fn Deck() -> impl IntoView {
    let (presenter, lang) = (use_presenter(), use_lang());
    presenter.recall();
    let name = Signal::derive(move || name(presenter, lang));
    let start = RwSignal::new((0, 0));
    let down = move |event: ev::PointerEvent| start.set((event.client_x(), event.client_y()));
    let up = move |event: ev::PointerEvent| {
        if let Some(by) = swiped(start.get_untracked(), &event) {
            presenter.step(by);
        }
    };
    view! {
        <section
            class="deck"
            id="deck"
            tabindex="-1"
            aria-label=name
            on:pointerdown=down
            on:pointerup=up
        >
            <p class="unseen" role="status"><Text of=name/></p>
            <Behind/>
            <Overlays/>
        </section>
    }
}

/// Which slide it is, of which kind.
fn name(presenter: Presenter, lang: Lang) -> String {
    presenter.shown.get().map_or_else(String::new, |shown| {
        let kind = text::slide_kind(lang, shown.place.slide);
        let place = text::slide_place(lang, shown.number, shown.count);
        format!("{place}: {kind}")
    })
}

/// So many slides on or back, where a finger went sideways from `start`.
fn swiped((x, y): (i32, i32), event: &ev::PointerEvent) -> Option<isize> {
    let (right, down) = (event.client_x() - x, event.client_y() - y);
    let sideways = right.abs() > SWIPE && right.abs() > 2 * down.abs();
    let swiped = event.pointer_type() == "touch" && sideways;
    swiped.then_some(if right < 0 { 1 } else { -1 })
}

/// The slide with its notes and buttons. Under what lies over all of it, nothing takes the focus or is read out.
#[component]
fn Behind() -> impl IntoView {
    let (presenter, number) = (use_presenter(), use_selection().slide);
    let is_covered = move || presenter.state.read().overlay != Overlay::Nothing;
    let slide = move |_| presenter.slide().map(|slide| view! { <SlideView slide/> });
    view! {
        <div class="behind" inert=is_covered>
            <For each=move || [number.get()] key=|number| *number children=slide/>
            <Notes/>
            <Steering/>
        </div>
    }
}

/// Where the session is, and the buttons, which show themselves to a pointer and to the focus.
#[component]
fn Steering() -> impl IntoView {
    let presenter = use_presenter();
    view! {
        <div class="steer">
            <Show when=move || presenter.state.read().clock>
                <Clock/>
            </Show>
            <Buttons/>
            <span class="at"><Text of=move || position(presenter)/></span>
        </div>
    }
}

/// Which slide of how many is shown, or the number that is being typed.
fn position(presenter: Presenter) -> String {
    let typed = presenter.state.read().typed.clone();
    if !typed.is_empty() {
        return format!("→ {typed}");
    }
    let shown = presenter.shown.get();
    shown.map_or_else(String::new, |shown| {
        format!("{}/{}", shown.number, shown.count)
    })
}

/// Where there is only touch, few of them are shown: the others have keys, unless those are off.
#[component]
fn Buttons() -> impl IntoView {
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    let all = move || presenter.state.read().character_keys_off;
    let lay_over = move |overlay| presenter.lay_over(overlay);
    view! {
        <div class="buttons" class:all=all>
            <Button on_press=move |()| presenter.step(-1)>{words.back}</Button>
            <Button on_press=move |()| presenter.step(1)>{words.next}</Button>
            <Button on_press=move |()| lay_over(Overlay::Overview)>{words.overview}</Button>
            <Button on_press=move |()| presenter.toggle_notes()>{words.show_notes}</Button>
            <Button on_press=|()| toggle_full_screen()>{words.full}</Button>
            <Button on_press=move |()| presenter.toggle_contrast()>{words.projector}</Button>
            <Button on_press=move |()| lay_over(Overlay::Keys)>{words.keys}</Button>
            <Button on_press=move |()| presenter.leave()>{words.leave}</Button>
        </div>
    }
}

/// How long the session has gone on, and until when this part is planned, in minutes.
#[component]
fn Clock() -> impl IntoView {
    let presenter = use_presenter();
    let now = RwSignal::new(timing::now());
    let tick = move || now.set(timing::now());
    if let Ok(ticking) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || ticking.clear());
    }
    let elapsed = move || {
        let began = presenter.state.read().began;
        let elapsed = now.get().saturating_sub(began);
        if began > 0 { elapsed } else { 0 }
    };
    let until = move || presenter.shown.get().map_or(0, |shown| until(&shown.place));
    let says = move || {
        let elapsed = elapsed();
        format!("{}:{:02} / {}:00", elapsed / 60, elapsed % 60, until())
    };
    let late = move || (elapsed() > until() * 60).then_some("late");
    view! {
        <span class="clock" data-value=late role="timer"><Text of=says/></span>
    }
}

/// Until when a slide's part is planned, in minutes from the beginning.
fn until(place: &Place) -> u32 {
    u32::from(place.before + place.minutes)
}
