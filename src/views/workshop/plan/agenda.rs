//! The agenda, with the minutes of each part.

use leptos::{ev, prelude::*};

use crate::survey::Survey;
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_survey};
use crate::views::controls::Text;
use crate::workshop::{Agenda, Item, Part};

/// Minutes that a part takes at most.
const MOST: u16 = 120;

/// Every part, also those that are left out: minutes bring them back.
#[component]
pub fn AgendaList() -> impl IntoView {
    let (presenter, lang) = (use_presenter(), use_lang());
    let agenda = presenter.agenda;
    let total = move || {
        let agenda = agenda.read();
        text::planned(lang, agenda.minutes(), agenda.length.minutes())
    };
    view! {
        <section aria-labelledby="agenda">
            <h2 id="agenda">
                {text::workshop(lang).agenda}" "<small role="status"><Text of=total/></small>
            </h2>
            <ol class="agenda">
                <For each=move || agenda.with(parts) key=|part| *part let(part)>
                    <PartItem part/>
                </For>
            </ol>
        </section>
    }
}

/// The parts; that of the cards where it has any.
fn parts(agenda: &Agenda) -> Vec<Part> {
    let has_any = |item: &&Item| item.part != Part::Cards || !item.cards.is_empty();
    let items = agenda.items.iter().filter(has_any);
    items.map(|item| item.part).collect()
}

/// A part and its minutes.
#[component]
fn PartItem(part: Part) -> impl IntoView {
    let (presenter, survey, lang) = (use_presenter(), use_survey().survey, use_lang());
    let words = text::workshop(lang);
    let name = text::part_name(lang, survey, part);
    let minutes = Memo::new(move |_| minutes(&presenter.agenda.read(), part));
    let is_out = move || minutes.get() == 0;
    view! {
        <li class=move || is_out().then_some("out")>
            <span>
                {name.clone()}" "
                <Show when=is_out>
                    <small>{words.left_out}</small>
                </Show>
            </span>
            <Minutes part minutes label=format!("{name}, {}", words.min)/>
            <span aria-hidden="true">{words.min}</span>
        </li>
    }
}

fn minutes(agenda: &Agenda, part: Part) -> u16 {
    let mut items = agenda.items.iter();
    items
        .find(|item| item.part == part)
        .map_or(0, |item| item.minutes)
}

/// The field for them.
#[component]
fn Minutes(part: Part, minutes: Memo<u16>, label: String) -> impl IntoView {
    let (presenter, survey) = (use_presenter(), use_survey().survey);
    let give = move |event: ev::Event| {
        if let Ok(minutes) = event_target_value(&event).parse::<u16>() {
            presenter.change_plan(|plan| plan.give(part, minutes.min(MOST)));
        }
    };
    view! {
        <input
            type="number"
            min="0"
            max=MOST.to_string()
            data-control="minutes"
            data-value=id(survey, part)
            aria-label=label
            prop:value=move || minutes.get().to_string()
            on:change=give
        />
    }
}

/// What the address calls a part.
fn id(survey: &Survey, part: Part) -> String {
    match part {
        Part::Statement(at) => survey.statements[at].number.to_string(),
        part => part.id().into(),
    }
}
