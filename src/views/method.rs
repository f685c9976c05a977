//! The page that explains how the number of respondents was inferred, and how sure the shares are.

use leptos::prelude::*;
use std::sync::Arc;

use crate::analysis::Respondents;
use crate::state::View;
use crate::text::{self, Passage};
use crate::views::element::{Element, Piece, el, nothing, together};
use crate::views::figure::table::{Cell, Table, head};
use crate::views::page::Page;
use crate::views::parts::{follow, says, when};

/// Everything below the chart: the method with one row worked through.
pub fn method(page: Page) -> Piece {
    when(
        move || page.view.get() == View::Method,
        move || {
            let Some(respondents) = page.respondents else {
                return nothing();
            };
            let parts = follow(move || passages(page, respondents));
            el("section").class("method").child(parts).view()
        },
    )
}

fn passages(page: Page, respondents: &'static Respondents) -> Piece {
    let (lang, _) = page.speaks();
    let statement = page.statement.get();
    let parts = page.read(|s| text::method(lang, page.survey, respondents, &s.query, statement));
    together(parts.into_iter().map(|part| {
        let worked = (part.id == "how").then(|| example(page, respondents, statement));
        passage(part).child(worked).view()
    }))
}

/// A headed part.
pub fn passage(part: Passage) -> Element {
    let paragraphs = part.paragraphs.into_iter();
    el("div")
        .attr("data-part", part.id)
        .child(el("h2").child(part.heading))
        .children(paragraphs.map(|said| el("p").child(said).view()))
}

/// The row that is worked through.
fn example(page: Page, respondents: &Respondents, statement: usize) -> Piece {
    let (lang, words) = page.speaks();
    let table = page.table.get();
    let Some((_, given)) = text::example(lang, page.survey, respondents, table, statement) else {
        return nothing();
    };
    let heads = [
        words.example_published,
        words.example_count,
        words.example_exact,
    ];
    let heads = heads.map(|words| head(words, None, None));
    let heads = el("tr").child(el("td")).children(heads);
    let rows = given.into_iter().map(|given| {
        let cells = [given.published, given.count.to_string(), given.exact];
        let answer = el("th").attr("scope", "row").child(given.answer);
        let cells = cells.map(|cell| el("td").child(cell).view());
        el("tr").child(answer).children(cells).view()
    });
    let name = page.survey.statements[statement].short.get(lang);
    let caption = el("caption").child(format!("{}: {name}", words.example));
    let table = el("table")
        .class("example")
        .child(caption)
        .child(el("thead").child(heads))
        .child(el("tbody").children(rows));
    table.view()
}

/// The numbers of respondents that each row is possible for.
pub fn candidates(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let possible = move |statement| {
        says(move || {
            let row = page.survey.table(page.table.get()).row(statement);
            let all = row.map_or_else(Vec::new, |row| text::candidates(&row.shares));
            let all: Vec<_> = all.iter().map(ToString::to_string).collect();
            all.join(", ")
        })
    };
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
