//! What the room says on a slide: the guess, and the hands.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::views::page::Page;
use crate::views::workshop::show::{agenda, slide};
use crate::workshop::{Guess, Key, Kind, Slide};

/// Where a guess begins when it is moved before it is made.
const MIDDLE: u8 = 50;

/// The table that is guessed.
pub fn guessed(page: Page) -> TableId {
    untrack(|| agenda(page)).guess.table().unwrap_or_default()
}

/// The table that is voted on.
pub fn voted(page: Page) -> TableId {
    untrack(|| agenda(page)).vote.table().unwrap_or_default()
}

/// Sets the guess about a statement, or takes it back.
pub fn guess(page: Page, statement: usize, guess: Option<Guess>) {
    let key = Key::guess(guessed(page), statement);
    let value = guess.map_or_else(String::new, Guess::written);
    page.held.change(|room| {
        let _ = room.put(key, &value);
    });
}

/// Moves the guess of the slide by so many points.
pub fn nudge(page: Page, by: i16) {
    let Some(Slide::Guess(statement)) = slide(page) else {
        return;
    };
    let before = page
        .held
        .with_untracked(|room| room.guess(guessed(page), statement));
    let moved = before.map_or(Guess::exactly(MIDDLE), |guess| guess.moved(by));
    guess(page, statement, Some(moved));
}

/// What each row of the slide counts.
pub fn rows(page: Page, slide: Slide) -> Vec<Key> {
    match slide {
        Slide::Hands(statement) => {
            let table = voted(page);
            let answers = 0..page.survey.scale_of(table).answers.len();
            answers
                .map(|answer| Key::hands(table, statement, answer))
                .collect()
        }
        Slide::Rank => {
            let statements = 0..page.survey.statements.len();
            statements.map(|at| Key::of(Kind::Top, at)).collect()
        }
        _ => Vec::new(),
    }
}

/// Chooses the row so many down.
pub fn choose(page: Page, down: i16) {
    let last = slide(page).map_or(0, |slide| rows(page, slide).len().saturating_sub(1));
    page.show.update(|show| {
        let row = show.row.saturating_add_signed(down.into());
        show.row = row.min(last);
    });
}

/// Counts the row that is chosen up or down.
pub fn count(page: Page, by: i16) {
    let row = page.show.read_untracked().row;
    let key = slide(page).and_then(|slide| rows(page, slide).get(row).copied());
    if let Some(key) = key {
        tally(page, key, by);
    }
}

/// Counts that up or down.
pub fn tally(page: Page, key: Key, by: i16) {
    page.held.change(|room| room.tally(key, by));
}
