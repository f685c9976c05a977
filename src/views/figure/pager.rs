//! The way through a long list: which lines are near, and the ones before and after.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::{Button, says, when};

/// The buttons of the first way through.
const BACK: &str = ".pager button";
const ON: &str = ".pager button ~ button";

/// Which lines are shown of how many, and the buttons to the others; nothing where all are, or where
/// the view is of one.
pub fn pager(page: Page) -> Piece {
    let long = move || {
        let (near, all) = page.stretch();
        near.len() < all && page.view.get() != View::Statement
    };
    when(long, move || steps(page))
}

fn steps(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let shown = says(move || {
        let (near, all) = page.stretch();
        text::rows_shown(lang, near, all)
    });
    let ends = move |onward: bool| {
        let (near, all) = page.stretch();
        if onward {
            near.end == all
        } else {
            near.start == 0
        }
    };
    // The way on is the same above the chart, where the lines are read from.
    let turn = move |onward: bool| {
        if !untrack(|| ends(onward)) {
            page.turn_page(onward);
            document::focus(if onward { ON } else { BACK });
            document::reveal(ON);
        }
    };
    el("nav")
        .class("pager")
        .attr("aria-label", words.rows)
        .child(
            Button::new(words.rows_before, move || turn(false))
                .idle(move || ends(false))
                .view(),
        )
        .child(
            Button::new(words.rows_after, move || turn(true))
                .idle(move || ends(true))
                .view(),
        )
        .child(el("span").attr("role", "status").child(shown))
        .view()
}
