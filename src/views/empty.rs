//! What stands in place of the chart when no statement is left.

use leptos::prelude::*;

use super::page::{Page, page};
use crate::analysis::{Loosening, Query};
use crate::browser::page as document;
use crate::state::Action;
use crate::text;

/// Says that nothing is left, and offers to let go of the parts of the filter that would help.
#[component]
pub fn Empty() -> impl IntoView {
    let page = page();
    let offers = move || {
        let lines = page.unfiltered();
        page.read(|s| {
            let Query { filter, pair, .. } = &s.query;
            filter.loosenings(page.survey, &lines, *pair)
        })
    };
    let none = move || offers().is_empty();
    let buttons = move || {
        offers()
            .into_iter()
            .map(|(part, brings)| view! { <Offer part brings /> })
            .collect_view()
    };
    let several = move || page.read(|s| s.query.filter.count() > 1);
    // Nothing is left to draw, so the page is ready as soon as this stands.
    Effect::new(document::ready);
    view! {
        <div class="empty">
            <p>{move || page.words().empty}</p>
            <Show when=none>
                <p>{move || page.words().empty_all}</p>
            </Show>
            <p class="offers">
                {buttons}
                <Show when=several>
                    <button type="button" on:click=move |_| give_way(page, Action::ClearFilter)>
                        {move || page.words().clear_filter}
                    </button>
                </Show>
            </p>
        </div>
    }
}

/// The buttons go as the chart comes back, so the focus moves on to the content.
fn give_way(page: Page, action: Action) {
    document::focus_content();
    page.act(action);
}

#[component]
fn Offer(part: Loosening, brings: usize) -> impl IntoView {
    let page = page();
    view! {
        <button type="button" on:click=move |_| give_way(page, Action::Loosen(part))>
            {move || text::loosening(page.lang.get(), part, brings)}
        </button>
    }
}
