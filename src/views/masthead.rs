//! The head of the page: its name, the views, the languages and the looks.

use leptos::{ev, prelude::*};

use super::controls::{Button, follow, group, option, select};
use super::element::{Piece, Value, el};
use super::link::view_link;
use super::page::Page;
use crate::browser::page as document;
use crate::state::{Action, Look, View};
use crate::survey::Lang;
use crate::text::words;

/// Name of the page, switches of view, language and look. The buttons of the languages stay when
/// the language changes: the one that was pressed keeps the focus.
pub fn masthead(page: Page) -> [Piece; 2] {
    let remade = move |part: fn(Page) -> Piece| {
        follow(move || {
            page.lang.track();
            untrack(|| part(page))
        })
    };
    let head = el("header")
        .class("masthead")
        .child(el("p").class("site").child("Murroskartta"))
        .child(remade(views))
        .child(langs(page))
        .child(remade(looks));
    [remade(skip), head.view()]
}

/// The fragment is the state, so the link moves the focus itself.
fn skip(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let skip = |event: ev::MouseEvent| {
        event.prevent_default();
        document::focus_content();
    };
    el("a")
        .class("skip")
        .attr("href", "#main")
        .on(ev::click, skip)
        .child(words.skip)
        .view()
}

fn views(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let offered = View::OFFERED.into_iter();
    let offered = offered.filter(|view| view.is_of(page.survey));
    let links = offered.map(|view| view_link(page, view, false));
    el("nav")
        .class("views")
        .attr("data-control", "view")
        .attr("aria-label", words.views)
        .children(links)
        .view()
}

fn langs(page: Page) -> Piece {
    let button = move |lang: Lang| {
        Button::new(words(lang).language, move || {
            page.act(Action::SetLang(lang));
        })
        .value(lang.code())
        .lang(lang.code())
        .pressed(move || page.lang.get() == lang)
    };
    let label = Value::of(move || Some(words(page.lang.get()).languages));
    group("langs", "lang", label, Lang::ALL.map(button))
}

fn looks(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let option = move |look: Look| {
        let name = words.look(look);
        option(look.id(), name, move || page.read(|s| s.look == look))
    };
    let options = Look::ALL.map(option).into();
    select("looks", "look", words.looks, false, options, move |id| {
        if let Some(look) = Look::ALL.into_iter().find(|look| look.id() == id) {
            page.act(Action::SetLook(look));
        }
    })
}
