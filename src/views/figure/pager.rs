//! The way through a long list: which rows are on the page, and the ones before and after.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::text;
use crate::views::context::{Rows, use_lang, use_rows, use_selection, use_words};
use crate::views::controls::{Button, Text};

/// The buttons of the first way through.
const BACK: &str = ".pager button";
const ON: &str = ".pager button ~ button";

/// Which rows are shown of how many, and the buttons to the others; nothing where all are, or where
/// the view is of one.
#[component]
pub fn Pager() -> impl IntoView {
    let (view, rows) = (use_selection().view, use_rows());
    let is_long = move || {
        let (on_page, all) = rows.page();
        on_page.len() < all && view.get() != View::Statement
    };
    view! {
        <Show when=is_long>
            <Steps/>
        </Show>
    }
}

#[component]
fn Steps() -> impl IntoView {
    let (rows, lang, words) = (use_rows(), use_lang(), use_words());
    let shown = move || {
        let (on_page, all) = rows.page();
        text::rows_shown(lang, on_page, all)
    };
    view! {
        <nav class="pager" aria-label=words.rows>
            <Button idle=move || is_at_end(rows, false) on_press=move |()| turn(rows, false)>
                {words.rows_before}
            </Button>
            <Button idle=move || is_at_end(rows, true) on_press=move |()| turn(rows, true)>
                {words.rows_after}
            </Button>
            <span role="status">
                <Text of=shown/>
            </span>
        </nav>
    }
}

/// Whether there is no page after this one, or before it.
fn is_at_end(rows: Rows, onward: bool) -> bool {
    let (on_page, all) = rows.page();
    if onward {
        on_page.end == all
    } else {
        on_page.start == 0
    }
}

/// Turns the page. The way on is the same above the chart, where the rows are read from.
fn turn(rows: Rows, onward: bool) {
    if !untrack(|| is_at_end(rows, onward)) {
        rows.turn_page(onward);
        document::focus(if onward { ON } else { BACK });
        document::reveal(ON);
    }
}
