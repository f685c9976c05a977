//! The common baseline.

use leptos::prelude::*;

use crate::state::Action;
use crate::survey::{ScaleId, Survey};
use crate::views::context::{use_lang, use_selection, use_survey, use_words};
use crate::views::controls::Select;

/// The select of the answer that stands on the common baseline.
#[component]
pub fn AlignSelect() -> impl IntoView {
    let scale = use_selection().scale_id;
    view! {
        <For each=move || [scale.get()] key=|scale| *scale let(scale)>
            <AlignByAnswer scale/>
        </For>
    }
}

#[component]
fn AlignByAnswer(scale: ScaleId) -> impl IntoView {
    let (survey, selection, words) = (use_survey().survey, use_selection(), use_words());
    let lang = use_lang();
    let answers = survey.scale(scale).answers.iter();
    let answers = answers.map(|answer| (answer.id.clone(), answer.name.get(lang).to_owned()));
    let none = (String::new(), words.align_none.to_owned());
    let options = std::iter::once(none).chain(answers).collect();
    let chosen = move || {
        let answer = selection.with(|s| s.align);
        answer_id(survey, scale, answer)
    };
    let align = move |id: String| {
        selection.dispatch(Action::AlignBy(survey.scale(scale).position(&id)));
    };
    view! {
        <Select
            class=""
            control="align"
            label=words.align
            label_shown=true
            value=chosen
            on_change=align
            options
        />
    }
}

fn answer_id(survey: &Survey, scale: ScaleId, answer: Option<usize>) -> String {
    let answer = answer.and_then(|at| survey.scale(scale).answers.get(at));
    answer.map(|answer| answer.id.clone()).unwrap_or_default()
}
