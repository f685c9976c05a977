//! The slide that is shown, and what it is steered by. It fills the window.

use leptos::{ev, prelude::*};

use crate::survey::{Lang, Survey};
use crate::text;
use crate::views::context::{Overlay, Presenter, use_lang, use_presenter, use_survey};
use crate::views::controls::{Button, Text};
use crate::views::workshop::clock::Clock;
use crate::views::workshop::notes::Notes;
use crate::views::workshop::overlays::Overlays;
use crate::views::workshop::presenter_window::PresenterWindow;
use crate::views::workshop::slides::{Foot, SlideView};

/// A finger that goes at least so far sideways turns the slide, in CSS pixels.
const SWIPE: i32 = 60;

/// The slides. A region by its name, and no `div`.
#[component]
pub fn Deck() -> impl IntoView {
    let (presenter, survey, lang) = (use_presenter(), use_survey().survey, use_lang());
    presenter.recall();
    let name = Signal::derive(move || name(presenter, survey, lang));
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
            <PresenterWindow/>
        </section>
    }
}

/// Which slide it is, of which kind.
fn name(presenter: Presenter, survey: &Survey, lang: Lang) -> String {
    presenter.shown.get().map_or_else(String::new, |shown| {
        let kind = text::slide_kind(lang, survey, shown.place.slide);
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
    let presenter = use_presenter();
    let is_covered = move || presenter.state.read().overlay != Overlay::Nothing;
    let shown = move || presenter.shown.get();
    view! {
        <div class="behind" inert=is_covered>
            <div class="wall">
                <For each=shown key=|shown| (shown.number, shown.place.slide) let(shown)>
                    <SlideView place=shown.place/>
                </For>
                <Steering/>
            </div>
            <Notes/>
        </div>
    }
}

/// The foot: where the session is, and the buttons, which show themselves to a pointer and to the focus. They stand in
/// the foot alone, so that they never cover what the slide shows.
#[component]
fn Steering() -> impl IntoView {
    let presenter = use_presenter();
    view! {
        <div class="steer">
            <Foot/>
            <Show when=move || presenter.state.read().clock>
                <Clock/>
            </Show>
            <Buttons/>
        </div>
    }
}

/// The other things that the presenter can do have keys, and stand under the last button.
#[component]
fn Buttons() -> impl IntoView {
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    let lay_over = move |overlay| presenter.lay_over(overlay);
    view! {
        <div class="buttons">
            <Button on_press=move |()| presenter.step(-1)>{words.back}</Button>
            <Button on_press=move |()| presenter.step(1)>{words.next}</Button>
            <Button on_press=move |()| lay_over(Overlay::Overview)>{words.overview}</Button>
            <Button on_press=move |()| presenter.toggle_notes()>{words.show_notes}</Button>
            <Button on_press=move |()| lay_over(Overlay::Keys)>{words.further}</Button>
        </div>
    }
}
