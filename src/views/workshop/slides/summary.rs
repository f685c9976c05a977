//! What the room said.

use crate::survey::TableId;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::workshop::show::{agenda, line as line_of};
use crate::views::workshop::slides::top::ranked;
use crate::views::workshop::slides::{headline, line};
use crate::workshop::{Agenda, Slide};

/// With more statements than this, the slide has room for nothing beside them.
const FEW: usize = 6;

/// A row a statement: the guess, the share, and how many hands were for what counts.
pub fn summary(page: Page) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let agenda = agenda(page);
    let kind = text::slide_kind(lang, Slide::Summary);
    if page.held.with(crate::workshop::Room::is_empty) {
        return vec![headline(kind), line(own.nothing_said).class("large").view()];
    }
    let head = |words: &str| el("th").attr("scope", "col").child(words).view();
    let (guess, vote) = (agenda.guess.table(), agenda.vote.table());
    let heads = el("tr")
        .child(el("td"))
        .child(guess.map(|_| head(own.our_guess)))
        .child(guess.map(|table| head(text::table_mark(lang, table))))
        .child(vote.map(|table| head(&format!("{}: {}", own.ours, text::table_mark(lang, table)))));
    let rows = agenda.statements.iter().map(|&at| row(page, &agenda, at));
    let rows: Vec<Piece> = rows.collect();
    let votes = page.held.with(|room| room.top(page.survey));
    let first = ranked(&votes, 1).first().map(|&at| {
        let name = text::statement_name(lang, page.survey, at);
        let said = format!("{}: {name} ({})", own.our_top, text::votes(lang, votes[at]));
        line(said).view()
    });
    let few = rows.len() <= FEW;
    let size = if few { "collected" } else { "collected many" };
    vec![
        headline(kind),
        el("table")
            .class(size)
            .child(el("thead").child(heads))
            .child(el("tbody").children(rows))
            .view(),
        first.filter(|_| few).into(),
        few.then(|| line(own.no_sample).class("note").view()).into(),
    ]
}

fn row(page: Page, agenda: &Agenda, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let name = text::statement_name(lang, page.survey, statement);
    let cell = |said: String| el("td").child(said).view();
    let share = |table: TableId| {
        let numbers = line_of(page, statement);
        numbers.map_or_else(String::new, |line| text::percent(lang, line.sum(table)))
    };
    let guess = |table: TableId| {
        let guess = page.held.with(|room| room.guess(table, statement));
        guess.map_or_else(|| "–".into(), |guess| text::guess(lang, guess))
    };
    let hands = |table: TableId| {
        let hands = page
            .held
            .with(|room| room.hands(page.survey, table, statement));
        let total = hands.iter().sum();
        let counts = page.measures().of(table.scale());
        let for_it = counts.positions().map(|at| hands[at]).sum();
        if total == 0 {
            "–".into()
        } else {
            text::counted(lang, for_it, total)
        }
    };
    el("tr")
        .child(el("th").attr("scope", "row").child(name))
        .child(agenda.guess.table().map(|table| cell(guess(table))))
        .child(agenda.guess.table().map(|table| cell(share(table))))
        .child(agenda.vote.table().map(|table| cell(hands(table))))
        .view()
}
