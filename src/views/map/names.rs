//! The list of names beside the map: number, name, field; what is looked at in one is marked in the
//! other.

use leptos::prelude::*;

use crate::analysis::PickSet;
use crate::browser::page as document;
use crate::state::Action;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Text};
use crate::views::figure::hover::Gaze;
use crate::views::figure::numbers::field;
use crate::views::link::StatementLink;
use crate::views::page::Page;

/// The names of the statements on the map, in their order, and the way back from a pick.
#[component]
pub fn Names(
    /// What is looked at.
    hover: Gaze,
) -> impl IntoView {
    let (selection, rows, words) = (use_selection(), use_rows(), use_words());
    let shown = move || {
        let rows = rows.on_page.read();
        rows.iter().map(|row| row.statement).collect::<Vec<_>>()
    };
    let picked = move || selection.with(|s| !s.query.filter.picks.is_empty());
    let show_all = move |()| {
        selection.dispatch(Action::SetPicks(PickSet::default()));
        document::rescue_focus(String::new());
    };
    view! {
        <div class="names">
            <ul aria-label=words.names_list>
                <For each=shown key=|at| *at let(statement)>
                    <Name statement hover/>
                </For>
            </ul>
            <Show when=picked>
                <Button class="all" on_press=show_all>{words.clear_picks}</Button>
            </Show>
        </div>
    }
}

#[component]
fn Name(statement: usize, hover: Gaze) -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let position = move || {
        let rows = rows.on_page.read();
        rows.iter().position(|row| row.statement == statement)
    };
    let look = move || hover.look_at_line(untrack(position));
    let here = move || hover.line.get().is_some_and(|at| Some(at) == position());
    let focused = move || selection.with(|s| s.focus == Some(statement));
    let name = use_survey().survey.statements[statement]
        .short
        .get(use_lang());
    let page: Page = expect_context();
    view! {
        <li
            class:here=here
            class:focused=focused
            on:pointerenter=move |_| look()
            on:pointerleave=move |_| hover.look_at_line(None)
            on:focusin=move |_| look()
            on:focusout=move |_| hover.look_at_line(None)
        >
            <StatementLink statement name/>
            <span class="field"><Text of=field(page, statement)/></span>
        </li>
    }
}
