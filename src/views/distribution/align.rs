//! The common baseline.

use leptos::prelude::*;

use crate::state::Action;
use crate::survey::ScaleId;
use crate::views::context::{use_lang, use_selection, use_survey, use_words};
use crate::views::controls::Select;

/// The select of the answer that stands on the common baseline; made anew for another scale. Where the answers are no
/// whole, all of them stand there.
#[component]
pub fn AlignSelect() -> impl IntoView {
    let scale = use_selection().scale_id;
    let survey = use_survey().survey;
    let stacked = move || Some(scale.get()).filter(|&scale| survey.scale(scale).sharing.is_whole());
    view! {
        <For each=stacked key=|scale| *scale let:scale>
            <AnswerSelect scale/>
        </For>
    }
}

#[component]
fn AnswerSelect(scale: ScaleId) -> impl IntoView {
    let (selection, lang, words) = (use_selection(), use_lang(), use_words());
    let scale = use_survey().survey.scale(scale);
    let aligned = move || {
        let aligned = selection.with(|s| s.align);
        let answer = aligned.and_then(|at| scale.answers.get(at));
        answer.map_or_else(String::new, |answer| answer.id.clone())
    };
    let none = [(String::new(), words.align_none.to_owned())].into_iter();
    let answers = scale.answers.iter();
    let answers = answers.map(|answer| (answer.id.clone(), answer.name.get(lang).to_owned()));
    let options: Vec<_> = none.chain(answers).collect();
    view! {
        <Select
            class=""
            control="align"
            label=words.align
            label_shown=true
            value=aligned
            on_change=move |id: String| {
                selection.dispatch(Action::AlignBy(scale.position(&id)));
            }
            options
        />
    }
}
