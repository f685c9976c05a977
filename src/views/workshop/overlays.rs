//! What lies over a slide: a blank screen, the parts of the session, the keys.

use leptos::prelude::*;

use crate::text;
use crate::views::context::{
    Overlay, use_lang, use_presenter, use_room, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Checkbox};
use crate::views::own::unkept::Unkept;
use crate::views::workshop::keys::{open_window, toggle_full_screen};
use crate::views::workshop::save_buttons::SaveButtons;
use crate::workshop::Place;

/// What lies over the slide now. What else changes leaves it as it is, and the focus in it.
#[component]
pub fn Overlays() -> impl IntoView {
    let presenter = use_presenter();
    let overlay = Memo::new(move |_| presenter.state.read().overlay);
    view! {
        <div class="covers">
            <For each=move || [overlay.get()] key=|overlay| *overlay let(overlay)>
                {match overlay {
                    Overlay::Nothing => ().into_any(),
                    Overlay::Black => view! { <Blank class="black"/> }.into_any(),
                    Overlay::White => view! { <Blank class="white"/> }.into_any(),
                    Overlay::Overview => view! { <Overview/> }.into_any(),
                    Overlay::Keys => view! { <Keys/> }.into_any(),
                }}
            </For>
        </div>
    }
}

/// A screen without anything, which a press takes away.
#[component]
fn Blank(class: &'static str) -> impl IntoView {
    let presenter = use_presenter();
    view! {
        <Button class on_press=move |()| presenter.lay_over(Overlay::Nothing)>
            <span class="unseen">{use_words().close}</span>
        </Button>
    }
}

/// The parts of the session, each with its first slide: their names tell no result.
#[component]
fn Overview() -> impl IntoView {
    let (presenter, selection) = (use_presenter(), use_selection());
    let slides = presenter.slides.get_untracked();
    let number = selection.slide.get_untracked().unwrap_or(1);
    let here = slides.get(number - 1).map(|place| place.part);
    let part = |first: usize| {
        let place = slides[first];
        let current = Some(place.part) == here;
        view! { <PartLink place number=first + 1 current/> }
    };
    let parts = firsts(&slides).into_iter().map(part).collect_view();
    view! {
        <Sheet name=text::workshop(use_lang()).overview>
            <ol class="jumps">{parts}</ol>
        </Sheet>
    }
}

/// A part of the session, and the number of its first slide, to which it goes.
#[component]
fn PartLink(place: Place, number: usize, current: bool) -> impl IntoView {
    let (presenter, survey) = (use_presenter(), use_survey().survey);
    view! {
        <li>
            <span class="at">{number}</span>
            <Button
                current=Signal::stored(current.then_some("true"))
                on_press=move |()| presenter.go_to_slide(number)
            >
                {text::part_name(use_lang(), survey, place.part)}
            </Button>
        </li>
    }
}

/// Where each part begins.
fn firsts(slides: &[Place]) -> Vec<usize> {
    let is_first = |&at: &usize| at == 0 || slides[at].part != slides[at - 1].part;
    (0..slides.len()).filter(is_first).collect()
}

/// What else the presenter can do, the answers to take along, the keys, and the switch of those that are characters.
#[component]
fn Keys() -> impl IntoView {
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    view! {
        <Sheet name=words.further>
            <Deeds/>
            <Unkept these=|_| true/>
            <section class="to-keep">
                <h3>{words.saving}</h3>
                <SaveButtons/>
            </section>
            <h3>{words.keys}</h3>
            <Checkbox
                control="character-keys"
                checked=move || !presenter.state.read().character_keys_off
                on_change=move |on| presenter.set_character_keys(on)
            >
                {words.character_keys}
            </Checkbox>
            <dl class="keys">
                {words.key_list.map(|[keys, does]| view! { <KeysFor keys does/> }).collect_view()}
            </dl>
        </Sheet>
    }
}

/// What needs no place on the wall.
#[component]
fn Deeds() -> impl IntoView {
    let room = use_room();
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    view! {
        <p class="deeds">
            <Button on_press=move |()| {
                presenter.lay_over(Overlay::Nothing);
                open_window(presenter, room);
            }>{words.own_window}</Button>
            <Button on_press=|()| toggle_full_screen()>{words.full}</Button>
            <Button on_press=move |()| presenter.toggle_contrast()>{words.projector}</Button>
            <Button on_press=move |()| presenter.leave()>{words.leave}</Button>
        </p>
    }
}

/// Keys with what they do.
#[component]
fn KeysFor(keys: &'static str, does: &'static str) -> impl IntoView {
    let keys = keys.split(' ').map(|key| view! { <kbd>{key}</kbd> });
    view! {
        <div>
            <dt>{keys.collect_view()}</dt>
            <dd>{does}</dd>
        </div>
    }
}

/// A sheet with a headline, and a way to close it.
#[component]
fn Sheet(name: &'static str, children: Children) -> impl IntoView {
    let presenter = use_presenter();
    view! {
        <div class="sheet" role="dialog" aria-modal="true" aria-label=name>
            <header>
                <h2>{name}</h2>
                <Button on_press=move |()| presenter.lay_over(Overlay::Nothing)>
                    {use_words().close}
                </Button>
            </header>
            {children()}
        </div>
    }
}
