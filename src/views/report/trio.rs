//! A statement beside what is said about it: its name, which leads to it, and its sum in each of the
//! tables, behind the mark of the table.

use leptos::prelude::*;

use crate::survey::{MOST_TABLES, Percent, TableId};
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey};
use crate::views::controls::{Swatch, Text, mark_class};
use crate::views::link::StatementLink;

/// A statement by its number and short name, which leads to it.
#[component]
pub fn NamedStatement(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let name = use_survey().survey.statements[statement]
        .short
        .get(use_lang());
    view! { <StatementLink statement name/> }
}

/// The same with its sums.
#[component]
pub fn StatementWithSums(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    view! {
        <NamedStatement statement/>
        " "
        <Sums statement/>
    }
}

/// The sums in each table; nothing of a statement that a table has no row for.
#[component]
fn Sums(statement: usize) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let sums = Memo::new(move |_| rows.with_row(statement, |row| row.sums));
    let said = move || {
        let said = |sums: [Option<Percent>; MOST_TABLES]| {
            selection.with(|s| text::trio(lang, survey, &s.query, &sums))
        };
        sums.get().map(said)
    };
    view! {
        <Show when=move || sums.get().is_some()>
            <span class="trio" role="img" aria-label=said>
                {survey.table_ids().map(|table| view! { <Sum statement table/> }).collect_view()}
            </span>
        </Show>
    }
}

#[component]
fn Sum(statement: usize, table: TableId) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let sum = Memo::new(move |_| {
        let sum = rows.with_row(statement, |row| row.sum(table));
        sum.flatten()
    });
    let scale = survey.scale_of(table);
    let said = move || {
        let recomputed = selection.base.get().recomputes(scale);
        let sum = sum.get();
        let written = sum.map(|sum| text::written(lang, sum));
        let recomputed = recomputed && sum.is_some();
        text::signed(
            written.unwrap_or_else(|| text::percent(lang, None)),
            recomputed,
        )
    };
    view! {
        <Swatch class=mark_class(survey, table)/>
        <b><Text of=said/></b>
    }
}
