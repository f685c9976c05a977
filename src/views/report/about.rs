//! What the background says about one statement.

use crate::analysis::{About, about};
use crate::state::Chapter;
use crate::survey::{Card, PartKind, Point, Report};
use crate::text;
use crate::views::element::{Element, Piece, el, nothing};
use crate::views::link::chapter_link;
use crate::views::page::Page;
use crate::views::parts::follow;
use crate::views::report::point::says;
use leptos::prelude::*;

/// What the report says about the statement in focus, by kind, each with a way to where it stands.
pub fn background(page: Page) -> Piece {
    let Some(report) = &page.survey.report else {
        return nothing();
    };
    let (_, words) = page.speaks();
    let said = follow(move || said(page, report, page.statement.get()).view());
    el("section")
        .class("background")
        .child(el("h2").child(words.background))
        .child(said)
        .view()
}

fn said(page: Page, report: &'static Report, statement: usize) -> Element {
    let kinds = about(report, statement).into_iter();
    // Questions stand on the cards, with those that the other kinds ask.
    let kinds = kinds.filter(|(kind, _)| *kind != PartKind::Questions);
    let is_about = |card: &Card| card.point.statements.contains(&(statement as u16));
    let questions = report.cards().into_iter().filter(is_about).map(|card| {
        let question = el("p").child(card.question.get(page.speaks().0));
        item(page, question.view(), card.section)
    });
    let kinds = kinds.map(|kind| kind_of(page, kind));
    let asked = list(page, PartKind::Questions, questions.collect());
    el("div").class("kinds").children(kinds).child(asked)
}

fn kind_of(page: Page, (kind, points): About<'static>) -> Piece {
    let items = points.into_iter();
    let items = items
        .map(|(section, point): (u8, &'static Point)| item(page, says(page, kind, point), section));
    list(page, kind, items.collect()).map_or_else(nothing, Element::view)
}

fn list(page: Page, kind: PartKind, items: Vec<Piece>) -> Option<Element> {
    let (lang, _) = page.speaks();
    (!items.is_empty()).then(|| {
        el("div")
            .attr("data-kind", kind.id())
            .child(el("h3").child(text::kind_name(lang, kind)))
            .child(el("ul").children(items))
    })
}

fn item(page: Page, said: Piece, section: u8) -> Piece {
    let (lang, _) = page.speaks();
    let from = text::section_of(lang, section);
    let from = chapter_link(page, Chapter::Section(section), "from", from);
    el("li").child(said).child(el("small").child(from)).view()
}
