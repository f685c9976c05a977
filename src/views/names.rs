//! The list of names beside the map: number, name, field; what is looked at in one is marked in the
//! other.

use leptos::prelude::*;

use super::controls::{Button, live, when};
use super::gaze::Gaze;
use super::link::statement_link;
use super::numbers::field;
use super::page::Page;
use crate::analysis::PickSet;
use crate::browser::page as document;
use crate::state::Action;

/// The names of the statements on the map, in their order, and the way back from a pick.
pub fn names(page: Page, gaze: Gaze) -> AnyView {
    let (_, words) = page.speaks();
    let name = move |statement: usize| name(page, gaze, statement);
    let picked = move || page.read(|s| !s.query.filter.picks.is_empty());
    let all = move || {
        let words = words.clear_picks.to_owned();
        let show = move || {
            page.act(Action::Pick(PickSet::default()));
            document::rescue_focus(String::new());
        };
        Button::new(words, show).class("all").view()
    };
    let shown = move || {
        page.lines
            .read()
            .iter()
            .map(|line| line.statement)
            .collect::<Vec<_>>()
    };
    view! {
        <div class="names">
            <ul aria-label=words.names_list>
                <For each=shown key=|statement| *statement children=name />
            </ul>
            {when(picked, all)}
        </div>
    }
    .into_any()
}

fn name(page: Page, gaze: Gaze, statement: usize) -> AnyView {
    let (lang, _) = page.speaks();
    let place = move || {
        let lines = page.lines.read();
        lines.iter().position(|line| line.statement == statement)
    };
    let look = move || gaze.look_at_line(untrack(place));
    let here = move || gaze.line.get().is_some_and(|at| Some(at) == place());
    let focused = move || page.read(|s| s.focus == Some(statement));
    let name = page.survey.statements[statement].short.get(lang);
    view! {
        <li
            class:here=live(here)
            class:focused=live(focused)
            on:pointerenter=move |_| look()
            on:pointerleave=move |_| gaze.look_at_line(None)
            on:focusin=move |_| look()
            on:focusout=move |_| gaze.look_at_line(None)
        >
            {statement_link(page, statement, name)}
            <span class="field">{field(page, statement)}</span>
        </li>
    }
    .into_any()
}
