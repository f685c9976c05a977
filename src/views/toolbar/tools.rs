//! The tools: the order, and the button of the filter. On a laptop they end the bar that the choice of the view begins;
//! on a phone they come with the bar at the bottom, and embedded below the chart.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::views::context::{
    FilterPanel, ReportContext, Rows, SelectionContext, SurveyContext, use_filter_panel, use_place,
    use_report, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Text};
use crate::views::toolbar::filter::is_ordered;
use crate::views::toolbar::order::Arrange;
use crate::views::toolbar::undo::Steps;

/// Where the panel of the filter is found.
pub const PANEL: &str = "#filters";

/// The button that opens it.
pub const OPENER: &str = "[aria-controls=filters]";

/// Order and filter; for one statement there is nothing to order or filter, and on a phone the steps back and forth
/// stand here, as there is no sheet for them.
#[component]
pub fn Tools() -> impl IntoView {
    let (view, place) = (use_selection().view, use_place());
    let ordered = is_ordered();
    let stand_here = move || !place.get().takes_order();
    let many = move || view.get() != View::Statement;
    view! {
        <div class="tools">
            <Show when=move || ordered() && stand_here()>
                <Arrange/>
            </Show>
            <Show when=move || many() && stand_here()>
                <FilterButton/>
            </Show>
            <Show when=move || !many()>
                <span class="brief"><Steps/></span>
            </Show>
        </div>
    }
}

/// The button that opens the filter and closes it again, by one name. Where filters are on it says how many; open beside
/// the chart, how many statements they keep.
#[component]
pub fn FilterButton() -> impl IntoView {
    let (selection, panel) = (use_selection(), use_filter_panel());
    let (survey, rows, report) = (use_survey(), use_rows(), use_report());
    let (place, name) = (use_place(), panel_name());
    let says = move || {
        let (kept, of) = kept_of(survey, selection, &rows, report);
        let stays = panel.0.get() && !place.get().lies_over();
        match (stays, filters_on(selection)) {
            (_, 0) => name(),
            (true, _) => format!("{} ({kept}/{of})", name()),
            (false, on) => format!("{} ({on})", name()),
        }
    };
    let toggle = move |()| {
        panel.0.update(|open| *open = !*open);
        if panel.0.get_untracked() {
            document::focus_soon("#filters .shut");
        }
    };
    view! {
        <span class="opener" on:keydown=move |event| close_on_escape(panel, &event)>
            <Button class="unfold" controls="filters" expanded=panel.0 on_press=toggle>
                <Text of=says/>
            </Button>
        </span>
    }
}

/// What lies over the page closes by Escape of itself.
pub fn close_on_escape(panel: FilterPanel, event: &KeyboardEvent) {
    if event.key() == "Escape" && !document::lies_over(PANEL) && panel.close() {
        document::focus(OPENER);
    }
}

/// What the panel is called: by the filter, and by the order where that stands there.
pub fn panel_name() -> impl Fn() -> String + Copy + Send + Sync {
    let (words, place, ordered) = (use_words(), use_place(), is_ordered());
    move || {
        if place.get().takes_order() && ordered() {
            words.filter_and_sort.to_owned()
        } else {
            words.filter.to_owned()
        }
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
