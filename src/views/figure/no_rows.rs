//! What stands in place of the chart when no statement is left.

use crate::analysis::Query;
use crate::browser::page as document;
use crate::state::Action;
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, whenever};
use leptos::prelude::*;

/// Says that nothing is left, and offers to let go of the parts of the filter that would help.
pub fn empty(page: Page) -> Piece {
    let (_, words) = page.speaks();
    // Nothing is left to draw, so the page is ready as soon as this stands.
    whenever(document::ready);
    el("div")
        .class("empty")
        .child(el("p").child(words.empty))
        .child(follow(move || offers(page)))
        .view()
}

fn offers(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let lines = page.all.read();
    let (offers, several) = page.read(|s| {
        let Query { filter, pair, .. } = &s.query;
        let offers = filter.loosenings(page.survey, &lines, *pair);
        (offers, filter.count() > 1)
    });
    let none = offers
        .is_empty()
        .then(|| el("p").child(words.empty_all).view());
    let loosen = offers.into_iter().map(|(part, brings)| {
        let words = text::loosening(lang, part, brings);
        Button::new(words, move || give_way(page, Action::RemoveFilter(part)))
    });
    let clear = several.then(|| {
        Button::new(words.clear_filter, move || {
            give_way(page, Action::ClearFilter);
        })
    });
    let buttons = loosen.chain(clear).map(Button::view);
    let offers = el("p").class("offers").children(buttons).view();
    together(none.into_iter().chain([offers]))
}

/// The buttons go as the chart comes back, so the focus moves on to the content.
fn give_way(page: Page, action: Action) {
    document::focus_content();
    page.act(action);
}
