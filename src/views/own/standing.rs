//! Where the reader stands: what is in use here, what is not, and what of that matters the most.

use crate::analysis::{Line, whole_lines};
use crate::survey::TableId;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::link::statement_link;
use crate::views::own::{line, query};
use crate::views::page::Page;
use crate::views::parts::follow;
use crate::workshop::{Own, heaviest};
use leptos::prelude::*;

/// No list is longer.
const LONGEST: usize = 5;

/// The three lists, and what they do not tell.
pub fn standing(page: Page, own: Memo<Own>) -> Piece {
    follow(move || {
        let (lang, _) = page.speaks();
        let words = text::own(lang);
        let query = query(page);
        let lines = whole_lines(page.survey, &query);
        let own = own.read();
        let adoption = |_: &Line| TableId::Adoption;
        let lists = [
            list(page, words.ahead, &own.ahead, &lines, adoption),
            list(page, words.behind, &own.behind, &lines, adoption),
            list(page, words.next, &own.next, &lines, heaviest),
        ];
        let note = format!(
            "{} {}",
            words.no_sample,
            text::lead(lang, page.survey, &query)
        );
        el("section")
            .child(el("div").class("columns stands").children(lists))
            .child(el("p").class("note").child(note))
            .view()
    })
}

/// A list with its heading, where there is something in it: each statement with its share in the
/// table that it is ordered by.
fn list(
    page: Page,
    head: &'static str,
    of: &[usize],
    lines: &[Line],
    table: fn(&Line) -> TableId,
) -> Piece {
    let (lang, _) = page.speaks();
    let items = of.iter().take(LONGEST).map(|&at| {
        let said = line(lines, at).map(|line| match table(line) {
            TableId::Adoption => text::of_respondents(lang, line.sum(TableId::Adoption)),
            table => text::significance_to(lang, table, line.sum(table)),
        });
        let name = page.survey.statements[at].short.get(lang);
        el("li")
            .child(statement_link(page, at, name))
            .child(el("small").child(said))
            .view()
    });
    let items: Vec<Piece> = items.collect();
    let shown = !items.is_empty();
    let list = el("div")
        .child(el("h2").child(head))
        .child(el("ul").children(items));
    shown.then_some(list).into()
}
