//! What the room said.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    use_lang, use_presenter, use_room, use_selection, use_survey, use_words,
};
use crate::views::controls::hue_class;
use crate::views::workshop::slides::frame::Title;
use crate::views::workshop::slides::top::ranked;
use crate::workshop::Slide;

/// With more statements than this, the slide has room for nothing beside them.
const FEW: usize = 6;

/// A row a statement: the guess and the share on one scale and in numbers, and how many hands were for what counts.
/// Where nothing was collected, there is no such slide.
#[component]
pub fn Summary() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let agenda = use_presenter().agenda.get_untracked();
    let count = agenda.statements.len();
    let (guess, vote) = (agenda.guess.table(), agenda.vote.table());
    let rows = agenda.statements.into_iter();
    let rows = rows.map(|statement| view! { <StatementRow statement guess vote/> });
    view! {
        <Title
            text=text::slide_kind(lang, survey, Slide::Summary)
            note=text::workshop(lang).no_sample
        />
        <div class="body">
            <table
                class=if count <= FEW { "collected" } else { "collected many" }
                style=("--rows", count.to_string())
            >
                <Heads guess vote/>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            {(count <= FEW).then(|| view! { <First/> })}
        </div>
    }
}

#[component]
fn Heads(guess: Option<TableId>, vote: Option<TableId>) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let words = text::workshop(lang);
    let mark = |table| text::table_mark(lang, survey, table);
    let votes = |table| format!("{}: {}", words.ours, mark(table));
    view! {
        <thead>
            <tr>
                <th scope="col"><span class="unseen">{use_words().statement}</span></th>
                {guess.map(|_| view! { <td class="on-scale"></td> })}
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
    Some(view! { <p class="first">{format!("{top}: {name} ({votes})")}</p> })
}

#[component]
fn StatementRow(statement: usize, guess: Option<TableId>, vote: Option<TableId>) -> impl IntoView {
    let name = text::statement_name(use_lang(), use_survey().survey, statement);
    view! {
        <tr>
            <th scope="row">{name}</th>
            {guess.map(|table| view! { <td class="on-scale"><OnScale table statement/></td> })}
            {guess.map(|table| view! { <td>{guess_in(table, statement)}</td> })}
            {guess.map(|table| view! { <td>{share_in(table, statement)}</td> })}
            {vote.map(|table| view! { <td>{hands_in(table, statement)}</td> })}
        </tr>
    }
}

/// From the guess, a ring, to the share, a dot, on a scale from 0 to 100.
#[component]
fn OnScale(table: TableId, statement: usize) -> impl IntoView {
    let presenter = use_presenter();
    let share = untrack(|| presenter.numbers_of(statement))?.sum(table)?;
    let share = f64::from(share).min(100.0);
    let guess = use_room().with_untracked(|room| room.guess(table, statement));
    let share_class = format!("to-share {}", hue_class(use_survey().survey, table));
    let way = guess.map(|guess| {
        let middle = f64::from(guess.low.midpoint(guess.high));
        let (from, to) = (middle.min(share), middle.max(share));
        view! {
            <i class="way" style:left=format!("{from}%") style:width=format!("{}%", to - from)></i>
            <i class="from-guess" style:left=format!("{middle}%")></i>
        }
    });
    Some(view! {
        <div class="scale" aria-hidden="true">
            {way} <i class=share_class style:left=format!("{share}%")></i>
        </div>
    })
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
    let measure = untrack(|| selection.measures()).in_table(survey, table);
    let for_it = measure.positions().map(|at| hands[at]).sum();
    if total == 0 {
        "–".into()
    } else {
        text::counted(use_lang(), for_it, total)
    }
}
