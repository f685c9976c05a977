//! The statements, each with the answers that can be given about it.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{Memory, use_lang, use_room, use_survey};
use crate::views::controls::answer_colour;
use crate::views::controls::{Button, Text};
use crate::views::own::unkept::Unkept;
use crate::views::workshop::Bar;
use crate::workshop::{Key, Kind, Own};

/// A row a statement, and how many of them are answered.
#[component]
pub fn Answers(
    /// Where the answers put the reader.
    own: Memo<Own>,
) -> impl IntoView {
    let (lang, room) = (use_lang(), use_room());
    let all = use_survey().survey.statements.len();
    let progress = move || {
        let answered = own.with(|own| own.answered);
        text::counted(lang, answered as u16, all as u16)
    };
    view! {
        <section>
            <div class="asked">
                <h2>{text::own(lang).asks}</h2>
                <p role="status"><Text of=progress/></p>
            </div>
            <Show when=move || room.memory() == Memory::Unread>
                <p class="note">{text::workshop(lang).not_read}</p>
            </Show>
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
    let choices = 0..survey.scale_of(TableId::Adoption).answers.len();
    let choices = choices.map(|choice| view! { <Choice statement choice answer/> });
    let is_this = move |key: Key| (key.kind, key.statement) == (Kind::Own, Some(statement));
    let summary =
        view! { <summary id=id.clone()>{text::statement_name(lang, survey, statement)}</summary> };
    view! {
        <fieldset data-control="own" data-statement=number aria-labelledby=id>
            <details>
                {summary}
                <p class="published">{asked.wording.get(lang)}</p>
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

/// An answer that can be given.
#[component]
fn Choice(statement: usize, choice: usize, answer: Memo<Option<usize>>) -> impl IntoView {
    let room = use_room();
    let option = &use_survey().survey.scale_of(TableId::Adoption).answers[choice];
    view! {
        <label>
            <input
                type="radio"
                name=format!("own-answer-{statement}")
                data-value=option.id.clone()
                prop:checked=move || answer.get() == Some(choice)
                on:change=move |_| room.change(|room| room.answer(statement, Some(choice)))
            />
            {option.short.get(use_lang())}
        </label>
    }
}

/// How many respondents gave that answer, and the way to take it back.
#[component]
fn SameAnswer(statement: usize, answer: usize) -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let row = survey.table(TableId::Adoption).row(statement);
    let scale = survey.scale_of(TableId::Adoption);
    let class = answer_colour(scale.id, answer, &scale.answers[answer]);
    let take_back = move |()| {
        room.change(|room| room.answer(statement, None));
        let number = statement + 1;
        document::rescue_focus(format!("[data-statement='{number}'] input"));
    };
    let shared = row.map(|row| {
        let share = row.shares[answer].into();
        view! {
            <p>{text::same_answer(lang, share)}</p>
            <Bar class percent=share/>
        }
    });
    view! {
        {shared}
        <Button on_press=take_back>{text::own(lang).take_back}</Button>
    }
}
