//! What a view lets the reader choose first: the table, the pair of a comparison, the axes of the
//! map, the statement.

use leptos::prelude::*;

use crate::analysis::{Crosshair, Pair, Significance};
use crate::state::{Action, View};
use crate::text;
use crate::views::compare::rounds;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::link::go;
use crate::views::page::Page;
use crate::views::parts::{Button, follow, group, option, says, select, select_among};
use crate::views::toolbar::filter::search;
use crate::views::toolbar::tables::tables;

/// The choice of the current view.
pub fn chooser(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let part = follow(move || match page.view.get() {
        View::Distribution => tables(page),
        View::Method => {
            let show = move |at| page.act(Action::ShowStatement(View::Method, at));
            together([tables(page), any(page, words.example_of, true, show)])
        }
        View::Compare if !page.rounds.is_empty() => together([
            rounds::switch(page),
            if page.is_onward() {
                tables(page)
            } else {
                pairs(page)
            },
        ]),
        View::Compare => pairs(page),
        View::Map => axes(page),
        View::Statement => turn(page),
        View::Report => search(page, words.report_hint),
        View::Workshop | View::Own | View::Access => nothing(),
    });
    el("div").class("chooser").child(part).view()
}

/// One button a pair.
fn pairs(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let button = move |pair: Pair| {
        let name = text::pair_name(lang, pair);
        Button::new(name, move || page.act(Action::SetPair(pair)))
            .value(pair.id())
            .pressed(move || page.read(|s| s.query.pair == pair))
    };
    group("tabs", "pair", words.pairs, Pair::ALL.map(button))
}

/// Whose significance is mapped, and where the map is cut.
fn axes(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let whose = move |whose: Significance| {
        let name = text::significance_name(lang, whose);
        Button::new(name, move || page.act(Action::SetMapSignificance(whose)))
            .value(whose.id())
            .pressed(move || page.read(|s| s.significance == whose))
    };
    let cut = move |cut: Crosshair| {
        let name = text::cut_name(lang, cut);
        option(cut.id(), name, move || page.read(|s| s.crosshair == cut))
    };
    let cuts = Crosshair::ALL.map(cut).into();
    let choose = move |id: String| {
        if let Some(cut) = Crosshair::ALL.into_iter().find(|cut| cut.id() == id) {
            page.act(Action::SetCut(cut));
        }
    };
    let whose = group(
        "tabs",
        "significance-of",
        words.judged_by,
        Significance::ALL.map(whose),
    );
    let cut = select("cut", "cut", words.cut, true, cuts, choose);
    together([whose, cut])
}

/// The statement before and after, in the order shown, and a choice of any.
fn turn(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let to = move |step: isize, words: &'static str, class| {
        let press = move || {
            if let Some(there) = untrack(|| beside(page, step)) {
                page.act(Action::ShowStatement(View::Statement, there));
            }
        };
        let button = Button::new(words, press).class(class);
        button.idle(move || beside(page, step).is_none()).view()
    };
    let show = move |at| {
        go(
            page.contexts.selection,
            Action::ShowStatement(View::Statement, at),
        )
    };
    let any = any(page, words.statement, false, show);
    let parts = [
        to(-1, words.previous, "previous"),
        any,
        to(1, words.next, "next"),
    ];
    el("div").class("turn").children(parts).view()
}

/// A choice of any statement.
fn any(
    page: Page,
    label: &'static str,
    shown: bool,
    deed: impl Fn(usize) + Send + Sync + 'static,
) -> Piece {
    let (lang, _) = page.speaks();
    let statements = page.survey.statements.iter();
    let options = statements.map(|statement| {
        let words = format!("{}. {}", statement.number, statement.short.get(lang));
        let option = el("option").attr("value", statement.number.to_string());
        option.child(words).view()
    });
    let chosen = says(move || {
        let chosen = &page.survey.statements[page.statement.get()];
        chosen.number.to_string()
    });
    let choose = move |number: String| {
        let mut all = page.survey.statements.iter();
        if let Some(at) = all.position(|statement| statement.number.to_string() == number) {
            deed(at);
        }
    };
    let (label, options) = ((label, shown), options.collect());
    select_among("any", "statement", label, options, chosen, choose)
}

/// The statement so many steps further among those shown. From one that the filter does not keep,
/// it is the first or the last.
fn beside(page: Page, step: isize) -> Option<usize> {
    let (lines, here) = (page.lines.read(), page.statement.get());
    let there = match lines.iter().position(|line| line.statement == here) {
        Some(at) => at.checked_add_signed(step),
        None if step > 0 => Some(0),
        None => lines.len().checked_sub(1),
    };
    lines.get(there?).map(|line| line.statement)
}
