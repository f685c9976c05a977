//! How sure the numbers are, where they are judged: of how many, with which uncertainty, of whom.

use crate::analysis::Among;
use crate::chart::Runs;
use crate::state::{Action, Selection, View};
use crate::survey::{ScaleId, TableId};
use crate::text;
use crate::views::element::{Element, Piece, el, nothing, together};
use crate::views::link::link_to;
use crate::views::page::Page;
use crate::views::parts::{follow, tick, when};
use leptos::prelude::*;

/// What the numbers show of their uncertainty, and of whom they are.
pub fn switches(page: Page) -> Element {
    let (_, words) = page.speaks();
    let shown = move || page.interval.get();
    let show = move |shown| page.act(Action::ShowIntervals(shown));
    let known = page.respondents.is_some();
    // The map has marks for sums, but no room for their intervals.
    let intervals = when(
        move || known && page.view.get() != View::Map,
        move || tick(Some("interval"), None, words.interval, shown, show),
    );
    let opinion = move || page.among.get() == Among::Opinion;
    let count = move |opinion| {
        let among = if opinion { Among::Opinion } else { Among::All };
        page.act(Action::SetBase(among));
    };
    let has_unsure = move || match page.counted_as(page.view.get()) {
        View::Distribution => page.survey.scale(page.scale_id.get()).unsure().is_some(),
        _ => page.survey.scale(ScaleId::Significance).unsure().is_some(),
    };
    let among = when(has_unsure, move || {
        tick(Some("base"), None, words.opinion, opinion, count)
    });
    el("div").class("sure").child(intervals).child(among)
}

/// Of how many, which leads to how that is known.
pub fn flag(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let Some(respondents) = page.respondents else {
        return nothing();
    };
    let shown = move || page.view.get().has_chart() && page.view.get() != View::Method;
    when(shown, move || {
        follow(move || {
            let words = text::base_flag(lang, respondents, flagged(page));
            how(page, "flag", words)
        })
    })
}

/// The table whose respondents the flag tells of; none where the view shows several.
pub fn flagged(page: Page) -> Option<TableId> {
    let one = page.counted_as(page.view.get()) == View::Distribution;
    one.then(|| page.table.get())
}

/// The way to how the number of respondents is known.
pub fn how(page: Page, class: &'static str, words: String) -> Piece {
    way(page, View::Method, class, words)
}

/// The way to a view that is not among those that are offered.
pub fn way(page: Page, view: View, class: &'static str, words: String) -> Piece {
    let there = move |s: &Selection| s.clone().apply(page.survey, &Action::ShowView(view));
    link_to(page, class, words, there)
}

/// What the signs of uncertainty in the chart and the table mean, where there are any.
pub fn notes(page: Page) -> Piece {
    let shown = Memo::new(move |_| shown(page));
    follow(move || {
        let notes = shown.get().into_iter();
        together(notes.map(|(name, said)| {
            let note = el("p").class("note").attr("data-note", name);
            note.child(said).view()
        }))
    })
}

/// The same as text, each with its name.
pub fn shown(page: Page) -> Vec<(&'static str, &'static str)> {
    let (lang, _) = page.speaks();
    let view = page.counted_as(page.view.get());
    let among = page.read(|s| text::recomputed(page.survey, &s.query, view));
    let interval = page.interval.get() && !matches!(view, View::Map | View::Report | View::Method);
    let ordered = matches!(view, View::Distribution | View::Compare) && !page.is_onward();
    let some = |runs: &Option<Runs>| runs.as_ref().is_some_and(|runs| !runs.is_empty());
    let joined = page.runs.with(some);
    let notes = [
        (among, "base", text::among_note(lang)),
        (interval, "interval", text::interval_note(lang)),
        (ordered && joined, "runs", text::runs_note(lang)),
    ];
    let shown = notes.into_iter().filter(|(shown, ..)| *shown);
    shown.map(|(_, name, said)| (name, said)).collect()
}
