//! What respondents said, beside the guess.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Rows, use_lang, use_presenter, use_room, use_rows, use_selection, use_survey,
};
use crate::views::workshop::bars::SplitBar;
use crate::workshop::Guess;

/// The share large, the guess on the same scale, and how the answers fell.
#[component]
pub fn Reveal(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (presenter, rows, room, lang) = (use_presenter(), use_rows(), use_room(), use_lang());
    let table = presenter.guessed_table();
    let share = untrack(|| presenter.numbers_of(statement))?.sum(table);
    let guess = room.with_untracked(|room| room.guess(table, statement));
    let says = guess.map_or_else(
        || text::workshop(lang).unguessed.to_owned(),
        |guess| text::distance(lang, guess, share),
    );
    Some(view! {
        <Asked table statement/>
        <Share table share/>
        <Scaled share guess/>
        <p class="large">{says}</p>
        <SplitBar table shares=shares(rows, table, statement)/>
    })
}

/// The statement, and what was asked about it: of significance, to whom.
#[component]
fn Asked(table: TableId, statement: usize) -> impl IntoView {
    let lang = use_lang();
    let name = text::statement_name(lang, use_survey().survey, statement);
    view! { <p class="topic">{format!("{name} · {}", text::asks(lang, table))}</p> }
}

/// The share by its measure.
#[component]
fn Share(table: TableId, share: u16) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let measure = untrack(|| selection.measures()).of(table.scale());
    let measure = text::measure_name(lang, survey.scale_of(table), measure);
    view! { <h1><b>{text::percent(lang, share)}</b>{format!(" {measure}")}</h1> }
}

/// The shares of a statement in a table, among those that the reader chose.
pub fn shares(rows: Rows, table: TableId, statement: usize) -> Shares {
    let rows = untrack(|| rows.of_table(table)).into_iter();
    let mut of_statement = rows.filter(|row| row.statement == statement);
    of_statement
        .next()
        .map(|row| row.shares)
        .unwrap_or_default()
}

/// Share and guess on one scale from 0 to 100.
#[component]
fn Scaled(share: u16, guess: Option<Guess>) -> impl IntoView {
    let lang = use_lang();
    let name = format!(
        "{} {}",
        text::workshop(lang).share_of,
        text::percent(lang, share)
    );
    view! {
        <div class="scaled">
            {guess.map(|guess| view! { <Flag guess/> })}
            <div class="track scale" aria-hidden="true">
                <i class=format!("shared w{}", share.min(100))></i>
                {guess.map(|guess| view! { <Band guess/> })}
            </div>
            <p class="key">{name}</p>
        </div>
    }
}

/// The guess in words, above the middle of its mark, and never beyond an end of the scale.
#[component]
fn Flag(guess: Guess) -> impl IntoView {
    let lang = use_lang();
    let middle = guess.low.midpoint(guess.high);
    let name = format!(
        "{} {}",
        text::workshop(lang).our_guess,
        text::guess(lang, guess)
    );
    view! {
        <p
            class="key flagged"
            style:left=format!("{middle}%")
            style:transform=format!("translateX(-{middle}%)")
        >
            {name}
        </p>
    }
}

/// The guess as a band, whose edges stand on the numbers.
#[component]
fn Band(guess: Guess) -> impl IntoView {
    let breadth = guess.high - guess.low;
    view! {
        <i
            class="guessed"
            style:left=format!("{}%", guess.low.min(100))
            style:width=format!("calc({breadth}% + 0.8 * var(--u))")
        ></i>
    }
}
