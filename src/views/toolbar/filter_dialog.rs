//! The panel of the filter: beside the chart where there is room, else in a sheet that lies over the page.

use leptos::ev::MouseEvent;
use leptos::{html, prelude::*};
use web_sys::HtmlDialogElement;

use crate::browser::{address, page as document};
use crate::views::context::{
    FilterPanel, ROWS_A_PAGE, use_filter_panel, use_place, use_report, use_rows, use_selection,
    use_survey, use_viewport, use_words,
};
use crate::views::controls::{Button, Text};
use crate::views::toolbar::filter::FilterParts;
use crate::views::toolbar::tools::{OPENER, PANEL, close_on_escape, kept_of, panel_name};
use crate::views::toolbar::undo::Steps;

/// The panel with its name and the ways out of it. What is in it is made when the first picture of the page is painted; of
/// a long list it is as long, and made when it is opened.
#[component]
pub fn FilterDialog() -> impl IntoView {
    let (panel, place) = (use_filter_panel(), use_place());
    let lies_over = Memo::new(move |_| place.get().lies_over());
    let (phone, painted) = (use_viewport().phone, use_viewport().painted);
    let short = use_survey().survey.statements.len() <= ROWS_A_PAGE;
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        if let Some(dialog) = dialog.get() {
            show(&dialog, panel.0.get(), lies_over.get());
        }
    });
    // By Escape, or by what a phone has for going back; one that has only changed its place is open again.
    let closed = move || {
        if dialog.get_untracked().is_some_and(|dialog| !dialog.open()) {
            panel.close();
        }
    };
    view! {
        <dialog
            class="filters"
            class:lies-over=lies_over
            id="filters"
            aria-labelledby="filters-name"
            node_ref=dialog
            on:close=move |_| closed()
            on:click=move |event| close_beside(panel, &event)
            on:keydown=move |event| close_on_escape(panel, &event)
        >
            <Head panel/>
            <div class="filter-parts">
                <Show when=move || panel.0.get() || short && painted.get()>
                    <FilterParts/>
                </Show>
            </div>
            // Elsewhere the steps stand at the end of what is counted.
            <Show when=move || lies_over.get() || phone.get()>
                <Foot panel/>
            </Show>
        </dialog>
    }
}

/// Opens or closes it: over the page, which then answers to nothing else, or where it stands.
fn show(dialog: &HtmlDialogElement, open: bool, lies_over: bool) {
    if dialog.open() {
        dialog.close();
    }
    if !open {
        return;
    }
    if lies_over {
        address::add_spare_step();
        let _ = dialog.show_modal();
    } else {
        dialog.set_open(true);
    }
}

#[component]
fn Head(panel: FilterPanel) -> impl IntoView {
    let name = panel_name();
    view! {
        <div class="filters-head">
            <h2 id="filters-name"><Text of=name/></h2>
            <Button class="shut" on_press=move |()| close(panel)>{use_words().close}</Button>
        </div>
    }
}

/// The steps back and forth, and the way to what the filter keeps.
#[component]
fn Foot(panel: FilterPanel) -> impl IntoView {
    let (survey, selection, words) = (use_survey(), use_selection(), use_words());
    let (rows, report, place) = (use_rows(), use_report(), use_place());
    let says = move || {
        let (kept, of) = kept_of(survey, selection, &rows, report);
        format!("{} {kept} / {of}", words.show_kept)
    };
    let show_kept = move |()| {
        panel.close();
        document::arrive_at("shown".into());
    };
    view! {
        <div class="filters-foot">
            <Steps/>
            <Show when=move || place.get().lies_over()>
                <Button class="start" on_press=show_kept><Text of=says/></Button>
            </Show>
        </div>
    }
}

/// Closes the panel; the focus goes back to what opened it.
fn close(panel: FilterPanel) {
    panel.close();
    document::focus_soon(OPENER);
}

/// Beside a sheet lies its shade, which is the dialog itself for those who press it.
fn close_beside(panel: FilterPanel, event: &MouseEvent) {
    if event.target() == event.current_target() && document::lies_over(PANEL) {
        close(panel);
    }
}
