//! Shows of hands: for the answers to a statement, and for what is most significant.

use leptos::prelude::*;

use crate::survey::{ScaleId, TableId};
use crate::text;
use crate::views::context::{Presenter, RoomStore, use_lang, use_presenter, use_room, use_survey};
use crate::views::controls::{Button, Text};
use crate::views::own::unkept::Unkept;
use crate::views::workshop::bars::Dot;
use crate::views::workshop::slides::Topic;
use crate::views::workshop::tally::rows;
use crate::workshop::{Key, Kind, Slide};

/// The answers, each with its hands.
#[component]
pub fn Hands(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let table = use_presenter().voted_table();
    let total = Signal::derive(move || {
        let hands = room.with(|room| room.hands(survey, table, statement));
        text::hands(lang, hands.iter().sum())
    });
    view! {
        <Topic statement/>
        <h1>{text::asks(lang, table)}</h1>
        <Counters slide=Slide::Hands(statement) table total/>
        <p class="total"><Text of=total/></p>
        <p class="note">{text::workshop(lang).no_sample}</p>
        <Unkept these=|key: Key| key.kind == Kind::Hands/>
    }
}

/// The statements, each with its votes.
#[component]
pub fn Rank() -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let table = use_presenter().voted_table();
    let total = Signal::derive(move || {
        let votes = room.with(|room| room.top(survey));
        text::votes(lang, votes.iter().sum())
    });
    view! {
        <h1>{text::workshop(lang).rank_asks}</h1>
        <Counters slide=Slide::Rank table total/>
        <p class="total"><Text of=total/></p>
        <Unkept these=|key: Key| key.kind == Kind::Top/>
    }
}

/// What a row counts.
#[derive(Clone)]
struct Counted {
    key: Key,
    name: String,
    /// The answer with its scale, where it is one.
    answer: Option<(ScaleId, usize)>,
}

/// A row for each that is counted. The row that is chosen is said with its count and that of all.
#[component]
fn Counters(slide: Slide, table: TableId, total: Signal<String>) -> impl IntoView {
    let (presenter, room) = (use_presenter(), use_room());
    let counted = counted(slide, table);
    let rows = counted.iter().cloned().enumerate();
    let rows = rows.map(|(at, counted)| view! { <Counter at counted/> });
    let rows = rows.collect_view();
    let says = move || says_chosen(presenter, room, &counted, total.get());
    view! {
        <ol class="counters">{rows}</ol>
        <p class="unseen" role="status"><Text of=says/></p>
    }
}

/// What the rows of a slide count.
fn counted(slide: Slide, table: TableId) -> Vec<Counted> {
    let (survey, lang) = (use_survey().survey, use_lang());
    let scale = survey.scale_of(table);
    let counted = |key: Key| match key.answer {
        Some(answer) => Counted {
            key,
            name: scale.answers[answer].name.get(lang).to_owned(),
            answer: Some((scale.id, answer)),
        },
        None => Counted {
            key,
            name: text::statement_name(lang, survey, key.statement.unwrap_or_default()),
            answer: None,
        },
    };
    rows(survey, table, slide)
        .into_iter()
        .map(counted)
        .collect()
}

fn says_chosen(
    presenter: Presenter,
    room: RoomStore,
    counted: &[Counted],
    total: String,
) -> String {
    match counted.get(presenter.state.read().row) {
        Some(Counted { key, name, .. }) => format!("{name}: {}. {total}", count(room, *key)),
        None => total,
    }
}

fn count(room: RoomStore, key: Key) -> u16 {
    room.with(|room| room.count(key))
}

/// What is counted, one less, how many, one more.
#[component]
fn Counter(at: usize, counted: Counted) -> impl IntoView {
    let (presenter, room) = (use_presenter(), use_room());
    let words = text::workshop(use_lang());
    let Counted { key, name, answer } = counted;
    let label = |what: &str| format!("{what}: {name}");
    let tally = move |by: i16| {
        presenter.state.update(|state| state.row = at);
        room.change(|room| room.tally(key, by));
    };
    let chosen = move || presenter.state.read().row == at;
    // What it counts is said below, with its name: by itself it would be a bare number.
    view! {
        <li class:chosen=chosen aria-current=move || chosen().then_some("true")>
            <span class="what">
                {answer.map(|(scale, answer)| view! { <Dot scale answer/> })}
                {name.clone()}
            </span>
            <Button label=label(words.fewer) on_press=move |()| tally(-1)>"−"</Button>
            <output aria-label=name.clone() aria-live="off">
                <Text of=move || count(room, key).to_string()/>
            </output>
            <Button label=label(words.more) on_press=move |()| tally(1)>"+"</Button>
        </li>
    }
}
