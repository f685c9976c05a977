//! The way through a long list: which rows are on the page, and the ones before and after.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_words};
use crate::views::controls::{Button, Text};

/// The buttons of the first way through.
const BACK: &str = ".pager button";
const ON: &str = ".pager button ~ button";

/// Which rows are shown of how many, and the buttons to the others; nothing where all are, or where
/// the view is of one.
#[component]
pub fn Pager() -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let long = move || {
        let (page, all) = rows.page();
        page.len() < all && selection.view.get() != View::Statement
    };
    view! { <Show when=long><Pages/></Show> }
}

#[component]
fn Pages() -> impl IntoView {
    let (rows, lang, words) = (use_rows(), use_lang(), use_words());
    let shown = move || {
        let (page, all) = rows.page();
        text::rows_shown(lang, page, all)
    };
    let ends = move |onward: bool| {
        let (page, all) = rows.page();
        if onward {
            page.end == all
        } else {
            page.start == 0
        }
    };
    // The way on is the same above the chart, where the rows are read from.
    let turn = move |onward: bool| {
        if !untrack(|| ends(onward)) {
            rows.turn_page(onward);
            document::focus(if onward { ON } else { BACK });
            document::reveal(ON);
        }
    };
    view! {
        <nav class="pager" aria-label=words.rows>
            <Button idle=move || ends(false) on_press=move |()| turn(false)>
                {words.rows_before}
            </Button>
            <Button idle=move || ends(true) on_press=move |()| turn(true)>
                {words.rows_after}
            </Button>
            <span role="status"><Text of=shown/></span>
        </nav>
    }
}
