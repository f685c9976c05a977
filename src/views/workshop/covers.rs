//! What lies over a slide: a blank screen, the parts of the session, the keys.

use leptos::prelude::*;

use crate::text;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, tick};
use crate::views::workshop::keys::lay;
use crate::views::workshop::show::{Cover, places, set_character_keys, turn};
use crate::workshop::Place;

/// What lies over the slide now.
pub fn covers(page: Page) -> Piece {
    // What else changes in the show leaves it as it is, and the focus in it.
    let cover = Memo::new(move |_| page.show.read().cover);
    follow(move || {
        let cover = cover.get();
        untrack(|| match cover {
            Cover::Nothing => nothing(),
            Cover::Black => blank(page, "black"),
            Cover::White => blank(page, "white"),
            Cover::Overview => overview(page),
            Cover::Keys => keys(page),
        })
    })
}

/// A screen without anything, which a press takes away.
fn blank(page: Page, class: &'static str) -> Piece {
    let (_, words) = page.speaks();
    let words = el("span").class("unseen").child(words.close);
    Button::new(words, move || lay(page, Cover::Nothing))
        .class(class)
        .view()
}

/// The parts of the session, each with its first slide: their names tell no result.
fn overview(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let places = places(page);
    let at = page.slide.get().unwrap_or(1);
    let here = places.get(at - 1).map(|place| place.part);
    let firsts = firsts(&places);
    let parts = firsts.into_iter().map(|first| {
        let place = places[first];
        let name = text::part_name(lang, page.survey, place.part);
        let current = (Some(place.part) == here).then_some("true");
        let go = Button::new(name, move || turn(page, first + 1)).current(current);
        let number = el("span").class("at").child((first + 1).to_string());
        el("li").child(number).child(go.view()).view()
    });
    let parts: Vec<Piece> = parts.collect();
    sheet(
        page,
        own.overview,
        el("ol").class("parts").children(parts).view(),
    )
}

/// Where each part begins.
fn firsts(places: &[Place]) -> Vec<usize> {
    let is_first = |&at: &usize| at == 0 || places[at].part != places[at - 1].part;
    (0..places.len()).filter(is_first).collect()
}

fn keys(page: Page) -> Piece {
    let own = text::workshop(page.speaks().0);
    let keys = own.key_list.map(|[key, does]| {
        let key = key.split(' ').map(|key| el("kbd").child(key).view());
        el("div")
            .child(el("dt").children(key))
            .child(el("dd").child(does))
            .view()
    });
    let on = move || !page.show.read().character_keys_off;
    let switch = tick(
        Some("character-keys"),
        None,
        own.character_keys,
        on,
        move |on| {
            set_character_keys(page, on);
        },
    );
    let keys = el("dl").class("keys").children(keys).view();
    sheet(page, own.keys, together([switch, keys]))
}

/// A sheet with a headline, and a way to close it.
fn sheet(page: Page, name: &'static str, content: Piece) -> Piece {
    let (_, words) = page.speaks();
    let close = Button::new(words.close, move || lay(page, Cover::Nothing));
    let head = el("header").child(el("h2").child(name)).child(close.view());
    el("div")
        .class("sheet")
        .attr("role", "dialog")
        .attr("aria-modal", "true")
        .attr("aria-label", name)
        .child(head)
        .child(content)
        .view()
}
