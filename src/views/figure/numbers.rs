//! The tables of a view: the numbers of the chart, in the same order and with the same filters.

use leptos::prelude::*;

use crate::analysis::{Among, Line};
use crate::browser::{address, page as document};
use crate::state::View;
use crate::survey::TableId;
use crate::views::compare::rounds_table::RoundsTable;
use crate::views::compare::table::ComparisonTable;
use crate::views::context::{
    Rows, SelectionContext, use_rows, use_selection, use_viewport, use_words,
};
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
    let now = move || (Shown::now(selection, rows), rows.on_page.get());
    let told = in_time(Memo::new(move |_| now()));
    let shown = Memo::new(move |_| told.with(|(shown, _)| *shown));
    let rows = Memo::new(move |_| told.with(|(_, rows)| rows.clone()));
    view! {
        <For each=move || [shown.get()] key=|shown| *shown let:shown>
            <Tables shown rows/>
        </For>
        <Pager/>
    }
}

/// What the tables tell: at once on paper, or where the reader comes to another place by a link or the way back; with the
/// frame of the chart where they are in the window by then; and else when that frame is painted with what the reader
/// looks at. Frames are the browser's, so an effect waits for them.
fn in_time<T: Clone + Send + Sync + 'static>(now: Memo<T>) -> RwSignal<T> {
    let told = RwSignal::new(now.get_untracked());
    let printing = use_viewport().printing;
    let mut is_first = true;
    Effect::new(move || {
        let (next, printed) = (now.get(), printing.get());
        if std::mem::take(&mut is_first) {
            return;
        }
        if printed || address::kept_place().is_some() {
            told.set(next);
            return;
        }
        document::in_or_after_frame(
            || document::begins_in_window(".numbers"),
            move || {
                // The tables may be gone by then.
                if let Some(next) = now.try_get_untracked() {
                    told.try_set(next);
                }
            },
        );
    });
    told
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
fn Tables(
    shown: Shown,
    /// The rows of the table, where the view is of one.
    rows: Memo<Vec<Line>>,
) -> impl IntoView {
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
