//! The list of names beside the map: number, name, field; what is looked at in one is marked in the
//! other.

use leptos::{ev, prelude::*};

use crate::analysis::PickSet;
use crate::browser::page as document;
use crate::state::Action;
use crate::views::element::{Piece, el};
use crate::views::figure::hover::Gaze;
use crate::views::figure::numbers::field;
use crate::views::link::statement_link;
use crate::views::page::Page;
use crate::views::parts::{Button, each, when};
/// The names of the statements on the map, in their order, and the way back from a pick.
pub fn names(page: Page, gaze: Gaze) -> Piece {
    let (_, words) = page.speaks();
    let name = move |statement: usize| name(page, gaze, statement);
    let picked = move || page.read(|s| !s.query.filter.picks.is_empty());
    let all = move || {
        let show = move || {
            page.act(Action::SetPicks(PickSet::default()));
            document::rescue_focus(String::new());
        };
        Button::new(words.clear_picks, show).class("all").view()
    };
    let shown = move || {
        page.near
            .read()
            .iter()
            .map(|line| line.statement)
            .collect::<Vec<_>>()
    };
    let list = el("ul")
        .attr("aria-label", words.names_list)
        .child(each(shown, name));
    el("div")
        .class("names")
        .child(list)
        .child(when(picked, all))
        .view()
}

fn name(page: Page, gaze: Gaze, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let place = move || {
        let lines = page.near.read();
        lines.iter().position(|line| line.statement == statement)
    };
    let look = move || gaze.look_at_line(untrack(place));
    let here = move || gaze.line.get().is_some_and(|at| Some(at) == place());
    let focused = move || page.read(|s| s.focus == Some(statement));
    let name = page.survey.statements[statement].short.get(lang);
    el("li")
        .class_while("here", here)
        .class_while("focused", focused)
        .on(ev::pointerenter, move |_| look())
        .on(ev::pointerleave, move |_| gaze.look_at_line(None))
        .on(ev::focusin, move |_| look())
        .on(ev::focusout, move |_| gaze.look_at_line(None))
        .child(statement_link(page, statement, name))
        .child(el("span").class("field").child(field(page, statement)))
        .view()
}
