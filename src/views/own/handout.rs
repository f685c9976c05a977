//! What is printed before anything is answered: the statements with boxes to tick, for a meeting.

use leptos::prelude::*;

use crate::text;
use crate::views::context::{use_lang, use_survey};
use crate::views::controls::SurveyText;
use crate::workshop::Own;

/// The statements and their boxes; only on paper, and only while nothing is answered.
#[component]
pub fn Handout(
    /// Where the answers put the reader.
    own: Memo<Own>,
) -> impl IntoView {
    let statements = 0..use_survey().survey.statements.len();
    view! {
        <section class="handout" hidden=move || own.with(|own| own.answered > 0)>
            <h2>{text::own(use_lang(), use_survey().survey).asks}</h2>
            <ol>{statements.map(|statement| view! { <Asked statement/> }).collect_view()}</ol>
        </section>
    }
}

/// A statement as it was published, and a box for each answer.
#[component]
fn Asked(statement: usize) -> impl IntoView {
    let survey = use_survey().survey;
    let asked = &survey.statements[statement];
    let answers = survey.scale_of(survey.adoption()).answers.iter();
    let boxes = answers.map(|answer| view! { <li><SurveyText of=&answer.short/></li> });
    view! {
        <li>
            <p>{asked.number}". "<SurveyText of=&asked.wording/></p>
            <ul>{boxes.collect_view()}</ul>
        </li>
    }
}
