//! The measure: which answers of a scale count.

use leptos::prelude::*;

use crate::state::Action;
use crate::survey::{Answer, ScaleId};
use crate::views::context::{use_lang, use_selection, use_survey, use_words};
use crate::views::controls::answer_colour;
use crate::views::controls::{Button, Group, Swatch, WideOrNarrow};

/// One button an answer of the scale; those that count are pressed.
#[component]
pub fn Measure(
    /// The scale.
    #[prop(into)]
    scale: Signal<ScaleId>,
) -> impl IntoView {
    let survey = use_survey().survey;
    let answers = move || {
        let scale = survey.scale(scale.get());
        let answers = scale.answers.iter().enumerate();
        answers
            .map(|(at, answer)| (scale.id, at, answer))
            .collect::<Vec<_>>()
    };
    view! {
        <Group class="answers" control=move || control(scale.get()) label=use_words().measure>
            <For each=answers key=|&(scale, at, _)| (scale.id(), at) let((scale, at, answer))>
                <AnswerButton scale at answer/>
            </For>
        </Group>
    }
}

/// Whether an answer counts. The last that counts stays: without it there would be nothing to show.
#[component]
fn AnswerButton(scale: ScaleId, at: usize, answer: &'static Answer) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (lang, words) = (use_lang(), use_words());
    let measure = move || selection.measures().of(scale);
    let is_last = move || {
        let rest = measure().without(at);
        measure().contains(at) && !selection.base.get().asks_for(survey.scale(scale), rest)
    };
    view! {
        <Button
            class=if answer.unsure { "unsure" } else { "" }
            value=answer.id.clone()
            pressed=move || measure().contains(at)
            idle=is_last
            title=move || is_last().then_some(words.measure_last)
            on_press=move |()| selection.dispatch(Action::ToggleAnswer(scale, at))
        >
            <Swatch class=answer_colour(scale, at, answer)/>
            <WideOrNarrow wide=answer.name.get(lang) narrow=answer.short.get(lang)/>
        </Button>
    }
}

/// The key of the address that holds the measure of `scale`.
const fn control(scale: ScaleId) -> &'static str {
    match scale {
        ScaleId::Adoption => "adopted",
        ScaleId::Significance => "significant",
    }
}
