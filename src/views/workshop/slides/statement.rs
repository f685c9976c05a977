//! A statement alone, and a card to discuss.

use crate::survey::Report;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::workshop::slides::headline;

/// The wording and its number, and nothing that tells how it was answered.
pub fn alone(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let statement = &page.survey.statements[statement];
    vec![
        el("p")
            .class("number")
            .child(statement.number.to_string())
            .view(),
        headline(statement.wording.get(lang)),
    ]
}

/// A question, and where it comes from.
pub fn card(page: Page, card: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let cards = page.survey.report.as_ref().map(Report::cards);
    let card = cards.as_ref().and_then(|cards| cards.get(card));
    let Some(card) = card else { return Vec::new() };
    let kind = card.kind.asks().then(|| text::kind_name(lang, card.kind));
    vec![
        el("p").class("topic").child(kind).view(),
        headline(card.question.get(lang)),
    ]
}
