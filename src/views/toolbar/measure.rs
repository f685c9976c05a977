//! The measure: which answers of a scale count.

use leptos::prelude::*;

use crate::analysis::Measures;
use crate::state::{Action, link};
use crate::survey::{Answer, ScaleId, Survey, TableId};
use crate::views::context::{use_lang, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Group, Swatch, WideOrNarrow, answer_colour, other_lang};

/// One button an answer of the scale; those that count are pressed.
#[component]
pub fn Measure(
    /// The scale.
    #[prop(into)]
    scale: Signal<ScaleId>,
    /// The table whose colours the answers have, where they are a key to them.
    #[prop(optional, into)]
    table: Option<Signal<TableId>>,
) -> impl IntoView {
    let survey = use_survey().survey;
    let answers = move || {
        let id = scale.get();
        let answers = survey.scale(id).answers.iter().enumerate();
        answers
            .map(|(at, answer)| (id, at, answer))
            .collect::<Vec<_>>()
    };
    let (selection, words) = (use_selection(), use_words());
    let refused = RwSignal::new(None);
    let says_why = move || refused.get().is_some_and(|of| of == selection.measures());
    view! {
        <Group class="answers" control=move || key_of(survey, scale.get()) label=words.measure>
            <For each=answers key=|&(scale, at, _)| (scale, at) let((scale, at, answer))>
                <AnswerButton scale at answer table refused/>
            </For>
            <p class="last-answer" id=move || reason(survey, scale.get()) hidden=move || !says_why()>
                {words.measure_last}
            </p>
        </Group>
    }
}

/// Whether an answer counts. The last that counts stays, as without it there would be nothing to show; whoever presses
/// it reads why.
#[component]
fn AnswerButton(
    scale: ScaleId,
    at: usize,
    answer: &'static Answer,
    table: Option<Signal<TableId>>,
    /// The measures with which the last that counts was pressed.
    refused: RwSignal<Option<Measures>>,
) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let lang = use_lang();
    let measure = move || selection.measures().of(scale);
    let is_last = move || {
        let rest = measure().without(at);
        measure().contains(at) && !selection.base.get().asks_for(survey.scale(scale), rest)
    };
    // Where a table on another scale is shown, this button is about to go.
    let on_scale = move |table: &TableId| survey.table(*table).scale == scale;
    let colour = move || {
        let table = table.map(|table| table.get()).filter(on_scale);
        table.map_or_else(
            || "colourless".to_owned(),
            |table| answer_colour(survey, table, at),
        )
    };
    let toggle = move |()| {
        let last = untrack(is_last);
        refused.set(last.then(|| untrack(|| selection.measures())));
        selection.dispatch(Action::ToggleAnswer(scale, at));
    };
    view! {
        <Button
            class=if answer.unsure { "unsure" } else { "" }
            value=answer.id.clone()
            lang=other_lang(lang, &answer.name)
            pressed=move || measure().contains(at)
            idle=is_last
            described_by=move || is_last().then(|| reason(survey, scale))
            on_press=toggle
        >
            <Swatch class=colour/>
            <WideOrNarrow wide=answer.name.get(lang) narrow=answer.short.get(lang)/>
        </Button>
    }
}

/// The id of why the last answer of `scale` that counts cannot be left out.
fn reason(survey: &Survey, scale: ScaleId) -> String {
    format!("last-{}", key_of(survey, scale))
}

/// The key of the address that holds the measure of `scale`.
fn key_of(survey: &Survey, scale: ScaleId) -> String {
    link::measure_key(survey.scale(scale)).into_owned()
}
