//! A statement beside what is said about it: its name, which leads to it, and a tiny bar for its sum
//! in each of the three tables.

use crate::survey::TableId;
use crate::text;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::page::Page;
use crate::views::report::named;
use leptos::prelude::*;

/// The statement at that position with its bars.
pub fn about(page: Page, statement: usize) -> Piece {
    together([
        named(page, statement),
        Piece::from(" "),
        bars(page, statement),
    ])
}

fn bars(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let all = page.all.read_untracked();
    let Some(line) = all.iter().find(|line| line.statement == statement) else {
        return nothing();
    };
    let said = page.read(|s| text::trio(lang, page.survey, &s.query, line.sums));
    let bar = |table: TableId| {
        let sum = line.sum(table);
        let scale = page.survey.scale_of(table);
        let recomputed = page.read(|s| s.query.among.recomputes(scale));
        let said = text::signed(sum.to_string(), recomputed);
        let filled = el("i").class(format!("{} w{}", table.id(), sum.min(100)));
        let bar = el("span").class("tiny").child(filled);
        together([bar.view(), el("b").child(said).view()])
    };
    el("span")
        .class("trio")
        .attr("role", "img")
        .attr("aria-label", said)
        .children(TableId::ALL.map(bar))
        .view()
}
