//! The tables of a view: the numbers of the chart, in the same order and with the same filters.

use leptos::prelude::*;

use crate::analysis::Among;
use crate::state::View;
use crate::survey::TableId;
use crate::views::compare::rounds_table::RoundsTable;
use crate::views::compare::table::ComparisonTable;
use crate::views::context::{Rows, SelectionContext, use_rows, use_selection, use_words};
use crate::views::distribution::shares::SharesTable;
use crate::views::figure::pager::Pager;
use crate::views::map::table::MapTable;
use crate::views::method::CandidatesTable;
use crate::views::statement::tables::StatementTables;

/// The tables of the view; as a part of another page they are folded away.
#[component]
pub fn Numbers() -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let has_none = move || match selection.view.get() {
        View::Statement => false,
        View::Report => true,
        _ => rows.on_page.read().is_empty(),
    };
    let embedded = Memo::new(move |_| selection.with(|s| s.embed));
    let words = use_words();
    view! {
        <section class="numbers" aria-labelledby="numbers" hidden=has_none>
            <Show
                when=move || !embedded.get()
                fallback=move || {
                    view! {
                        <details class="folded-numbers">
                            <summary id="numbers">{words.numbers}</summary>
                            <AllTables/>
                        </details>
                    }
                }
            >
                <h2 id="numbers">{words.numbers}</h2>
                <AllTables/>
            </Show>
        </section>
    }
}

#[component]
fn AllTables() -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let shown = Memo::new(move |_| Shown::now(selection, rows));
    view! {
        <For each=move || [shown.get()] key=|shown| *shown let:shown>
            <Tables shown/>
        </For>
        <Pager/>
    }
}

/// What tables are made anew for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Shown {
    view: View,
    /// The table of the survey, where the view is of one.
    table: Option<TableId>,
    compares_rounds: bool,
    base: Among,
    interval: bool,
}

impl Shown {
    fn now(selection: SelectionContext, rows: Rows) -> Self {
        let view = selection.view.get();
        Self {
            view,
            table: (view == View::Distribution).then(|| selection.table.get()),
            compares_rounds: rows.compares_rounds.get(),
            base: selection.base.get(),
            interval: selection.interval.get(),
        }
    }
}

#[component]
fn Tables(shown: Shown) -> impl IntoView {
    let rows = use_rows().on_page;
    match shown.view {
        View::Distribution => shown
            .table
            .map(|table| view! { <SharesTable table rows/> })
            .into_any(),
        View::Compare if shown.compares_rounds => view! { <RoundsTable/> }.into_any(),
        View::Compare => view! { <ComparisonTable/> }.into_any(),
        View::Map => view! { <MapTable/> }.into_any(),
        View::Statement => view! { <StatementTables/> }.into_any(),
        View::Method => view! { <CandidatesTable/> }.into_any(),
        View::Report | View::Workshop | View::Own | View::Access | View::Make => ().into_any(),
    }
}
