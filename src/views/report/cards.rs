//! The cards to discuss: what the sections ask, as one collection.

use crate::state::Chapter;
use crate::survey::{Card, Report};
use crate::text;
use crate::views::element::{Element, Piece, el};
use crate::views::link::chapter_link;
use crate::views::page::Page;
use crate::views::report::{chapter, named, point::marked};
use leptos::prelude::*;

/// Every card, in the order of the source.
pub fn cards(page: Page, report: &'static Report) -> Piece {
    let (_, words) = page.speaks();
    let cards = report.cards().into_iter().enumerate().map(|(at, each)| {
        let card = card(page, each);
        card.flag("hidden", move || !page.kept.read().card(at))
            .view()
    });
    chapter(page, Chapter::Cards, words.cards.into())
        .flag("hidden", move || !page.kept.read().any_card())
        .child(el("p").class("note").child(words.cards_note))
        .child(el("ul").class("cards").children(cards))
        .view()
}

fn card(page: Page, card: Card<'static>) -> Element {
    let (lang, _) = page.speaks();
    let statements = card.point.statements.iter();
    let statements = statements.map(|&at| el("li").child(named(page, at.into())).view());
    // Of the source's own questions nothing more is to be said.
    let kind = card.kind.asks().then(|| {
        let kind = text::kind_name(lang, card.kind);
        format!("{kind}, ")
    });
    let section = text::section_of(lang, card.section);
    let from = chapter_link(page, Chapter::Section(card.section), "from", section);
    el("li")
        .attr("data-card", card.point.id.as_str().to_owned())
        .child(el("p").child(marked(page, card.question.get(lang))))
        .child(el("ul").children(statements))
        .child(el("small").child(kind).child(from))
}
