//! What the room said.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    use_lang, use_presenter, use_room, use_selection, use_survey, use_words,
};
use crate::views::workshop::slides::top::ranked;
use crate::workshop::{Agenda, Room, Slide};

/// With more statements than this, the slide has room for nothing beside them.
const FEW: usize = 6;

/// What the room said, or that it has said nothing yet.
#[component]
pub fn Summary() -> impl IntoView {
    let (lang, room) = (use_lang(), use_room());
    let agenda = use_presenter().agenda.get_untracked();
    let content = if room.with_untracked(Room::is_empty) {
        view! { <p class="large">{text::workshop(lang).nothing_said}</p> }.into_any()
    } else {
        view! { <Collected agenda/> }.into_any()
    };
    view! {
        <h1>{text::slide_kind(lang, Slide::Summary)}</h1>
        {content}
    }
}

/// A row a statement: the guess, the share, and how many hands were for what counts.
#[component]
fn Collected(agenda: Agenda) -> impl IntoView {
    let few = agenda.statements.len() <= FEW;
    let (guess, vote) = (agenda.guess.table(), agenda.vote.table());
    let rows = agenda.statements.into_iter();
    let rows = rows.map(|statement| view! { <StatementRow statement guess vote/> });
    view! {
        <table class=if few { "collected" } else { "collected many" }>
            <Heads guess vote/>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {few.then(|| view! { <First/> })}
        {few.then(|| view! { <p class="note">{text::workshop(use_lang()).no_sample}</p> })}
    }
}

#[component]
fn Heads(guess: Option<TableId>, vote: Option<TableId>) -> impl IntoView {
    let lang = use_lang();
    let words = text::workshop(lang);
    let mark = |table| text::table_mark(lang, table);
    let votes = |table| format!("{}: {}", words.ours, mark(table));
    view! {
        <thead>
            <tr>
                <th scope="col"><span class="unseen">{use_words().statement}</span></th>
                {guess.map(|_| view! { <th scope="col">{words.our_guess}</th> })}
                {guess.map(|table| view! { <th scope="col">{mark(table)}</th> })}
                {vote.map(|table| view! { <th scope="col">{votes(table)}</th> })}
            </tr>
        </thead>
    }
}

/// What the room put first.
#[component]
fn First() -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let votes = room.with_untracked(|room| room.top(survey));
    let first = *ranked(&votes, 1).first()?;
    let name = text::statement_name(lang, survey, first);
    let top = text::workshop(lang).our_top;
    let votes = text::votes(lang, votes[first]);
    Some(view! { <p class="large">{format!("{top}: {name} ({votes})")}</p> })
}

#[component]
fn StatementRow(statement: usize, guess: Option<TableId>, vote: Option<TableId>) -> impl IntoView {
    let name = text::statement_name(use_lang(), use_survey().survey, statement);
    view! {
        <tr>
            <th scope="row">{name}</th>
            {guess.map(|table| view! { <td>{guess_in(table, statement)}</td> })}
            {guess.map(|table| view! { <td>{share_in(table, statement)}</td> })}
            {vote.map(|table| view! { <td>{hands_in(table, statement)}</td> })}
        </tr>
    }
}

/// The guess of a statement's share in a table.
fn guess_in(table: TableId, statement: usize) -> String {
    let guess = use_room().with_untracked(|room| room.guess(table, statement));
    guess.map_or_else(|| "–".into(), |guess| text::guess(use_lang(), guess))
}

/// That share.
fn share_in(table: TableId, statement: usize) -> String {
    let presenter = use_presenter();
    let numbers = untrack(|| presenter.numbers_of(statement));
    numbers.map_or_else(String::new, |row| text::percent(use_lang(), row.sum(table)))
}

/// How many of the hands were for what counts.
fn hands_in(table: TableId, statement: usize) -> String {
    let (survey, selection, room) = (use_survey().survey, use_selection(), use_room());
    let hands = room.with_untracked(|room| room.hands(survey, table, statement));
    let total = hands.iter().sum();
    let measure = untrack(|| selection.measures()).of(table.scale());
    let for_it = measure.positions().map(|at| hands[at]).sum();
    if total == 0 {
        "–".into()
    } else {
        text::counted(use_lang(), for_it, total)
    }
}
