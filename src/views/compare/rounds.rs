//! The comparison from round to round: its switch, its table, its notes, and what its marks say.

use std::sync::Arc;

use crate::analysis::{Course, Round, Stop, only_in};
use crate::state::Action;
use crate::takeaway::{self, Sheet};
use crate::text;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::figure::numbers::pin;
use crate::views::figure::table::{Cell, Table, head};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, group, says};
use leptos::prelude::*;

/// Between the tables of this round, or from round to round.
pub fn switch(page: Page) -> Piece {
    let words = text::rounds(page.speaks().0);
    let button = move |(name, onward): (&'static str, bool)| {
        Button::new(name, move || page.act(Action::CompareRounds(onward)))
            .value(if onward { "on" } else { "off" })
            .pressed(move || page.is_onward() == onward)
    };
    let both = [(words.between, false), (words.onward, true)];
    group("tabs", "rounds", words.label, both.map(button))
}

/// The share of each statement in each round, and the change from the first to the last.
pub fn numbers(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let own = text::rounds(lang);
    let years = page.years();
    let between = years.first().zip(years.last());
    let between = between.map(|(first, last)| format!("{first}–{last}"));
    let between = says(move || between.clone().unwrap_or_default());
    let rounds = years.iter().map(|year| head(&year.to_string(), None, None));
    let others = [
        head(own.change, None, Some(between)),
        head(words.pinned, None, None),
    ];
    let shown = Table {
        id: "rounds",
        caption: own.caption.to_owned(),
        heads: rounds.chain(others).collect(),
        lines: page.near,
        cells: Arc::new(move |line| cells(page, line.statement)),
        drawing: None,
    };
    shown.view(page)
}

fn cells(page: Page, statement: usize) -> Vec<Piece> {
    let lang = page.speaks().0;
    let years = page.years().into_iter().enumerate();
    let shares = years.map(|(at, year)| {
        el("td")
            .attr("data-round", year.to_string())
            .child(share(page, statement, at))
            .view()
    });
    let change = of_course(page, statement, move |course| {
        let change = course.change();
        change.map_or_else(|| "–".into(), |change| text::change(lang, change))
    });
    let gap = Cell {
        gap: Some(""),
        kind: Some("words"),
        ..Cell::default()
    };
    let pinning = Cell {
        kind: Some("pinning"),
        ..Cell::default()
    };
    let others = [gap.view(change), pinning.view(pin(page, statement))];
    shares.chain(others).collect()
}

/// A share, with its interval where they are shown, or that it was not asked.
fn share(page: Page, statement: usize, at: usize) -> Piece {
    let lang = page.speaks().0;
    let stop = move |course: &Course| course.stops.get(at).copied().flatten();
    let shown = of_course(page, statement, move |course| {
        let missing = || text::rounds(lang).not_asked.into();
        stop(course).map_or_else(missing, |stop| percent(page, stop))
    });
    let interval = of_course(page, statement, move |course| {
        let interval = stop(course).and_then(|stop| stop.interval);
        interval.map_or_else(String::new, |interval| text::interval(lang, interval))
    });
    let sure = page.interval.get_untracked();
    let sure = sure.then(|| together([" ".into(), el("small").child(interval).view()]));
    el("span").child(shown).child(sure).view()
}

/// What is said of the way of a statement as it is now.
fn of_course(
    page: Page,
    statement: usize,
    said: impl Fn(&Course) -> String + Send + Sync + 'static,
) -> Signal<String> {
    says(move || page.courses().get(statement).map(&said).unwrap_or_default())
}

fn percent(page: Page, stop: Stop) -> String {
    let scale = page.survey.scale_of(page.table.get());
    text::percent_signed(
        page.speaks().0,
        stop.sum,
        page.among.get().recomputes(scale),
    )
}

/// What the mark of a statement in a round says: year, measure and share, its interval where they are
/// shown, and at the last round what changed.
pub fn mark(page: Page, statement: usize, at: usize) -> String {
    let (lang, years) = (page.speaks().0, page.years());
    let courses = page.courses();
    let course = courses.get(statement);
    let stop = course.and_then(|course| course.stops.get(at).copied().flatten());
    let Some((course, stop)) = course.zip(stop) else {
        return String::new();
    };
    let scale = page.survey.scale_of(page.table.get());
    let measure = text::measure_name(lang, scale, page.measure.get());
    let mut said = format!("{}: {measure} {}", years[at], percent(page, stop));
    if let Some(interval) = stop.interval.filter(|_| page.interval.get()) {
        said = format!("{said} ({})", text::interval(lang, interval));
    }
    if let (Some(change), [first, .., last]) = (course.change(), &years[..])
        && at + 1 == years.len()
    {
        said = format!(
            "{said}, {}",
            text::change_said(lang, (*first, *last), change)
        );
    }
    said
}

/// The numbers to be taken along.
pub fn sheet(page: Page) -> Sheet {
    let (lines, years, courses) = (page.lines.read(), page.years(), page.courses());
    page.read(|s| takeaway::rounds_sheet(page.survey, s, &lines, &years, &courses))
}

/// What is said below the chart, a paragraph each.
pub fn notes(page: Page) -> Piece {
    if page.rounds.is_empty() {
        return nothing();
    }
    let said = Memo::new(move |_| said(page));
    follow(move || {
        let notes = said.get().into_iter();
        together(notes.map(|said| {
            let note = el("p").class("note").attr("data-note", "rounds");
            note.child(said).view()
        }))
    })
}

/// What a change is, how many answered in each round, and what other rounds asked that this one did
/// not; nothing where rounds are not compared.
pub fn said(page: Page) -> Vec<String> {
    if !page.is_onward() {
        return Vec::new();
    }
    let lang = page.speaks().0;
    let note = text::rounds(lang).note.to_owned();
    let rounds = page.rounds.iter();
    let bases = rounds.map(|round| (round.survey.year, round.respondents.map(|all| &all.base)));
    let bases = text::respondents_by_round(lang, &bases.collect::<Vec<_>>());
    let others = page
        .rounds
        .iter()
        .filter_map(|round| only_asked(page, round));
    let all = [note, bases].into_iter().chain(others);
    all.filter(|said| !said.is_empty()).collect()
}

/// What only another round asked.
fn only_asked(page: Page, round: &Round) -> Option<String> {
    let lang = page.speaks().0;
    let only = page.read(|s| only_in(round, page.survey, &s.query));
    let named = only.iter().map(|&(at, stop)| {
        let name = round.survey.statements[at].short.get(lang);
        (name, percent(page, stop))
    });
    let named: Vec<_> = named.collect();
    (!named.is_empty()).then(|| text::only_asked(lang, round.survey.year, &named))
}
