//! What stands where in a table that is about to be opened.

use leptos::prelude::*;

use crate::survey::{Question, TableId};
use crate::text;
use crate::views::context::{use_lang, use_words};
use crate::views::controls::{Button, Group, Text};
use crate::views::own::bringing::{Bringing, Part};
use crate::views::own::choice::Choice;
use crate::views::own::file_table::FileTable;

/// Everything that can be said of it.
#[component]
pub fn Mapped(
    /// The table that is about to be opened.
    bringing: Bringing,
) -> impl IntoView {
    let (lang, spoken) = (use_lang(), use_words());
    let words = text::brought(lang);
    let survey = bringing.published();
    let mapping = bringing.mapping;
    let tables = survey.tables.iter();
    let tables = tables.map(|table| table.name.get(lang).to_owned());
    let questions: Vec<String> = tables.chain([words.own_question.to_owned()]).collect();
    let own = questions.len() - 1;
    let asked = move || mapping.with(|mapping| mapping.table().map_or(own, TableId::position));
    let is_said =
        Memo::new(move |_| mapping.with(|mapping| !matches!(mapping.question, Question::OneOf(_))));
    let is_own = Memo::new(move |_| mapping.with(|mapping| mapping.table().is_none()));
    let numbers = move || {
        let known = if is_own.get() { words.cells.len() } else { 2 };
        words.cells[..known]
            .iter()
            .map(|&says| says.to_owned())
            .collect::<Vec<_>>()
    };
    view! {
        <div class="settings">
            <Show when=move || bringing.picking.with(|picking| picking.found.len() > 1)>
                <Choice
                    bringing
                    part=Part::Found
                    control="found"
                    label=words.found
                    options=Signal::derive(move || bringing.tables())
                    chosen=move || Some(bringing.picking.read().at)
                />
            </Show>
        <Name label=words.name control="name" name=bringing.name/>
        <Choice
            bringing
            part=Part::Question
            control="question"
            label=words.asked
            options=Signal::stored(questions)
            chosen=move || is_said.get().then(asked)
        />
        <Show when=move || is_own.get()>
            <Name label=words.question control="question-name" name=bringing.question/>
        </Show>
        <Choice
            bringing
            part=Part::Numbers
            control="cells"
            label=words.are
            options=Signal::derive(numbers)
            chosen=move || mapping.with(|mapping| mapping.numbers.map(|numbers| numbers as usize))
        />
        </div>
        <Replaces bringing/>
        <p class="note" data-row-totals="">
            <Text of=move || bringing.totals()/>
        </p>
        <FileTable bringing/>
        <p>{spoken.measure}</p>
        <Show when=move || is_own.get() fallback=move || view! { <Measure bringing/> }>
            <p class="note">{words.strongest}</p>
            <Scale bringing/>
        </Show>
    }
}

/// A field for a name.
#[component]
fn Name(label: &'static str, control: &'static str, name: RwSignal<String>) -> impl IntoView {
    view! {
        <label class="labelled">
            <span>{label}</span>
            <input
                type="text"
                data-control=control
                maxlength="100"
                prop:value=name
                on:input=move |event| name.set(event_target_value(&event))
            />
        </label>
    }
}

/// Says that another question of the same name will go.
#[component]
fn Replaces(bringing: Bringing) -> impl IntoView {
    let words = text::brought(use_lang());
    view! {
        <Show when=move || bringing.replaces()>
            <p class="note" data-replaces="">{words.replaces}</p>
        </Show>
    }
}

/// The answers, of which some count.
#[component]
fn Measure(bringing: Bringing) -> impl IntoView {
    let answers = Memo::new(move |_| bringing.answers());
    view! {
        <Group class="answers" label=use_words().measure>
            <For
                each=move || (0..).zip(answers.get())
                key=Clone::clone
                children=move |(at, name)| view! { <Counts bringing at name/> }
            />
        </Group>
    }
}

/// Whether the answer at that position counts.
#[component]
fn Counts(bringing: Bringing, at: u16, name: String) -> impl IntoView {
    let counts = move || {
        bringing
            .mapping
            .with(|mapping| mapping.measure >> at & 1 == 1)
    };
    view! {
        <Button pressed=counts on_press=move |()| bringing.choose(Part::Answer, at)>
            {name}
        </Button>
    }
}

/// The answers to the reader's own question from the strongest to the weakest, each of which can be moved.
#[component]
fn Scale(bringing: Bringing) -> impl IntoView {
    let words = text::brought(use_lang());
    let answers = Memo::new(move |_| bringing.answers());
    let row = move |(at, name): (u16, String)| {
        let arrow = |by: i16, sign: &'static str, label: &str| {
            let moved = move || (bringing.moved.get() == (at.into(), by)).then_some("");
            view! {
                <Button
                    class="move"
                    attr:data-moved=moved
                    label=format!("{label}: {name}")
                    on_press=move |()| bringing.move_answer(at, by)
                >
                    {sign}
                </Button>
            }
        };
        view! {
            <li>
                <Counts bringing at name=name.clone()/>
                {arrow(-1, "↑", words.stronger)}
                {arrow(1, "↓", words.weaker)}
            </li>
        }
    };
    view! {
        <Group class="answers" label=use_words().measure>
            <ol class="answer-order">
                <For each=move || (0..).zip(answers.get()) key=Clone::clone children=row/>
            </ol>
        </Group>
        <Button control="order" on_press=move |()| bringing.reverse()>{words.reverse}</Button>
    }
}
