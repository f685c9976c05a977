//! What stands in place of the chart when no statement is left.

use leptos::prelude::*;

use crate::analysis::Query;
use crate::browser::page as document;
use crate::state::Action;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Text};

/// Says that nothing is left, and offers to let go of the parts of the filter that would help.
#[component]
pub fn NoRows() -> impl IntoView {
    let words = use_words();
    // Nothing is left to draw, so the page is ready as soon as this stands.
    Effect::new(document::ready);
    view! {
        <div class="empty">
            <p>{words.empty}</p>
            <Offers/>
        </div>
    }
}

#[component]
fn Offers() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let (lang, words) = (use_lang(), use_words());
    let offers = Memo::new(move |_| {
        let all = rows.all.read();
        selection.with(|s| {
            let Query { filter, pair, .. } = &s.query;
            filter.loosenings(survey, &all, *pair)
        })
    });
    let several = move || selection.with(|s| s.query.filter.count() > 1);
    // The buttons go as the chart comes back, so the focus moves on to the content.
    let give_way = move |action: Action| {
        document::focus_content();
        selection.dispatch(action);
    };
    let offer = move |at: usize| {
        let said = move || {
            let offer = offers.with(|all| all.get(at).copied());
            offer
                .map(|(part, brings)| text::loosening(lang, part, brings))
                .unwrap_or_default()
        };
        let press = move |()| {
            if let Some((part, _)) = offers.with_untracked(|all| all.get(at).copied()) {
                give_way(Action::RemoveFilter(part));
            }
        };
        view! { <Button on_press=press><Text of=said/></Button> }
    };
    view! {
        <Show when=move || offers.with(Vec::is_empty)>
            <p>{words.empty_all}</p>
        </Show>
        <p class="offers">
            <For each=move || 0..offers.with(Vec::len) key=|at| *at let(at)>
                {offer(at)}
            </For>
            <Show when=several>
                <Button on_press=move |()| give_way(Action::ClearFilter)>{words.clear_filter}</Button>
            </Show>
        </p>
    }
}
