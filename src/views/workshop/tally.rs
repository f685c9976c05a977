//! What the room says on a slide: the guess, and the hands.

use leptos::prelude::*;

use crate::survey::{Survey, TableId};
use crate::views::context::{Presenter, RoomStore};
use crate::workshop::{Guess, Key, Kind, Slide};

/// Where a guess begins when it is moved before it is made.
const MIDDLE: u8 = 50;

/// Sets the guess about a statement, or takes it back.
pub fn set_guess(room: RoomStore, table: TableId, statement: usize, guess: Option<Guess>) {
    let key = Key::guess(table, statement);
    let value = guess.map_or_else(String::new, Guess::written);
    room.change(|room| {
        let _ = room.put(key, &value);
    });
}

/// Moves the guess of the slide by so many points.
pub fn move_guess(presenter: Presenter, room: RoomStore, by: i16) {
    let Some(Slide::Guess(statement)) = presenter.slide() else {
        return;
    };
    let table = presenter.guessed_table();
    let before = room.with_untracked(|room| room.guess(table, statement));
    let moved = before.map_or(Guess::exactly(MIDDLE), |guess| guess.moved(by));
    set_guess(room, table, statement, Some(moved));
}

/// What each row of the slide counts.
pub fn rows(survey: &Survey, voted: TableId, slide: Slide) -> Vec<Key> {
    match slide {
        Slide::Hands(statement) => {
            let answers = 0..survey.scale_of(voted).answers.len();
            answers
                .map(|answer| Key::hands(voted, statement, answer))
                .collect()
        }
        Slide::Rank => {
            let statements = 0..survey.statements.len();
            statements.map(|at| Key::of(Kind::Top, at)).collect()
        }
        _ => Vec::new(),
    }
}

/// What each row of the slide that is shown counts.
fn rows_shown(presenter: Presenter, room: RoomStore) -> Vec<Key> {
    let voted = presenter.voted_table();
    let slide = presenter.slide();
    slide.map_or_else(Vec::new, |slide| rows(room.survey, voted, slide))
}

/// Chooses the row so many down.
pub fn choose_row(presenter: Presenter, room: RoomStore, down: i16) {
    let last = rows_shown(presenter, room).len().saturating_sub(1);
    presenter.state.update(|state| {
        let row = state.row.saturating_add_signed(down.into());
        state.row = row.min(last);
    });
}

/// Counts the row that is chosen up or down.
pub fn count_chosen(presenter: Presenter, room: RoomStore, by: i16) {
    let row = presenter.state.read_untracked().row;
    if let Some(&key) = rows_shown(presenter, room).get(row) {
        room.change(|room| room.tally(key, by));
    }
}
