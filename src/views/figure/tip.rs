//! The mark that is looked at: framed, explained, announced.

use std::sync::Arc;

use crate::analysis::{Among, Line};
use crate::chart::{Area, Mark, MarkOf};
use crate::state::View;
use crate::survey::{Lang, TableId};
use crate::text::{self, Finding};
use crate::views::compare::rounds;
use crate::views::element::{Element, Piece, Source, el, nothing, together};
use crate::views::page::Page;
use crate::views::parts::{follow, says};
use leptos::prelude::*;

/// The line of a mark, and the table that its answer is of. In the view of one statement, each line
/// of the chart is a table.
fn line(page: Page, mark: Mark) -> Option<(Line, TableId)> {
    if page.view.get() == View::Statement {
        return statement_line(page, *TableId::ALL.get(mark.line)?);
    }
    let lines = page.near.read();
    Some((lines.get(mark.line)?.clone(), page.table.get()))
}

/// The line of the statement in focus in another table than the one shown.
fn statement_line(page: Page, table: TableId) -> Option<(Line, TableId)> {
    let lines = page.lines_of(table);
    let statement = page.statement.get();
    let line = lines.into_iter().find(|line| line.statement == statement)?;
    Some((line, table))
}

/// What a mark says, without its statement.
fn said(page: Page, mark: Mark, line: &Line, table: TableId) -> String {
    let ((lang, _), survey, measures) = (page.speaks(), page.survey, page.measures());
    let among = page.read(|s| s.query.among);
    let about = Finding {
        survey,
        table,
        measure: measures.of(table.scale()),
        among,
        lines: &[],
    };
    match mark.of {
        MarkOf::Answer(answer) => text::share(lang, &about, line, Some(answer)),
        MarkOf::Measure => text::share(lang, &about, line, None),
        MarkOf::Sum(table) => {
            page.read(|s| text::comparison_mark(lang, survey, &s.query, line, table))
        }
        MarkOf::Gap => {
            let pair = page.read(|s| s.query.pair);
            let gap = text::gap_by(lang, survey, measures, pair, line.gap(pair));
            text::signed(gap, among == Among::Opinion)
        }
        MarkOf::Round(at) => rounds::mark(page, line.statement, at),
        MarkOf::Statement if page.view.get() == View::Method => {
            text::strip_mark(lang, survey, table, line.statement)
        }
        MarkOf::Statement => {
            let said = text::map_mark(lang, survey, measures, &page.plane(), line);
            page.read(|s| text::said_among(lang, survey, &s.query, s.view, said))
        }
    }
}

/// A mark as it is announced.
pub fn spoken(page: Page, mark: Mark) -> Option<String> {
    let (line, table) = line(page, mark)?;
    let said = said(page, mark, &line, table);
    let (lang, _) = page.speaks();
    if page.view.get() == View::Statement {
        return Some(format!(
            "{}. {said}",
            page.survey.table(table).name.get(lang)
        ));
    }
    let statement = &page.survey.statements[line.statement];
    let wording = statement.wording.get(lang);
    Some(format!("{said}. {}. {wording}", statement.number))
}

/// A length as CSS has it.
pub fn px(length: f64) -> String {
    format!("{length}px")
}

/// The frame around the mark that is looked at.
pub fn halo(mark: Memo<Option<Mark>>) -> Element {
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    // Two pixels outside the mark on every side.
    let frame = move || {
        let Area {
            x,
            y,
            width,
            height,
        } = area();
        Area {
            x: x - 2.0,
            y: y - 2.0,
            width: width + 4.0,
            height: height + 4.0,
        }
    };
    overlay("halo", move || mark.get().map(|_| frame()))
}

/// Something over the canvas: where `area` says, or hidden.
pub fn overlay(
    class: &'static str,
    area: impl Fn() -> Option<Area> + Send + Sync + 'static,
) -> Element {
    let area: Source<Option<Area>> = Arc::new(area);
    let side = |of: fn(Area) -> f64| {
        let area = area.clone();
        says(move || px(area.make().map_or(0.0, of)))
    };
    let gone = area.clone();
    el("div")
        .class(class)
        .flag("hidden", move || gone.make().is_none())
        .style("left", side(|area| area.x))
        .style("top", side(|area| area.y))
        .style("width", side(|area| area.width))
        .style("height", side(|area| area.height))
}

/// Widest tip, in CSS pixels; the style sheet's own limit.
const WIDEST: f64 = 340.0;

/// How far from its mark a tip stands, in CSS pixels; the style sheet bridges it for the pointer.
const AWAY: f64 = 10.0;

/// What the mark says: share, wording, and the published wording in Finnish.
pub fn tip(
    page: Page,
    mark: Memo<Option<Mark>>,
    above: RwSignal<bool>,
    width: RwSignal<f64>,
) -> Element {
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    let left = move || area().x.min(width.get() - WIDEST.min(width.get())).max(0.0);
    let body = follow(move || {
        let told = mark.get().and_then(|mark| Some((mark, line(page, mark)?)));
        let Some((mark, (line, table))) = told else {
            return nothing();
        };
        let said = said(page, mark, &line, table);
        let said = el("p").class("said").child(said).view();
        together([said, wording(page, line.statement)])
    });
    let top = move || {
        if above.get() {
            area().y - AWAY
        } else {
            area().bottom() + AWAY
        }
    };
    el("div")
        .class("tip")
        .class_while("above", move || above.get())
        .attr("aria-hidden", "true")
        .flag("hidden", move || mark.get().is_none())
        .style("left", says(move || px(left())))
        .style("top", says(move || px(top())))
        .child(body)
}

/// The wording of a statement, and the published one where the language is another.
pub fn wording(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let statement = &page.survey.statements[statement];
    let said = format!("{}. {}", statement.number, statement.wording.get(lang));
    let said = el("p").class("wording").child(said).view();
    let published = (lang != Lang::Fi).then(|| published("p", &statement.wording.fi));
    together([said].into_iter().chain(published))
}

/// The published wording, in an element of that tag.
pub fn published(tag: &'static str, wording: &str) -> Piece {
    el(tag)
        .class("published")
        .attr("lang", "fi")
        .child(wording)
        .view()
}
