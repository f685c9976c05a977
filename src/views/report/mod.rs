//! The background of the survey, section by section, and the cards to discuss.

mod about;
mod cards;
mod contents;
mod figure;
mod more;
mod point;
mod trio;

use std::ops::Range;

use leptos::prelude::*;

pub use about::background;
pub use more::leaves;

use crate::browser::page as document;
use crate::state::{Action, Chapter, View};
use crate::survey::{Part, PartKind, Report, Section, TableId};
use crate::text;
use crate::views::element::{Element, Piece, el, nothing};
use crate::views::figure::take_along::foot;
use crate::views::link::{anchor, chapter_link, statement_link, table_link};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, when, whenever};

/// The report, where the survey has one.
pub fn report(page: Page) -> Piece {
    let shown = move || page.view.get() == View::Report || page.still;
    when(shown, move || {
        let Some(report) = &page.survey.report else {
            return nothing();
        };
        // There is no chart to wait for.
        whenever(document::ready);
        whenever(move || {
            if let Some(chapter) = page.chapter.get() {
                document::arrive_at(anchor(chapter));
            }
        });
        // The bars beside the statements are made for the numbers as they are now.
        let written = follow(move || {
            page.all.track();
            untrack(|| written(page, report).view())
        });
        let taken = (!page.still).then(|| el("div").class("taken").children(foot(page)).view());
        el("div")
            .class("report")
            .child(contents::contents(page, report))
            .child(written)
            .children(taken)
            .view()
    })
}

fn written(page: Page, report: &'static Report) -> Element {
    let mut at = 0;
    let sections = report.sections.iter().map(|section| {
        let first = at;
        at += section
            .parts
            .iter()
            .map(|part| part.points.len())
            .sum::<usize>();
        self::section(page, section, first..at)
    });
    el("div")
        .class("chapters")
        .children(sections.collect::<Vec<_>>())
        .child((!page.still).then(|| cards::cards(page, report)))
        .child(none_left(page))
}

/// A section; its points are those at `points` of the report.
fn section(page: Page, section: &'static Section, points: Range<usize>) -> Piece {
    let mut at = points.start;
    let parts = section.parts.iter().map(|part| {
        let first = at;
        at += part.points.len();
        self::part(page, part, first..at)
    });
    let only_of_survey = section.parts.iter().all(|part| part.kind.is_of_survey());
    let chapter = Chapter::Section(section.number);
    self::chapter(page, chapter, numbered(page, section))
        .flag("hidden", move || {
            !page.kept.read().any(points.clone(), only_of_survey)
        })
        .children(parts.collect::<Vec<_>>())
        .view()
}

/// The number of a section and its title.
fn numbered(page: Page, section: &Section) -> String {
    let (lang, _) = page.speaks();
    format!("{}. {}", section.number, section.title.get(lang))
}

/// A chapter with its heading, which can be linked to.
fn chapter(page: Page, chapter: Chapter, title: String) -> Element {
    let heading = el("h2")
        .attr("id", anchor(chapter))
        .attr("tabindex", "-1")
        .child(chapter_link(page, chapter, "anchor", title));
    el("section")
        .class("chapter")
        .attr("data-section", chapter.id())
        .child(heading)
}

fn part(page: Page, part: &'static Part, points: Range<usize>) -> Piece {
    let (lang, _) = page.speaks();
    let title = part.title.as_ref();
    let title = title.map(|title| el("h3").child(title.get(lang)));
    let listed = match part.kind {
        PartKind::Top => top(page),
        PartKind::Tables => tables(page),
        _ => {
            let all = part.points.iter().zip(points.clone());
            let points = all.map(|(it, at)| {
                let point = point::point(page, part.kind, it);
                point
                    .flag("hidden", move || !page.kept.read().point(at))
                    .view()
            });
            el("ul").children(points.collect::<Vec<_>>())
        }
    };
    let of_survey = part.kind.is_of_survey();
    el("div")
        .class("part")
        .attr("data-kind", part.kind.id())
        .flag("hidden", move || {
            !page.kept.read().any(points.clone(), of_survey)
        })
        .child(title)
        .child(listed)
        .view()
}

/// What respondents lifted as the most significant.
fn top(page: Page) -> Element {
    let items = page.survey.top.iter().map(|&at| {
        let statement = usize::from(at);
        el("li").child(trio::about(page, statement)).view()
    });
    el("ol").class("top").children(items)
}

/// The tables, each with a way to it.
fn tables(page: Page) -> Element {
    let (lang, _) = page.speaks();
    let items = TableId::ALL.map(|table| {
        let title = text::table_title(lang, page.survey, table);
        el("li").child(table_link(page, table, title)).view()
    });
    el("ul").children(items)
}

/// What stands there where no point is left.
fn none_left(page: Page) -> Piece {
    let (_, words) = page.speaks();
    when(
        move || page.kept.read().is_empty(),
        move || {
            // The button goes as the points come back, so the focus moves on to the content.
            let clear = Button::new(words.clear_filter, move || {
                document::focus_content();
                page.act(Action::ClearFilter);
            });
            let offer = el("p").class("offers").child(clear.view());
            el("div")
                .class("empty")
                .child(el("p").child(words.empty_report))
                .child(offer)
                .view()
        },
    )
}

/// A statement by its number and short name, which leads to it.
fn named(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let name = page.survey.statements[statement].short.get(lang);
    statement_link(page, statement, name)
}
