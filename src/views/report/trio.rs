//! A statement beside what is said about it: its name, which leads to it, and a tiny bar for its sum
//! in each of the three tables.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::link::StatementLink;

/// A statement with its bars.
#[component]
pub fn StatementWithBars(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    view! {
        <NamedStatement statement/>
        " "
        <Trio statement/>
    }
}

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

/// Its bars, where every table has the statement.
#[component]
fn Trio(statement: usize) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let sums = Memo::new(move |_| rows.with_row(statement, |row| row.sums));
    let said = move || {
        let sums = sums.get()?;
        Some(selection.with(|s| text::trio(lang, survey, &s.query, sums)))
    };
    view! {
        <Show when=move || sums.get().is_some()>
            <span class="trio" role="img" aria-label=said>
                {TableId::ALL.map(|table| view! { <TinyBar table sums/> }).collect_view()}
            </span>
        </Show>
    }
}

/// A tiny bar for the sum in one table, and the sum.
#[component]
fn TinyBar(table: TableId, sums: Memo<Option<[u16; 3]>>) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let sum = move || sums.get().map_or(0, |sums| sums[table as usize]);
    let said = move || {
        let recomputed = selection.base.get().recomputes(survey.scale_of(table));
        text::signed(sum().to_string(), recomputed)
    };
    view! {
        <span class="tiny">
            <i class=move || format!("{} w{}", table.id(), sum().min(100))></i>
        </span>
        <b><Text of=said/></b>
    }
}
