//! What stands in place of the chart when no statement is left.

use leptos::prelude::*;

use crate::analysis::{Loosening, Query};
use crate::browser::page as document;
use crate::state::{Action, View};
use crate::text;
use crate::views::context::{
    SelectionContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::Button;
use crate::views::link::UnlistedViewLink;

/// Says that nothing is left, and offers to let go of the parts of the filter that would help.
#[component]
pub fn NoRows() -> impl IntoView {
    // Nothing is left to draw, so the page is ready as soon as this stands.
    Effect::new(document::ready);
    let selection = use_selection();
    let filtered = move || selection.with(|s| s.query.filter.count() > 0);
    view! {
        <div class="empty">
            <Show when=filtered fallback=NothingTogether>
                <p>{use_words().empty}</p>
                <Offers/>
            </Show>
        </div>
    }
}

/// Nothing is filtered, and yet there is nothing that two tables have: of a reader's own table, the way to another.
#[component]
fn NothingTogether() -> impl IntoView {
    let (survey, words) = (use_survey().survey, use_words());
    let more = survey.is_own().then(|| {
        view! {
            <p>
                <UnlistedViewLink view=View::Own class="more">
                    {words.bring_more}
                </UnlistedViewLink>
            </p>
        }
    });
    view! {
        <p>{words.empty_together}</p>
        {more}
    }
}

/// The parts of the filter that can be let go of, each with how many statements that brings.
#[component]
fn Offers() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let words = use_words();
    let offers = Memo::new(move |_| {
        let all = rows.all.read();
        selection.with(|s| {
            let Query { filter, pair, .. } = &s.query;
            filter.loosenings(survey, &all, *pair)
        })
    });
    let several = move || selection.with(|s| s.query.filter.count() > 1);
    view! {
        <Show when=move || offers.read().is_empty()>
            <p>{words.empty_all}</p>
        </Show>
        <p class="offers">
            <For each=move || offers.get() key=|offer| format!("{offer:?}") let((part, brings))>
                <Offer part brings/>
            </For>
            <Show when=several>
                <Button on_press=move |()| give_way(selection, Action::ClearFilter)>
                    {words.clear_filter}
                </Button>
            </Show>
        </p>
    }
}

/// The button that lets go of one part of the filter.
#[component]
fn Offer(part: Loosening, brings: usize) -> impl IntoView {
    let selection = use_selection();
    view! {
        <Button on_press=move |()| give_way(selection, Action::RemoveFilter(part))>
            {text::loosening(use_lang(), part, brings)}
        </Button>
    }
}

/// The buttons go as the chart comes back, so the focus moves on to the content.
fn give_way(selection: SelectionContext, action: Action) {
    document::focus_content();
    selection.dispatch(action);
}
