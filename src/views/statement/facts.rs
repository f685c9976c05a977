//! What there is to know about one statement, beside its chart: a paragraph, ranks, gaps, its place
//! among the five, and where else it can be seen.

use crate::analysis::{Among, Level, Line, Pair, places, rank};
use crate::state::View;
use crate::survey::TableId;
use crate::text;
use crate::views::element::{Element, Piece, el};
use crate::views::figure::numbers::pin;
use crate::views::figure::tip::wording;
use crate::views::link::view_link;
use crate::views::own::switch;
use crate::views::page::Page;
use crate::views::parts::{follow, says, when};
use crate::views::report::background;
use leptos::prelude::*;

/// What is said where a table lacks the statement.
const NONE: &str = "–";

/// The published wording, above the chart.
pub fn focus_wording(page: Page) -> Piece {
    when(
        move || page.view.get() == View::Statement,
        move || {
            let wording = follow(move || wording(page, page.statement.get()));
            el("div").class("published-wording").child(wording).view()
        },
    )
}

/// Everything else, below the chart.
pub fn facts(page: Page) -> Piece {
    when(
        move || page.view.get() == View::Statement,
        move || {
            let lists = el("div")
                .child(ranks(page))
                .child(gaps(page).child(overlap(page)));
            el("section")
                .class("facts")
                .child(portrait(page))
                .child(page.published.map(|_| beside_said(page)))
                .child(lists)
                .child(elsewhere(page))
                .child(background(page))
                .view()
        },
    )
}

fn portrait(page: Page) -> Element {
    let (lang, _) = page.speaks();
    let said = says(move || {
        let (all, line) = (page.all.read(), page.line());
        let portrait =
            |line| page.read(|s| text::portrait(lang, page.survey, &all, &line, &s.query));
        line.map(portrait).unwrap_or_default()
    });
    el("p").class("portrait").child(said)
}

/// What was published about the statement, in the tables that the reader brought along.
fn beside_said(page: Page) -> Element {
    let (lang, _) = page.speaks();
    let said = says(move || {
        let mut all = String::new();
        for table in TableId::ALL {
            if let Some(said) = switch::said(page, table, page.statement.get()) {
                all += if all.is_empty() { ": " } else { ", " };
                all.extend([text::table_mark(lang, table), " ", &said]);
            }
        }
        if all.is_empty() {
            return all;
        }
        format!("{}{all}.", text::brought(lang).published)
    });
    el("p").attr("data-fact", "beside").child(said)
}

fn ranks(page: Page) -> Element {
    let (lang, words) = page.speaks();
    let tables = TableId::ALL.map(|table| {
        let place = says(move || {
            let rank = rank(&page.all.read(), table, page.statement.get());
            let said = rank.map_or_else(|| NONE.into(), |rank| text::rank(lang, rank));
            match chance(page, table) {
                Some(places) => format!("{said}; {places}"),
                None => said,
            }
        });
        (text::table_mark(lang, table), table.id(), place)
    });
    let top = says(move || text::top_place(lang, page.survey.top_place(page.statement.get())));
    let top = (!page.survey.top.is_empty()).then_some((words.in_top, "top", top));
    list(words.ranks, tables.into_iter().chain(top).collect())
}

/// The places that the statement in focus may hold in a table if chance is allowed for, where
/// uncertainty is shown.
fn chance(page: Page, table: TableId) -> Option<String> {
    let (lang, _) = page.speaks();
    let respondents = page.respondents.filter(|_| page.interval.get())?;
    let all = page.all.read();
    let statement = page.statement.get();
    let counted = |line: &Line| page.read(|s| respondents.counted(&s.query, table, line.statement));
    let counted: Option<Vec<_>> = all.iter().map(counted).collect();
    let counted = counted?;
    let at = all.iter().position(|line| line.statement == statement)?;
    let places = text::places(lang, places(&counted, at, Level::NinetyFive));
    (!places.is_empty()).then_some(places)
}

/// How the answers for customers and for staff overlap, where uncertainty is shown.
fn overlap(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let said = says(move || {
        let statement = page.statement.get();
        let respondents = page.respondents;
        let overlap = respondents.and_then(|respondents| {
            page.read(|s| text::overlap_of(lang, respondents, &s.query, statement))
        });
        overlap.unwrap_or_default()
    });
    let shown = move || page.interval.get() && !said.get().is_empty();
    when(shown, move || {
        el("p").attr("data-fact", "overlap").child(said).view()
    })
}

fn gaps(page: Page) -> Element {
    let (lang, words) = page.speaks();
    let gaps = Pair::ALL.map(|pair| {
        let gap = says(move || {
            let gap = |line: Line| {
                let gap = text::gap_by(lang, page.survey, page.measures(), pair, line.gap(pair));
                text::signed(gap, page.among.get() == Among::Opinion)
            };
            page.line().map_or_else(|| NONE.into(), gap)
        });
        (text::pair_name(lang, pair), pair.id(), gap)
    });
    list(words.gaps, gaps.into())
}

/// A headed list of terms, each with the id by which it can be found, and what is said of it.
fn list(
    heading: &'static str,
    items: Vec<(&'static str, &'static str, Signal<String>)>,
) -> Element {
    let mut list = el("dl");
    for (term, id, said) in items {
        let said = el("dd").attr("data-fact", id).child(said);
        list = list.child(el("dt").child(term)).child(said);
    }
    el("div").child(el("h2").child(heading)).child(list)
}

/// The same statement in the other views.
fn elsewhere(page: Page) -> Element {
    let (_, words) = page.speaks();
    let others = [View::Distribution, View::Compare, View::Map];
    let links = others.map(|view| view_link(page, view, true));
    let pin = follow(move || pin(page, page.statement.get()));
    el("p")
        .class("elsewhere")
        .child(el("span").child(words.see_in))
        .children(links)
        .child(pin)
}
