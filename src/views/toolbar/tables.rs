//! The switch of tables.

use crate::state::Action;
use crate::survey::TableId;
use crate::views::element::Piece;
use crate::views::page::Page;
use crate::views::parts::{Button, group};
use leptos::prelude::*;

/// One button a table; the table shown is pressed.
pub fn tables(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let button = move |table: TableId| {
        let name = page.survey.table(table).name.get(lang);
        Button::new(name, move || page.act(Action::ShowTable(table)))
            .value(table.id())
            .pressed(move || page.table.get() == table)
    };
    group("tabs", "table", words.tables, TableId::ALL.map(button))
}
