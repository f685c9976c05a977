//! What can be changed about a plan: statements, what is guessed and voted on, cards.

use std::sync::Arc;

use leptos::prelude::*;

use crate::survey::Report;
use crate::text;
use crate::views::element::{Element, Piece, el};
use crate::views::page::Page;
use crate::views::parts::{Button, option, select, tick};
use crate::views::workshop::plan::prepare;
use crate::views::workshop::show::agenda;
use crate::workshop::{Ask, Plan};

/// The choices, folded: a plan is complete without them.
pub fn choices(page: Page) -> Piece {
    let own = text::workshop(page.speaks().0);
    el("section")
        .attr("aria-label", own.change)
        .child(el("h2").child(own.change))
        .child(asks(page))
        .child(statements(page))
        .child(cards(page))
        .view()
}

/// What is guessed, and what is voted on.
fn asks(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let now = agenda(page);
    let options = |now: Ask| {
        let option = move |ask: Ask| {
            let name = ask
                .table()
                .map_or(own.nothing, |table| text::table_mark(lang, table));
            option(ask.id(), name, move || ask == now)
        };
        Ask::ALL.map(option).into()
    };
    let choose = move |set: fn(&mut Plan, Ask)| {
        move |id: String| {
            if let Some(ask) = Ask::ALL.into_iter().find(|ask| ask.id() == id) {
                prepare(page, |plan| set(plan, ask));
            }
        }
    };
    let guess = choose(|plan, ask| plan.guess = Some(ask));
    let vote = choose(|plan, ask| plan.vote = Some(ask));
    el("div")
        .child(select(
            "asking",
            "guess",
            own.guess,
            true,
            options(now.guess),
            guess,
        ))
        .child(select(
            "asking",
            "vote",
            own.vote,
            true,
            options(now.vote),
            vote,
        ))
        .view()
}

/// The statements: those with the largest gaps, those of a theme, or each by itself.
fn statements(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let now = agenda(page).statements;
    let largest = Button::new(own.largest, move || {
        prepare(page, |plan| plan.statements = None);
    });
    let themes = page.survey.themes.iter().enumerate().map(|(theme, each)| {
        let of_theme = move || {
            let all = page.survey.statements.iter().enumerate();
            let of = all.filter(move |(_, s)| s.themes.iter().any(|&at| usize::from(at) == theme));
            of.map(|(at, _)| at).collect()
        };
        Button::new(each.name.get(lang), move || take_up(page, of_theme())).view()
    });
    let items = (0..page.survey.statements.len()).map(|at| {
        let number = page.survey.statements[at].number.to_string();
        (number, text::statement_name(lang, page.survey, at))
    });
    let offers = el("p")
        .class("offers")
        .child(largest.view())
        .children(themes.collect::<Vec<_>>());
    ticked(
        own.statements,
        "show",
        offers,
        now,
        items.collect(),
        move |now| take_up(page, now),
    )
}

fn take_up(page: Page, statements: Vec<usize>) {
    let query = untrack(|| page.read(|s| s.query.clone()));
    prepare(page, |plan| plan.take_up(page.survey, &query, statements));
}

/// The cards: one a statement, or each by itself.
fn cards(page: Page) -> Option<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let cards = page.survey.report.as_ref().map(Report::cards)?;
    let now = agenda(page).cards();
    let proposed = Button::new(own.cards_proposed, move || {
        prepare(page, |plan| plan.cards = None);
    });
    let items = cards.into_iter().map(|card| {
        let question = card.question.get(lang);
        (card.point.id.clone(), question.to_owned())
    });
    let offers = el("p").class("offers").child(proposed.view());
    let choose = move |now| prepare(page, |plan| plan.cards = Some(now));
    Some(ticked(
        own.cards,
        "cards",
        offers,
        now,
        items.collect(),
        choose,
    ))
}

/// A choice that unfolds, with how many are chosen: a box for each of `items`, of which those at
/// `now` are ticked, in the order in which they were.
fn ticked(
    name: &'static str,
    control: &'static str,
    offers: Element,
    now: Vec<usize>,
    items: Vec<(String, String)>,
    choose: impl Fn(Vec<usize>) + Send + Sync + 'static,
) -> Piece {
    let choose: Arc<dyn Fn(Vec<usize>) + Send + Sync> = Arc::new(choose);
    let count = now.len();
    let boxes = items.into_iter().enumerate().map(|(at, (id, words))| {
        let (chosen, now, choose) = (now.contains(&at), now.clone(), Arc::clone(&choose));
        let toggle = move |on: bool| {
            let mut now = now.clone();
            now.retain(|&other| other != at);
            now.extend(on.then_some(at));
            choose(now);
        };
        tick(None, Some(id), words, move || chosen, toggle)
    });
    let boxes = el("div")
        .class("ticks")
        .attr("role", "group")
        .attr("data-control", control)
        .attr("aria-label", name)
        .children(boxes.collect::<Vec<_>>());
    el("details")
        .child(el("summary").child(format!("{name} ({count})")))
        .child(offers)
        .child(boxes)
        .view()
}
