//! The room's answers beside the survey's, on one scale.

use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::page::Page;
use crate::views::toolbar::legend::swatch;
use crate::views::workshop::bars::{bar, dot, percent_of};
use crate::views::workshop::slides::reveal::shares;
use crate::views::workshop::slides::{about, headline, line};
use crate::views::workshop::tally::voted;

/// A row an answer: so many hands of so many, and the share of respondents.
pub fn beside(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let table = voted(page);
    let scale = page.survey.scale_of(table);
    let hands = page
        .held
        .with(|room| room.hands(page.survey, table, statement));
    let total: u16 = hands.iter().sum();
    let shares = shares(page, table, statement);
    let rows = scale.answers.iter().enumerate().map(|(at, answer)| {
        let class = swatch(scale.id, at, answer);
        let share = shares.get(at).map(u16::from);
        let said = text::share_signed(lang, share, false);
        let ours = percent_of(hands[at], total);
        let counted = together([
            Piece::from(text::counted(lang, hands[at], total)),
            el("small")
                .child(format!(" ({})", text::percent(lang, ours)))
                .view(),
        ]);
        let cell = |percent: u16, said: Piece| {
            let drawn = el("div")
                .child(bar(&class, percent))
                .child(el("span").child(said));
            el("td").child(drawn).view()
        };
        let name = answer.short.get(lang);
        el("tr")
            .child(
                el("th")
                    .attr("scope", "row")
                    .child(dot(scale, at))
                    .child(name),
            )
            .child((total > 0).then(|| cell(ours, counted)))
            .child(cell(share.unwrap_or(0), said.into()))
            .view()
    });
    let head = |words: String| el("th").attr("scope", "col").child(words).view();
    let room = format!("{}, {}", own.ours, text::hands(lang, total));
    let heads = el("tr")
        .child(el("td"))
        .child((total > 0).then(|| head(room)))
        .child(head(own.survey.into()));
    let note = if total > 0 {
        own.no_sample
    } else {
        own.no_hands
    };
    vec![
        about(page, statement),
        headline(text::asks(lang, table)),
        el("table")
            .child(el("thead").child(heads))
            .child(el("tbody").children(rows.collect::<Vec<_>>()))
            .view(),
        line(note).class("note").view(),
    ]
}
