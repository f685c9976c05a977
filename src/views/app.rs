//! The whole page, running.

use leptos::prelude::*;

use crate::browser::{address, page as document, store};
use crate::state::{Selection, View};
use crate::survey::Survey;
use crate::text::words;
use crate::views::accessibility::access;
use crate::views::context::Viewport;
use crate::views::context::open_surveys::Shelf;
use crate::views::element::{Piece, Value, el, together};
use crate::views::figure::chart::chart;
use crate::views::figure::numbers::numbers;
use crate::views::method::method;
use crate::views::opening::headline::Opening;
use crate::views::opening::help::help;
use crate::views::own;
use crate::views::own::switch;
use crate::views::page::Page;
use crate::views::parts::{follow, when, whenever};
use crate::views::report::report;
use crate::views::shell::masthead::Masthead;
use crate::views::shell::notice::notice;
use crate::views::shell::source::sources;
use crate::views::shell::survey_picker::picker;
use crate::views::statement::facts::{facts, focus_wording};
use crate::views::toolbar::chooser::chooser;
use crate::views::toolbar::legend::legends;
use crate::views::toolbar::tools::tools;
use crate::views::toolbar::undo;
use crate::views::workshop;

/// The running app.
pub fn app() -> Piece {
    let (shelf, ignored) = Shelf::open(&address::opened_with(), Viewport::follow());
    let ignored = RwSignal::new(ignored);
    document::watch_keys(move |event| {
        let page = shelf.now();
        workshop::on_key(page, event) || undo::on_key(page, event)
    });
    store::watch(move || shelf.reread());
    document::ask_before_leaving(move || shelf.is_unsaved());
    address::watch(move |fragment| {
        ignored.set(shelf.show(&fragment));
        if let Some(place) = address::kept_place() {
            document::to_place(place);
        }
    });
    whenever(move || {
        let page = shelf.page();
        page.read(|selection| reflect(page, selection));
    });
    together([
        shelf.follow(|_| view! { <Masthead/> }.into_any().into()),
        picker(shelf),
        switch::switch(shelf),
        shelf.follow(move |page| contents(shelf, page, ignored)),
    ])
}

/// The content, made anew when the language changes.
fn contents(shelf: Shelf, page: Page, ignored: RwSignal<Vec<String>>) -> Piece {
    follow(move || {
        page.lang.track();
        untrack(|| content(shelf, page, ignored))
    })
}

/// All but the head: made anew when the language changes, so that its words need not be followed.
fn content(shelf: Shelf, page: Page, ignored: RwSignal<Vec<String>>) -> Piece {
    let main = el("main")
        .id("main")
        .attr("data-view", Value::of(move || Some(page.view.get().id())))
        .attr("tabindex", "-1")
        .child(when(
            move || page.view.get().explores(),
            move || explored(page),
        ))
        .child(workshop::workshop(page))
        .child(own::own(page, shelf))
        .child(access(page));
    together([notice(page, ignored), main.view(), sources(page)])
}

/// What the views of the survey share, and each its own.
fn explored(page: Page) -> Piece {
    together([
        opening(page),
        focus_wording(page),
        help(page),
        bar(page),
        legends(page),
        when(move || page.view.get().has_chart(), move || chart(page)),
        facts(page),
        report(page),
        method(page),
        numbers(page),
    ])
}

/// Headline and findings.
pub fn opening(_: Page) -> Piece {
    view! { <Opening/> }.into_any().into()
}

/// What the reader chooses by.
pub fn bar(page: Page) -> Piece {
    el("div")
        .class("bar")
        .child(chooser(page))
        .child(tools(page))
        .view()
}

/// The one effect that writes the address. An address that already asks for this selection, in
/// whatever spelling, stays as the reader typed it.
fn reflect(page: Page, selection: &Selection) {
    let survey = page.survey;
    document::reflect(selection, &title(survey, selection));
    let fragment = page.print(selection);
    address::keep(&fragment);
    let there = address::fragment();
    if page.parse(&there).selection != *selection || !page.is_about(&there) {
        address::write(fragment, page.step());
    }
}

/// What windows, tabs and the browser's history call the page: its view, and the statement in it.
fn title(survey: &Survey, selection: &Selection) -> String {
    let lang = selection.lang;
    let survey_title = survey.title.get(lang);
    let view = words(lang).view(selection.view);
    match (selection.view, selection.focus) {
        (View::Distribution, _) => format!("{survey_title} – Murroskartta"),
        (View::Statement, Some(statement)) => {
            let statement = &survey.statements[statement];
            let (number, name) = (statement.number, statement.short.get(lang));
            format!("{number}. {name} – Murroskartta")
        }
        _ => format!("{view}: {survey_title} – Murroskartta"),
    }
}
