//! The list of names beside the map: number, name, field; what is hovered in one is marked in the
//! other.

use leptos::prelude::*;

use crate::analysis::PickSet;
use crate::browser::page as document;
use crate::state::Action;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::Button;
use crate::views::figure::hover::Hover;
use crate::views::link::StatementLink;
use crate::views::map::table::Field;

/// The names of the statements on the map, in their order, and the way back from a pick.
#[component]
pub fn MapNames(
    /// What is hovered.
    hover: Hover,
) -> impl IntoView {
    let (selection, rows, words) = (use_selection(), use_rows(), use_words());
    let statements = move || {
        let rows = rows.on_page.read();
        rows.iter().map(|row| row.statement).collect::<Vec<_>>()
    };
    let has_picks = move || selection.with(|s| !s.query.filter.picks.is_empty());
    let show_all = move |()| {
        selection.dispatch(Action::SetPicks(PickSet::default()));
        document::rescue_focus(String::new());
    };
    view! {
        <div class="names">
            <ul aria-label=words.names_list>
                <For each=statements key=|statement| *statement let:statement>
                    <Name statement hover/>
                </For>
            </ul>
            <Show when=has_picks>
                <Button class="all" on_press=show_all>
                    {words.clear_picks}
                </Button>
            </Show>
        </div>
    }
}

#[component]
fn Name(statement: usize, hover: Hover) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let place = move || {
        let rows = rows.on_page.read();
        rows.iter().position(|row| row.statement == statement)
    };
    let enter = move || hover.set_row(untrack(place));
    let leave = move || hover.set_row(None);
    let is_hovered = move || hover.row.get().is_some_and(|row| Some(row) == place());
    let name = survey.statements[statement].short.get(use_lang());
    view! {
        <li
            class:here=is_hovered
            class:focused=move || selection.with(|s| s.focus == Some(statement))
            on:pointerenter=move |_| enter()
            on:pointerleave=move |_| leave()
            on:focusin=move |_| enter()
            on:focusout=move |_| leave()
        >
            <StatementLink statement name/>
            <span class="field">
                <Field statement/>
            </span>
        </li>
    }
}
