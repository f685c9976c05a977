//! The workshop: its plan, and the presenter.

mod bars;
mod covers;
mod deck;
mod guide;
mod keys;
mod notes;
mod plan;
mod show;
mod slides;
mod tally;

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::views::element::Piece;
use crate::views::page::Page;
use crate::views::parts::{follow, when, whenever};

pub use bars::bar;
pub use keys::on_key;
pub use plan::{Rooms, room, rooms};
pub use show::Show;

/// The workshop: the plan, or a slide of it, which then is all that the page holds.
pub fn workshop(page: Page) -> Piece {
    when(
        move || page.view.get() == View::Workshop,
        move || {
            // There is no chart to wait for.
            whenever(document::ready);
            let presents = Memo::new(move |_| page.slide.get().is_some());
            follow(move || {
                if presents.get() {
                    untrack(|| deck::deck(page))
                } else {
                    untrack(|| plan::plan(page))
                }
            })
        },
    )
}
