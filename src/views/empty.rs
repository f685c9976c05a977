//! What stands in place of the chart when no statement is left.

use leptos::prelude::*;

use super::controls::{Button, follow};
use super::page::Page;
use crate::analysis::Query;
use crate::browser::page as document;
use crate::state::Action;
use crate::text;

/// Says that nothing is left, and offers to let go of the parts of the filter that would help.
pub fn empty(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    // Nothing is left to draw, so the page is ready as soon as this stands.
    Effect::new(document::ready);
    view! {
        <div class="empty">
            <p>{words.empty}</p>
            {follow(move || offers(page))}
        </div>
    }
    .into_any()
}

fn offers(page: Page) -> AnyView {
    let (lang, words) = page.speaks();
    let lines = page.all.read();
    let (offers, several) = page.read(|s| {
        let Query { filter, pair, .. } = &s.query;
        let offers = filter.loosenings(page.survey, &lines, *pair);
        (offers, filter.count() > 1)
    });
    let none = offers
        .is_empty()
        .then(|| view! { <p>{words.empty_all}</p> });
    let loosen = offers.into_iter().map(|(part, brings)| {
        let words = text::loosening(lang, part, brings);
        Button::new(words, move || give_way(page, Action::Loosen(part)))
    });
    let clear = several.then(|| {
        let words = words.clear_filter.to_owned();
        Button::new(words, move || give_way(page, Action::ClearFilter))
    });
    let buttons = loosen.chain(clear).map(Button::view).collect_view();
    view! {
        {none}
        <p class="offers">{buttons}</p>
    }
    .into_any()
}

/// The buttons go as the chart comes back, so the focus moves on to the content.
fn give_way(page: Page, action: Action) {
    document::focus_content();
    page.act(action);
}
