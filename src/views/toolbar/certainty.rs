//! How sure the numbers are, where they are judged: with which uncertainty, and of whom.

use leptos::prelude::*;

use crate::analysis::{Among, Respondents};
use crate::chart::Runs;
use crate::state::{Action, View};
use crate::survey::{Lang, Scale};
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Checkbox, Menu};

/// What the numbers show of their uncertainty, and of whom they are, behind one word.
#[component]
pub fn CertaintyMenu() -> impl IntoView {
    view! {
        <Menu class="certainty" label=use_words().certainty>
            <CertaintyChoices/>
        </Menu>
    }
}

/// Each of them.
#[component]
pub fn CertaintyChoices() -> impl IntoView {
    view! {
        <Intervals/>
        <OpinionOnly/>
    }
}

/// Whether intervals are shown. The map has marks for sums, but no room for their intervals.
#[component]
fn Intervals() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let respondents = use_survey().respondents;
    let known = respondents.is_some_and(Respondents::has_counts);
    view! {
        <Show when=move || known && selection.view.get() != View::Map>
            <Checkbox
                control="interval"
                checked=selection.interval
                on_change=move |shown| selection.dispatch(Action::ShowIntervals(shown))
            >
                {words.interval}
            </Checkbox>
        </Show>
    }
}

/// Whether only those count who have an opinion; there where the scale knows others.
#[component]
fn OpinionOnly() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let words = use_words();
    let has_unsure = move || {
        let has = |scale: &Scale| scale.unsure().is_some();
        match rows.counted_as(selection.view.get()) {
            View::Distribution => has(survey.scale(selection.scale_id.get())),
            _ => survey.scales.iter().any(has),
        }
    };
    let count = move |opinion| {
        let base = if opinion { Among::Opinion } else { Among::All };
        selection.dispatch(Action::SetBase(base));
    };
    view! {
        <Show when=has_unsure>
            <Checkbox
                control="base"
                checked=move || selection.base.get() == Among::Opinion
                on_change=count
            >
                {words.opinion}
            </Checkbox>
        </Show>
    }
}

/// What the signs of uncertainty in the chart and the table mean, where there are any.
#[component]
pub fn CertaintyNotes() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let lang = use_lang();
    let notes = Memo::new(move |_| certainty_notes(lang, survey, selection, &rows));
    view! {
        <For each=move || notes.get() key=|&note| note let((name, said))>
            <p class="note" data-note=name>{said}</p>
        </For>
    }
}

/// The same as text, each with its name.
pub fn certainty_notes(
    lang: Lang,
    survey: SurveyContext,
    selection: SelectionContext,
    rows: &Rows,
) -> Vec<(&'static str, &'static str)> {
    let view = rows.counted_as(selection.view.get());
    let base = selection.with(|s| text::recomputed(survey.survey, &s.query, view));
    let has_intervals = !matches!(view, View::Map | View::Report | View::Method);
    let interval = selection.interval.get() && has_intervals;
    let compares_rounds = rows.compares_rounds.get();
    let ordered = matches!(view, View::Distribution | View::Compare) && !compares_rounds;
    let some = |runs: &Option<Runs>| runs.as_ref().is_some_and(|runs| !runs.is_empty());
    let joined = rows.runs.with(some);
    let notes = [
        (base, "base", text::among_note(lang)),
        (interval, "interval", text::interval_note(lang)),
        (ordered && joined, "runs", text::runs_note(lang)),
    ];
    let shown = notes.into_iter().filter(|(shown, ..)| *shown);
    shown.map(|(_, name, said)| (name, said)).collect()
}
