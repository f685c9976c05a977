//! The numbers of respondents that each row is possible for.

use std::sync::Arc;

use leptos::prelude::*;

use crate::survey::{Survey, TableId};
use crate::text;
use crate::views::element::Piece;
use crate::views::figure::table::{Cell, Table, head};
use crate::views::page::Page;

/// The table of them.
pub fn candidates(page: Page) -> Piece {
    let words = page.contexts.selection.words();
    let (survey, table) = (page.survey, page.table);
    let possible =
        move |statement| Signal::derive(move || possible_bases(survey, table.get(), statement));
    let shown = Table {
        id: "method",
        caption: words.candidates.to_owned(),
        heads: vec![head(words.candidates_head, None, None)],
        lines: page.near,
        cells: Arc::new(move |line| {
            let words = Cell {
                kind: Some("words"),
                ..Cell::default()
            };
            vec![words.view(possible(line.statement))]
        }),
        drawing: None,
    };
    shown.view(page)
}

/// The numbers of respondents that the shares of a statement are possible for, one after the other.
fn possible_bases(survey: &Survey, table: TableId, statement: usize) -> String {
    let row = survey.table(table).row(statement);
    let all = row.map_or_else(Vec::new, |row| text::candidates(&row.shares));
    let all: Vec<_> = all.iter().map(ToString::to_string).collect();
    all.join(", ")
}
