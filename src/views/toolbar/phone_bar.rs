//! The bar at the bottom of a phone's window.

use leptos::prelude::*;
use leptos_use_window_scroll::use_window_scroll;

use crate::browser::scroll;
use crate::state::View;
use crate::text;
use crate::views::context::{Place, use_lang, use_place, use_rows, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::toolbar::tools::FilterButton;

/// What fills the window where the bar comes: the chart, or the background.
const SHOWN: &str = "[data-chart] .room, .report";

/// The filter under the thumb, and what is shown: it comes when the chart has passed the middle of the window. Before
/// that it is out of sight, where keys find it all the same.
#[component]
pub fn PhoneBar() -> impl IntoView {
    let (view, place) = (use_selection().view, use_place());
    view! {
        <Show when=move || place.get() == Place::PhoneSheet && view.get() != View::Statement>
            <Bar/>
        </Show>
    }
}

#[component]
fn Bar() -> impl IntoView {
    let shown = use_what_is_shown();
    let (_, scrolled) = use_window_scroll();
    let come = Memo::new(move |_| {
        scrolled.track();
        scroll::is_half_passed(SHOWN)
    });
    view! {
        <div class="phone-bar" class:come=come>
            <FilterButton/>
            <p><Text of=shown/></p>
        </div>
    }
}

/// The table that is shown, the pair that is compared, or what is mapped upwards.
fn use_what_is_shown() -> impl Fn() -> String + Copy + Send + Sync {
    let (survey, lang) = (use_survey().survey, use_lang());
    let (selection, rows) = (use_selection(), use_rows());
    move || match selection.view.get() {
        View::Distribution => text::table_mark(lang, survey, selection.table.get()).to_owned(),
        View::Compare if rows.compares_rounds.get() => {
            text::table_mark(lang, survey, selection.table.get()).to_owned()
        }
        View::Compare => text::pair_name(lang, survey, selection.with(|s| s.query.pair)),
        View::Map => text::axis_name(lang, survey, selection.with(|s| s.axes.up)),
        _ => String::new(),
    }
}
