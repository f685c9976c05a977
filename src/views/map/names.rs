//! The list of names below the map, field by field; what is hovered in one is marked in the other.

use leptos::prelude::*;

use crate::analysis::{Field, PickSet};
use crate::browser::page as document;
use crate::state::Action;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Text, other_lang, while_there};
use crate::views::figure::hover::Hover;
use crate::views::link::StatementLink;

/// The names of the statements on the map by their fields, and the way back from a pick.
#[component]
pub fn MapNames(
    /// What is hovered.
    hover: Hover,
) -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    // Not every browser tells that the focus leaves with what is taken away.
    on_cleanup(move || hover.set_row(None));
    let has_picks = move || selection.with(|s| !s.query.filter.picks.is_empty());
    let show_all = move |()| {
        selection.dispatch(Action::SetPicks(PickSet::default()));
        document::rescue_focus(String::new());
    };
    view! {
        <div class="names">
            <div class="fields" role="group" aria-label=words.names_list>
                <For each=|| Field::PLACES key=|field| *field let:field>
                    <Group field hover/>
                </For>
            </div>
            <Show when=has_picks>
                <Button class="all" on_press=show_all>
                    {words.clear_picks}
                </Button>
            </Show>
        </div>
    }
}

/// The name of a field once, and the names of the statements in it.
#[component]
fn Group(field: Option<Field>, hover: Hover) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let statements = Memo::new(move |_| {
        let (plane, rows) = (rows.plane.get(), rows.on_page.read());
        let inside = rows.iter().filter(|row| plane.field(row) == field);
        inside.map(|row| row.statement).collect::<Vec<_>>()
    });
    let name = move || match field {
        Some(field) => text::field_by(lang, survey, selection.measures(), &rows.plane.get(), field),
        None => text::near_line(lang),
    };
    view! {
        <Show when=move || !statements.read().is_empty()>
            <div>
                <h2>
                    <Text of=name/>
                </h2>
                <ul>
                    <For each=move || statements.get() key=|statement| *statement let:statement>
                        <Name statement hover/>
                    </For>
                </ul>
            </div>
        </Show>
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
    let (lang, short) = (use_lang(), &survey.statements[statement].short);
    view! {
        <li
            data-name=survey.statements[statement].number
            class:here=is_hovered
            class:focused=move || selection.with(|s| s.focus == Some(statement))
            on:pointerenter=move |_| enter()
            on:pointerleave=move |_| leave()
            on:focusin=move |_| enter()
            on:focusout=while_there(move |_| leave())
        >
            <StatementLink statement name=short.get(lang) lang=other_lang(lang, short)/>
        </li>
    }
}
