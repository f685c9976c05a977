//! The statements, each with the answers that can be given about it.

use leptos::prelude::*;

use crate::text;
use crate::views::context::{Memory, use_lang, use_room, use_survey};
use crate::views::controls::answer_colour;
use crate::views::controls::{SurveyText, Text};
use crate::views::own::unkept::Unkept;
use crate::views::workshop::Bar;
use crate::workshop::{Key, Kind, Own};

/// A row a statement, and how many of them are answered.
#[component]
pub fn Answers(
    /// Where the answers put the reader.
    own: Memo<Own>,
) -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let (all, words) = (survey.statements.len(), text::own(lang, survey));
    let progress = move || {
        let answered = own.with(|own| own.answered);
        text::counted(lang, answered as u16, all as u16)
    };
    view! {
        <section>
            <div class="question">
                <h2>{words.asks}</h2>
                <p role="status"><Text of=progress/></p>
            </div>
            <Show when=move || room.memory() == Memory::Unread>
                <p class="note">{text::workshop(lang).not_read}</p>
            </Show>
            <p class="take-back" hidden=move || own.with(|own| own.answered == 0)>
                {words.take_back}
            </p>
            {(0..all).map(|statement| view! { <Row statement/> }).collect_view()}
        </section>
    }
}

/// A statement, its answers, and what respondents answered, once the reader has.
#[component]
fn Row(statement: usize) -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let asked = &survey.statements[statement];
    let number = asked.number.to_string();
    let id = format!("own-{number}");
    let answer = Memo::new(move |_| room.with(|room| room.own(statement)));
    let choices = 0..survey.scale_of(survey.adoption()).answers.len();
    let choices = choices.map(|choice| view! { <Choice statement choice answer/> });
    let is_this = move |key: Key| (key.kind, key.statement) == (Kind::Own, Some(statement));
    let summary =
        view! { <summary id=id.clone()>{text::statement_name(lang, survey, statement)}</summary> };
    view! {
        <fieldset data-control="own" data-statement=number aria-labelledby=id>
            <details>
                {summary}
                <p class="published"><SurveyText of=&asked.wording/></p>
            </details>
            <div class="choices">{choices.collect_view()}</div>
            <div class="same">
                <For each=move || answer.get() key=|answer| *answer let(answer)>
                    <SameAnswer statement answer/>
                </For>
            </div>
            <Unkept these=is_this/>
        </fieldset>
    }
}

/// An answer that can be given; pressed again, it is taken back.
#[component]
fn Choice(statement: usize, choice: usize, answer: Memo<Option<usize>>) -> impl IntoView {
    let room = use_room();
    // A press that chooses comes before the change that it makes.
    let press = move |_| {
        if answer.get_untracked() == Some(choice) {
            room.change(|room| room.answer(statement, None));
        }
    };
    let survey = use_survey().survey;
    let option = &survey.scale_of(survey.adoption()).answers[choice];
    view! {
        <label>
            <input
                type="radio"
                name=format!("own-answer-{statement}")
                data-value=option.id.clone()
                prop:checked=move || answer.get() == Some(choice)
                on:click=press
                on:change=move |_| room.change(|room| room.answer(statement, Some(choice)))
            />
            <SurveyText of=&option.short/>
        </label>
    }
}

/// How many respondents gave that answer.
#[component]
fn SameAnswer(statement: usize, answer: usize) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let adoption = survey.adoption();
    let row = survey.table(adoption).row(statement);
    let class = answer_colour(survey, adoption, answer);
    row.map(|row| {
        let share = row.shares[answer];
        view! {
            <p>{text::same_answer(lang, survey, share)}</p>
            <Bar class percent=share/>
        }
    })
}
