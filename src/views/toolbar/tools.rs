//! The tools: order, the filter that opens, the way back to the default. On a laptop they end
//! the bar that the choice of the view begins; on a phone they stick to the bottom and open into a
//! sheet.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::views::context::{
    FilterPanel, ReportContext, Rows, SelectionContext, SurveyContext, use_filter_panel,
    use_report, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, WideOrNarrow};
use crate::views::toolbar::filter::Filters;
use crate::views::toolbar::order::Arrange;
use crate::views::toolbar::undo::Steps;

/// Order, filter, and on a phone the way back; for one statement there is nothing to order or filter.
#[component]
pub fn Tools() -> impl IntoView {
    let (view, panel) = (use_selection().view, use_filter_panel());
    let many = move || view.get() != View::Statement;
    // On the map, a place is where a statement stands; its list keeps the order of the other views.
    let ordered = move || !matches!(view.get(), View::Statement | View::Map | View::Report);
    view! {
        <div
            class="tools"
            class:open=move || panel.0.get() && many()
            class:few=move || !many()
            on:keydown=move |event| close_on_escape(panel, &event)
            on:focusout=move |event| close_when_left(panel, &event)
        >
            <Show when=ordered>
                <Arrange/>
            </Show>
            <div class="strip">
                <Show when=many>
                    <FilterButton/>
                </Show>
                <span class="brief"><Steps/></span>
            </div>
            <Show when=many>
                <Filters/>
            </Show>
        </div>
    }
}

fn close_on_escape(panel: FilterPanel, event: &KeyboardEvent) {
    if event.key() == "Escape" && panel.0.get_untracked() {
        panel.0.set(false);
        document::focus(".unfold");
    }
}

/// Where it lies over the page, the focus would go on behind it.
fn close_when_left(panel: FilterPanel, event: &FocusEvent) {
    if panel.0.get_untracked() && document::focus_leaves(event) && document::lies_over(".tools") {
        panel.0.set(false);
    }
}

/// The button that opens the filter. Closed, it says how many filters are on; open, how many
/// statements they keep.
#[component]
fn FilterButton() -> impl IntoView {
    let (selection, panel, words) = (use_selection(), use_filter_panel(), use_words());
    let (survey, rows, report) = (use_survey(), use_rows(), use_report());
    let label = move |name: &str| {
        let (kept, of) = kept_of(survey, selection, &rows, report);
        match (panel.0.get(), filters_on(selection)) {
            (true, _) => format!("{} ({kept}/{of})", words.close),
            (false, 0) => name.to_owned(),
            (false, on) => format!("{name} ({on})"),
        }
    };
    let narrow = move || match selection.view.get() {
        View::Report => label(words.filter),
        _ => label(words.filter_and_sort),
    };
    view! {
        <Button
            class="unfold"
            controls="filters"
            expanded=panel.0
            on_press=move |()| panel.0.update(|open| *open = !*open)
        >
            <WideOrNarrow wide=move || label(words.filter) narrow/>
        </Button>
    }
}

/// How many filters are on that count in the view.
fn filters_on(selection: SelectionContext) -> usize {
    selection.with(|s| match s.view {
        View::Report => s.query.filter.count_of_report(),
        _ => s.query.filter.count(),
    })
}

/// How many statements the filter keeps of how many; in the report, how many points.
pub fn kept_of(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: &Rows,
    report: ReportContext,
) -> (usize, usize) {
    match selection.view.get() {
        View::Report => report.kept.read().count(),
        _ => (rows.shown.read().len(), survey.survey.statements.len()),
    }
}
