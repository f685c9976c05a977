//! The tables of a view: the numbers of the chart, in the same order and with the same filters.

use std::sync::Arc;

use crate::analysis::{Among, Line};
use crate::browser::page as document;
use crate::state::{Action, View};
use crate::survey::TableId;
use crate::text;
use crate::views::compare::rounds;
use crate::views::distribution::shares::{interval, of_table};
use crate::views::element::{Piece, el, nothing, together};
use crate::views::figure::pager::Pager;
use crate::views::figure::table::{Cell, Table, head};
use crate::views::method::candidates;
use crate::views::page::Page;
use crate::views::parts::{Button, follow, says};
use leptos::prelude::*;

/// The tables of the view, made anew when the hundred percent or what is shown of a row changes.
pub fn numbers(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let none = move || match page.view.get() {
        View::Statement => false,
        View::Report => true,
        _ => page.near.read().is_empty(),
    };
    let tables = follow(move || {
        page.among.track();
        page.interval.track();
        match page.view.get() {
            View::Distribution => of_table(page, page.table.get(), page.near),
            View::Compare if page.is_onward() => rounds::numbers(page),
            View::Compare => compared(page),
            View::Map => mapped(page),
            View::Statement => of_statement(page),
            View::Report | View::Workshop | View::Own | View::Access => nothing(),
            View::Method => candidates(page),
        }
    });
    el("section")
        .class("numbers")
        .attr("aria-labelledby", "numbers")
        .flag("hidden", none)
        .child(el("h2").id("numbers").child(words.numbers))
        .child(tables)
        .child(Piece::from(view! { <Pager/> }.into_any()))
        .view()
}

/// The three tables of one statement.
fn of_statement(page: Page) -> Piece {
    let each = TableId::ALL.map(|table| {
        let lines = Memo::new(move |_| {
            let statement = page.statement.get();
            let mut lines = page.lines_of(table);
            lines.retain(|line| line.statement == statement);
            lines
        });
        of_table(page, table, lines)
    });
    together(each)
}

/// Sums of the three tables, the gap, and the button that pins.
fn compared(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let sums = TableId::ALL.map(|table| {
        let name = page.survey.table(table).name.get(lang);
        head(name, Some(format!("mark {}", table.id())), None)
    });
    let pair = says(move || text::pair_name(lang, page.read(|s| s.query.pair)).into());
    let others = [
        head(words.gap_head, None, Some(pair)),
        head(words.pinned, None, None),
    ];
    let shown = Table {
        id: "compare",
        caption: words.numbers_wide.to_owned(),
        heads: sums.into_iter().chain(others).collect(),
        lines: page.near,
        cells: Arc::new(move |line| gaps(page, line.statement)),
        drawing: None,
    };
    shown.view(page)
}

fn gaps(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let sums = TableId::ALL.map(|table| {
        let recomputed = page
            .among
            .get_untracked()
            .recomputes(page.survey.scale_of(table));
        let sum = move |line: &Line| text::percent_signed(lang, line.sum(table), recomputed);
        let cell = Cell {
            sum: Some(table.id()),
            ..Cell::default()
        };
        let sure = page
            .interval
            .get_untracked()
            .then(|| el("small").child(interval(page, table, statement)));
        let sum = el("span").child(of_line(page, statement, sum));
        let parts = sure.map_or_else(Vec::new, |sure| vec![Piece::from(" "), sure.view()]);
        cell.view(together([sum.view()].into_iter().chain(parts)))
    });
    let gap = of_line(page, statement, move |line| {
        let (pair, measures) = page.read(|s| (s.query.pair, s.query.measures));
        let gap = text::gap_by(lang, page.survey, measures, pair, line.gap(pair));
        text::signed(gap, page.among.get() == Among::Opinion)
    });
    let gap_cell = Cell {
        gap: Some(""),
        kind: Some("words"),
        ..Cell::default()
    };
    let pin_cell = Cell {
        kind: Some("pinning"),
        ..Cell::default()
    };
    let others = [gap_cell.view(gap), pin_cell.view(pin(page, statement))];
    sums.into_iter().chain(others).collect()
}

/// Adoption, significance and field.
fn mapped(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let whose = says(move || {
        let whose = page.read(|s| s.significance);
        text::significance_name(lang, whose).into()
    });
    let shown = Table {
        id: "map",
        caption: words.map_caption.to_owned(),
        heads: vec![
            head(words.adoption_head, None, None),
            head(words.significance_head, None, Some(whose)),
            head(words.field_head, None, None),
        ],
        lines: page.near,
        cells: Arc::new(move |line| points(page, line.statement)),
        drawing: None,
    };
    shown.view(page)
}

fn points(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let number = move |significance: bool, of: fn((f64, f64)) -> f64| {
        of_line(page, statement, move |line| {
            let recomputed = significance && page.among.get() == Among::Opinion;
            text::signed(
                text::percent_of(lang, of(page.plane().point(line))),
                recomputed,
            )
        })
    };
    let cell = |sum| Cell {
        sum: Some(sum),
        ..Cell::default()
    };
    let words = Cell {
        kind: Some("words"),
        ..Cell::default()
    };
    vec![
        cell("adoption").view(number(false, |point| point.0)),
        cell("significance").view(number(true, |point| point.1)),
        words.view(field(page, statement)),
    ]
}

/// The field of a statement on the map, in words.
pub fn field(page: Page, statement: usize) -> Signal<String> {
    let (lang, _) = page.speaks();
    of_line(page, statement, move |line| {
        let field = page.plane().field(line);
        let plane = page.plane();
        let named = |field| text::field_by(lang, page.survey, page.measures(), &plane, field);
        field.map_or(text::near_line(lang), named).into()
    })
}

/// What is said of the line of a statement as it is now.
pub fn of_line(
    page: Page,
    statement: usize,
    said: impl Fn(&Line) -> String + Send + Sync + 'static,
) -> Signal<String> {
    says(move || {
        let told = page.line_of(statement, &said);
        told.unwrap_or_default()
    })
}

/// The button that pins a statement to the top, or lets it go.
pub fn pin(page: Page, statement: usize) -> Piece {
    let (_, words) = page.speaks();
    let pinned = move || page.read(|s| s.query.pins.contains(statement));
    let label = says(move || if pinned() { words.unpin } else { words.pin }.into());
    let number = page.survey.statements[statement].number;
    // Its row moves, and takes the button along.
    let toggle = move || {
        page.act(Action::TogglePin(statement));
        document::rescue_focus(format!("[data-control=pin][data-value='{number}']"));
    };
    Button::new(label, toggle)
        .class("pin")
        .control("pin")
        .value(number.to_string())
        .pressed(pinned)
        .view()
}
