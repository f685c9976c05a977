//! Shows of hands: for the answers to a statement, and for what is most significant.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::text;
use crate::views::context::{Presenter, RoomStore, use_lang, use_presenter, use_room, use_survey};
use crate::views::controls::{Button, Text, answer_colour};
use crate::views::workshop::bars::{Dot, percent_of};
use crate::views::workshop::slides::frame::Title;
use crate::views::workshop::tally::rows;
use crate::workshop::{Key, Slide};

/// At least so many hands fill a bar: the first is no landslide.
const FULL: u16 = 10;

/// Of more rows in a column each has room for one line.
const MOST_WITH_TWO_LINES: usize = 7;

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
        <Title text=text::vote_asks(lang, survey, table) note=text::asks(lang, survey, table)>
            <p class="total"><Text of=total/></p>
        </Title>
        <div class="body">
            <Counters slide=Slide::Hands(statement) table total/>
        </div>
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
        <Title text=text::rank_asks(lang, survey)>
            <p class="total"><Text of=total/></p>
        </Title>
        <div class="body">
            <Counters slide=Slide::Rank table total/>
        </div>
    }
}

/// What a row counts.
#[derive(Clone)]
struct Counted {
    key: Key,
    name: String,
    /// The same as it stands in the row.
    short: String,
    /// The answer with its table, where it is one.
    answer: Option<(TableId, usize)>,
}

/// A row for each that is counted. The row that is chosen is said with its count and that of all.
#[component]
fn Counters(slide: Slide, table: TableId, total: Signal<String>) -> impl IntoView {
    let (presenter, room) = (use_presenter(), use_room());
    let counted = counted(slide, table);
    let keys: Vec<_> = counted.iter().map(|counted| counted.key).collect();
    let full = Signal::derive(move || full(room, &keys));
    let columns = if slide == Slide::Rank { 2 } else { 1 };
    let in_column = counted.len().div_ceil(columns);
    let rows = counted.iter().cloned().enumerate();
    let rows = rows.map(|(at, counted)| view! { <Counter at counted full/> });
    let rows = rows.collect_view();
    let says = move || says_chosen(presenter, room, &counted, total.get());
    view! {
        <ol class="counters" class:many={in_column > MOST_WITH_TWO_LINES} style=("--rows", in_column.to_string())>{rows}</ol>
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
            short: scale.answers[answer].short.get(lang).to_owned(),
            answer: Some((table, answer)),
        },
        None => Counted {
            key,
            name: text::statement_name(lang, survey, key.statement.unwrap_or_default()),
            short: text::statement_name(lang, survey, key.statement.unwrap_or_default()),
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

/// How many hands a bar stands for that is full: bars grow with each hand, and begin anew at half their length where
/// one would be longer.
fn full(room: RoomStore, keys: &[Key]) -> u16 {
    let counts = keys.iter().map(|&key| count(room, key));
    let largest = counts.max().unwrap_or_default();
    let mut full = FULL;
    while full < largest {
        full = full.saturating_mul(2);
    }
    full
}

/// What is counted with its bar, how many, one less, one more.
#[component]
fn Counter(at: usize, counted: Counted, full: Signal<u16>) -> impl IntoView {
    let (presenter, room) = (use_presenter(), use_room());
    let words = text::workshop(use_lang());
    let Counted {
        key,
        name,
        short,
        answer,
    } = counted;
    let label = |what: &str| format!("{what}: {name}");
    let tally = move |by: i16| {
        presenter.state.update(|state| state.row = at);
        room.change(|room| room.tally(key, by));
    };
    let chosen = move || presenter.state.read().row == at;
    let survey = room.survey;
    let colour = answer.map_or_else(
        || "votes".to_owned(),
        |(table, answer)| answer_colour(survey, table, answer),
    );
    let grown = move || format!("{}%", percent_of(count(room, key), full.get()));
    // What it counts is said below, with its name: by itself it would be a bare number.
    view! {
        <li class:chosen=chosen aria-current=move || chosen().then_some("true")>
            <span class="what">
                {answer.map(|(table, answer)| view! { <Dot table answer/> })}
                {short}
            </span>
            <span class="raised" aria-hidden="true"><i class=colour style:width=grown></i></span>
            <output aria-label=name.clone() aria-live="off">
                <Text of=move || count(room, key).to_string()/>
            </output>
            <Button label=label(words.fewer) on_press=move |()| tally(-1)>"−"</Button>
            <Button label=label(words.more) on_press=move |()| tally(1)>"+"</Button>
        </li>
    }
}
