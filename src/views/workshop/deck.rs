//! The presenter: the slide that is shown, and what it is steered by. It fills the window.

use leptos::{ev, prelude::*};

use crate::browser::timing;
use crate::text;
use crate::views::element::{Piece, Value, el};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, keep, says, when};
use crate::views::workshop::covers::covers;
use crate::views::workshop::keys::{contrast, full, lay};
use crate::views::workshop::notes::notes;
use crate::views::workshop::show::{Cover, here, leave, recall, step};
use crate::views::workshop::slides::slide;

/// A finger that goes at least so far sideways turns the slide, in CSS pixels.
const SWIPE: i32 = 60;

/// The presenter.
pub fn deck(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    recall(page);
    let shown = follow(move || {
        page.slide.track();
        untrack(|| here(page).map(|(place, ..)| slide(page, place)).into())
    });
    let name = says(move || {
        let name = here(page).map(|(place, at, of)| {
            let kind = text::slide_kind(lang, place.slide);
            format!("{}: {kind}", text::slide_place(lang, at, of))
        });
        name.unwrap_or_default()
    });
    let from = RwSignal::new((0, 0));
    let down = move |event: ev::PointerEvent| {
        from.set((event.client_x(), event.client_y()));
    };
    let up = move |event: ev::PointerEvent| {
        let (x, y) = from.get_untracked();
        let (right, down) = (event.client_x() - x, event.client_y() - y);
        if event.pointer_type() == "touch" && right.abs() > SWIPE && right.abs() > 2 * down.abs() {
            step(page, if right < 0 { 1 } else { -1 });
        }
    };
    // Under what lies over all of it, nothing takes the focus or is read out.
    let behind = el("div")
        .class("behind")
        .flag("inert", move || page.show.read().cover != Cover::Nothing)
        .child(shown)
        .child(notes(page))
        .child(steer(page));
    // A region by its name, and no `div`: one that became the plan would keep the focus for a while in
    // Firefox, though it cannot have it.
    el("section")
        .class("deck")
        .id("deck")
        .attr("tabindex", "-1")
        .attr("aria-label", name)
        .on(ev::pointerdown, down)
        .on(ev::pointerup, up)
        .child(el("p").class("unseen").attr("role", "status").child(name))
        .child(behind)
        .child(el("div").class("covers").child(covers(page)))
        .view()
}

/// Where the session is, and the buttons, which show themselves to a pointer and to the focus.
fn steer(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let place = says(move || {
        let typed = page.show.read().typed.clone();
        if !typed.is_empty() {
            return format!("→ {typed}");
        }
        here(page).map_or_else(String::new, |(_, at, of)| format!("{at}/{of}"))
    });
    let button =
        |words: &'static str, deed: fn(Page)| Button::new(words, move || deed(page)).view();
    let buttons = [
        button(own.back, |page| step(page, -1)),
        button(own.next, |page| step(page, 1)),
        button(own.overview, |page| lay(page, Cover::Overview)),
        button(own.show_notes, |page| {
            page.show.update(|show| show.notes = !show.notes);
        }),
        button(own.full, |_| full()),
        button(own.projector, contrast),
        button(own.keys, |page| lay(page, Cover::Keys)),
        button(own.leave, leave),
    ];
    // Where there is only touch, few of them are shown: the others have keys, unless those are off.
    let buttons = el("div")
        .class("buttons")
        .class_while("all", move || page.show.read().character_keys_off)
        .children(buttons);
    el("div")
        .class("steer")
        .child(when(move || page.show.read().clock, move || clock(page)))
        .child(buttons)
        .child(el("span").class("at").child(place))
        .view()
}

/// How long the session has gone on, and until when this part is planned, in minutes.
fn clock(page: Page) -> Piece {
    let now = RwSignal::new(timing::now());
    keep(timing::each_second(move || now.set(timing::now())));
    let elapsed = move || {
        let began = page.show.read().began;
        let gone = now.get().saturating_sub(began);
        if began > 0 { gone } else { 0 }
    };
    let until = move || here(page).map_or(0, |(place, ..)| u32::from(place.before + place.minutes));
    let said = says(move || {
        let (gone, until) = (elapsed(), until());
        format!("{}:{:02} / {until}:00", gone / 60, gone % 60)
    });
    let late = Value::of(move || (elapsed() > until() * 60).then_some("late"));
    el("span")
        .attr("class", "clock")
        .attr("data-value", late)
        .attr("role", "timer")
        .child(said)
        .view()
}
