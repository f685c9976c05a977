//! Shows of hands: for the answers to a statement, and for what is most significant.

use crate::text;
use crate::views::element::{Piece, Value, el, together};
use crate::views::own::unkept::unkept;
use crate::views::page::Page;
use crate::views::parts::{Button, says};
use crate::views::workshop::bars::dot;
use crate::views::workshop::slides::{about, headline, line};
use crate::views::workshop::tally::{rows, tally, voted};
use crate::workshop::{Key, Kind, Slide};
use leptos::prelude::*;

/// The answers, each with its hands.
pub fn hands(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let table = voted(page);
    let scale = page.survey.scale_of(table);
    let name = move |key: Key| {
        let answer = key.answer.unwrap_or_default();
        (
            Some(dot(scale, answer)),
            scale.answers[answer].name.get(lang).to_owned(),
        )
    };
    let total = says(move || {
        let hands = page
            .held
            .with(|room| room.hands(page.survey, table, statement));
        text::hands(lang, hands.iter().sum())
    });
    vec![
        about(page, statement),
        headline(text::asks(lang, table)),
        counters(page, Slide::Hands(statement), total, name),
        line(total).class("total").view(),
        line(own.no_sample).class("note").view(),
        unkept(page, |key| key.kind == Kind::Hands),
    ]
}

/// The statements, each with its votes.
pub fn rank(page: Page) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let name = move |key: Key| {
        let statement = key.statement.unwrap_or_default();
        (None, text::statement_name(lang, page.survey, statement))
    };
    let total = says(move || {
        let votes = page.held.with(|room| room.top(page.survey));
        text::votes(lang, votes.iter().sum())
    });
    vec![
        headline(own.rank_asks),
        counters(page, Slide::Rank, total, name),
        line(total).class("total").view(),
        unkept(page, |key| key.kind == Kind::Top),
    ]
}

/// A row for each that is counted: what it is, one less, how many, one more. The row that is chosen is
/// said with its count and that of all.
fn counters(
    page: Page,
    slide: Slide,
    total: Signal<String>,
    name: impl Fn(Key) -> (Option<Piece>, String) + 'static,
) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let count = move |key: Key| page.held.with(|room| room.count(key)).to_string();
    let mut said = Vec::new();
    let rows = rows(page, slide).into_iter().enumerate().map(|(at, key)| {
        let (dot, name) = name(key);
        said.push((key, name.clone()));
        let count = says(move || count(key));
        let button = |sign: &'static str, what: &str, by: i16| {
            Button::new(sign, move || {
                page.show.update(|show| show.row = at);
                tally(page, key, by);
            })
            .label(format!("{what}: {name}"))
            .view()
        };
        let fewer = button("−", own.fewer, -1);
        let more = button("+", own.more, 1);
        let chosen = move || page.show.read().row == at;
        // What it counts is said below, with its name: by itself it would be a bare number.
        let shown = el("output")
            .attr("aria-label", name.clone())
            .attr("aria-live", "off")
            .child(count);
        el("li")
            .class_while("chosen", chosen)
            .attr(
                "aria-current",
                Value::of(move || chosen().then_some("true")),
            )
            .child(el("span").class("what").child(dot).child(name))
            .child(fewer)
            .child(shown)
            .child(more)
            .view()
    });
    let rows: Vec<Piece> = rows.collect();
    let said = says(move || {
        let total = total.get();
        match said.get(page.show.read().row) {
            Some((key, name)) => format!("{name}: {}. {total}", count(*key)),
            None => total,
        }
    });
    together([
        el("ol").class("counters").children(rows).view(),
        el("p")
            .class("unseen")
            .attr("role", "status")
            .child(said)
            .view(),
    ])
}
