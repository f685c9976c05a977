//! The plan of a session: how long, what about, and what the room has said.

mod agenda;
mod choices;
mod room;
mod rooms;

pub use room::room;
pub use rooms::{Rooms, rooms};

use leptos::prelude::*;

use crate::browser::{address, clipboard};
use crate::state::{Action, Selection};
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, group, says};
use crate::views::workshop::guide::guide;
use crate::views::workshop::show::{begin, remembered};
use crate::workshop::{Length, Plan};

/// The plan.
pub fn plan(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    // What is proposed follows from what is chosen.
    let follows = move |part: fn(Page) -> Piece| {
        follow(move || {
            page.read(|_| ());
            untrack(|| part(page))
        })
    };
    let left = el("div")
        .class("planned")
        .child(follows(agenda::agenda))
        .view();
    let right = el("div")
        .class("changed")
        .child(follows(choices::choices))
        .child(room(page))
        .view();
    el("div")
        .class("workshop")
        .child(el("h1").child(own.title))
        .child(el("p").class("lead").child(own.lead))
        .child(bar(page))
        .child(el("div").class("columns").children([left, right]))
        .child(rooms(page))
        .child(follows(guide))
        .view()
}

/// Changes the plan.
fn prepare(page: Page, change: impl FnOnce(&mut Plan)) {
    let mut plan = untrack(|| page.read(|s| s.plan.clone()));
    change(&mut plan);
    page.act(Action::SetPlan(Box::new(plan)));
}

/// The length, the start, and the link.
fn bar(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let own = text::workshop(lang);
    let length = move |length: Length| {
        let name = format!("{}\u{a0}{}", length.minutes(), own.min);
        // Another length is another agenda: minutes that were given for the old one would spoil it.
        Button::new(name, move || {
            prepare(page, |plan| {
                plan.length = length;
                plan.minutes.clear();
            });
        })
        .value(length.id())
        .pressed(move || page.read(|s| s.plan.length == length))
    };
    let lengths = group("tabs", "length", own.length, Length::ALL.map(length));
    let start = Button::new(own.start, move || begin(page)).class("start");
    let outcome = RwSignal::new("");
    let copy = Button::new(own.share, move || {
        let plan = |s: &Selection| Selection {
            slide: None,
            ..s.clone()
        };
        let fragment = untrack(|| page.read(|s| page.print(&plan(s))));
        clipboard::write_text(&address::link(&fragment), move |copied| {
            // The address bar has the same.
            let refused = own.share_refused;
            outcome.set(if copied { words.copied } else { refused });
        });
    });
    let said = says(move || outcome.get().into());
    el("div")
        .class("bar")
        .child(lengths)
        .child(start.view())
        .child(resume(page))
        .child(copy.view())
        .child(el("span").attr("role", "status").child(said))
        .view()
}

/// The way back into the session that the browser remembers.
fn resume(page: Page) -> Option<Piece> {
    let own = text::workshop(page.speaks().0);
    let (_, fragment) = remembered()?;
    let there = page.parse(&fragment).selection;
    there.slide.filter(|_| page.is_about(&fragment))?;
    let lang = page.speaks().0;
    let there = Selection { lang, ..there };
    let resume = Button::new(own.resume, move || page.turn_to(there.clone())).class("start resume");
    Some(resume.view())
}
