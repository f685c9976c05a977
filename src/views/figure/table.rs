//! The real tables: a row a statement, whatever the columns.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::Get;

use crate::analysis::Line;
use crate::browser::{address, page as document};
use crate::views::element::{Piece, el, nothing};
use crate::views::figure::tip::published;
use crate::views::link::statement_link;
use crate::views::page::Page;
use crate::views::parts::{each, swatch as coloured};
use leptos::prelude::*;
/// More new rows than this are not made at once.
const AT_ONCE: usize = 20;

/// What is made of a line.
pub type OfLine<T> = Arc<dyn Fn(&Line) -> T + Send + Sync>;

/// A table of statements.
pub struct Table {
    /// What `data-table` names.
    pub id: &'static str,
    /// What it is called.
    pub caption: String,
    /// The heads of the columns after the statement's.
    pub heads: Vec<Piece>,
    /// The lines, in their order.
    pub lines: Memo<Vec<Line>>,
    /// The cells of a line after the statement's. The row stands as long as its line is there, so
    /// what changes in it is a signal.
    pub cells: OfLine<Vec<Piece>>,
    /// A drawing below the statement, for pages without scripts.
    pub drawing: Option<OfLine<Piece>>,
}

impl Table {
    /// The table on the page. Another order or filter moves and drops rows that stand.
    pub fn view(self, page: Page) -> Piece {
        let (_, words) = page.speaks();
        let Self {
            id,
            caption,
            heads,
            lines,
            cells,
            drawing,
        } = self;
        let row = move |statement: usize| {
            let lines = lines.read_untracked();
            let line = lines.iter().find(|line| line.statement == statement);
            let made = |line| row(page, line, cells(line), drawing.as_ref().map(|d| d(line)));
            line.map_or_else(nothing, made)
        };
        let statement = el("th").attr("scope", "col").child(words.statement);
        let head = el("tr").child(statement).children(heads);
        let table = el("table")
            .attr("data-table", id)
            .child(el("caption").child(caption.as_str()))
            .child(el("thead").child(head))
            .child(el("tbody").child(each(in_time(page, lines), row)));
        el("div")
            .class("scroller")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", caption)
            .child(table)
            .view()
    }
}

/// The statements of `lines`, for which rows are made. The reader waits for the chart, and the rows of a long
/// list stand far below: where many are new, those before them stay until the frame is painted. Paper has
/// them at once, and so has who comes back to where the page was scrolled to.
fn in_time(page: Page, lines: Memo<Vec<Line>>) -> impl Fn() -> Vec<usize> {
    let painted = RwSignal::new(0_u32);
    let shown = Mutex::new((0, Vec::<usize>::new()));
    move || {
        let there: Vec<_> = lines.read().iter().map(|line| line.statement).collect();
        let frame = painted.get();
        let waits = !page.still && !page.viewport.printing.get() && address::kept_place().is_none();
        let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
        let new = there.iter().filter(|at| !shown.1.contains(at)).count();
        if waits && shown.0 == frame && new > AT_ONCE {
            document::after_frame(move || painted.set(frame + 1));
            return shown.1.clone();
        }
        *shown = (frame, there.clone());
        there
    }
}

fn row(page: Page, line: &Line, cells: Vec<Piece>, drawing: Option<Piece>) -> Piece {
    let (lang, _) = page.speaks();
    let statement = &page.survey.statements[line.statement];
    let name = statement_link(page, line.statement, statement.wording.get(lang));
    let translated = statement.wording.get(lang) != statement.wording.fi;
    let published = translated.then(|| published("span", &statement.wording.fi));
    let head = el("th")
        .attr("scope", "row")
        .child(name)
        .child(published)
        .child(drawing);
    el("tr")
        .attr("data-statement", statement.number.to_string())
        .child(head)
        .children(cells)
        .view()
}

/// The head of a column, with a swatch of that class and a second line where they are given.
pub fn head(words: &str, swatch: Option<String>, second: Option<Signal<String>>) -> Piece {
    let second = second.map(|second| el("span").class("published").child(second));
    el("th")
        .attr("scope", "col")
        .child(swatch.map(coloured))
        .child(words)
        .child(second)
        .view()
}

/// A cell.
#[derive(Default)]
pub struct Cell {
    /// The answer whose share it holds.
    pub answer: Option<String>,
    /// Whether it holds the sum of the measure.
    pub measure: Option<&'static str>,
    /// The table whose sum it holds.
    pub sum: Option<&'static str>,
    /// Whether it holds the gap.
    pub gap: Option<&'static str>,
    /// What else it holds: words, or the button that pins.
    pub kind: Option<&'static str>,
}

impl Cell {
    /// The cell on the page.
    pub fn view(self, inside: impl Into<Piece>) -> Piece {
        el("td")
            .attr("data-answer", self.answer)
            .attr("data-measure", self.measure)
            .attr("data-sum", self.sum)
            .attr("data-gap", self.gap)
            .attr("data-kind", self.kind)
            .child(inside)
            .view()
    }
}
