//! What respondents said, beside the guess.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::survey::TableId;
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::page::Page;
use crate::views::workshop::bars::whole;
use crate::views::workshop::show::line as line_of;
use crate::views::workshop::slides::{headline, line};
use crate::views::workshop::tally::guessed;
use crate::workshop::Guess;

/// The share large, the guess on the same scale, and how the answers fell.
pub fn reveal(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let table = guessed(page);
    let Some(numbers) = line_of(page, statement) else {
        return Vec::new();
    };
    let share = numbers.sum(table);
    let guess = page.held.with(|room| room.guess(table, statement));
    let measure = page.measures().of(table.scale());
    let measure = text::measure_name(lang, page.survey.scale_of(table), measure);
    let said = guess.map_or_else(
        || own.unguessed.to_owned(),
        |guess| text::distance(lang, guess, share),
    );
    let shares = shares(page, table, statement);
    vec![
        asked_about(page, table, statement),
        headline(together([
            el("b").child(text::percent(lang, share)).view(),
            Piece::from(format!(" {measure}")),
        ])),
        scale(page, share, guess),
        line(said).class("large").view(),
        whole(page, table, &shares),
    ]
}

/// The statement, and what was asked about it: of significance, to whom.
fn asked_about(page: Page, table: TableId, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let name = text::statement_name(lang, page.survey, statement);
    let asks = text::asks(lang, table);
    el("p")
        .class("topic")
        .child(format!("{name} · {asks}"))
        .view()
}

/// The shares of a statement in a table, among those that the reader chose.
pub fn shares(page: Page, table: TableId, statement: usize) -> Shares {
    let lines = untrack(|| page.lines_of(table));
    let line = lines.into_iter().find(|line| line.statement == statement);
    line.map(|line| line.shares).unwrap_or_default()
}

/// Share and guess on one scale from 0 to 100.
fn scale(page: Page, share: u16, guess: Option<Guess>) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let percent = |at: u16| format!("{}%", at.min(100));
    let guessed = guess.map(|guess| {
        let breadth = u16::from(guess.high - guess.low);
        let band = el("i")
            .class("guessed")
            .style("left", percent(guess.low.into()))
            // Its edges stand on the numbers.
            .style("width", format!("calc({breadth}% + 0.8 * var(--u))"))
            .view();
        let name = format!("{} {}", own.our_guess, text::guess(lang, guess));
        // Above the middle of its mark, and never beyond an end of the scale.
        let middle = guess.low.midpoint(guess.high);
        let flag = el("p")
            .class("key flagged")
            .style("left", format!("{middle}%"))
            .style("transform", format!("translateX(-{middle}%)"))
            .child(name)
            .view();
        (band, flag)
    });
    let (band, flag) = guessed.unzip();
    let share_name = format!("{} {}", own.share_of, text::percent(lang, share));
    let filled = el("i").class(format!("shared w{}", share.min(100)));
    let track = el("div")
        .class("track scale")
        .attr("aria-hidden", "true")
        .child(filled)
        .child(band);
    el("div")
        .class("scaled")
        .child(flag)
        .child(track)
        .child(el("p").class("key").child(share_name))
        .view()
}
