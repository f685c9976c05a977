//! Links within the page: addresses that can be copied or opened elsewhere, and that answer a plain
//! press without loading anything.

use std::sync::Arc;

use leptos::ev::{self, MouseEvent};
use leptos::prelude::*;

use super::controls::says;
use super::element::{Piece, Source, Value, el};
use super::page::Page;
use crate::browser::{address, page as document};
use crate::state::{Action, Chapter, Selection, View};
use crate::survey::TableId;

/// Goes where `action` leads, from the top of the page.
pub fn go(page: Page, action: Action) {
    page.act(action);
    arrive();
}

/// From the top of the page, with the focus where it was or on what is new.
fn arrive() {
    document::rescue_focus(String::new());
    document::to_top();
}

/// A link that a plain press follows here.
fn link(
    href: Value,
    class: &'static str,
    (value, current): (Value, Value),
    words: Piece,
    follow: Source<()>,
) -> Piece {
    let press = move |event: MouseEvent| {
        let elsewhere =
            event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            address::keep_place();
            follow.make();
        }
    };
    el("a")
        .class(class)
        .attr("href", href)
        .attr("data-value", value)
        .attr("aria-current", current)
        .on(ev::click, press)
        .child(words)
        .view()
}

/// A link to what `there` makes of the selection. In the static view, where nothing would answer,
/// it is only written.
pub fn link_to(
    page: Page,
    class: &'static str,
    words: impl Into<Piece>,
    there: impl Fn(&Selection) -> Selection + Send + Sync + 'static,
) -> Piece {
    way(page, class, words.into(), Arc::new(there))
}

/// Where a link leads from what is selected.
trait Leads {
    /// The selection there.
    fn there(&self, from: &Selection) -> Selection;
}

impl<F: Fn(&Selection) -> Selection> Leads for F {
    fn there(&self, from: &Selection) -> Selection {
        self(from)
    }
}

/// One kind of link for all that it leads to, so that there is one in the program.
fn way(
    page: Page,
    class: &'static str,
    words: Piece,
    there: Arc<dyn Leads + Send + Sync>,
) -> Piece {
    if page.still {
        return el("span").class(class).child(words).view();
    }
    let href = {
        let there = Arc::clone(&there);
        says(move || format!("#{}", page.read(|s| page.print(&there.there(s)))))
    };
    let follow = move || {
        page.turn_to(untrack(|| page.read(|s| there.there(s))));
        arrive();
    };
    self::link(
        href.into(),
        class,
        (Value::NONE, Value::NONE),
        words,
        Arc::new(follow),
    )
}

/// A link to a view; everything else stays as it is. A `focused` link keeps the statement in focus
/// even where the reader has not chosen one.
pub fn view_link(page: Page, view: View, focused: bool) -> Piece {
    let action = move || {
        if focused {
            Action::ShowStatement(view, page.statement.get())
        } else {
            Action::ShowView(view)
        }
    };
    let href = says(move || {
        let there = page.read(|s| s.clone().apply(page.survey, &action()));
        format!("#{}", page.print(&there))
    });
    let current = Value::of(move || (page.view.get() == view).then_some("page"));
    let name = page.speaks().1.view(view);
    let words = el("span").attr("data-name", name).child(name);
    let marks = (view.id().into(), current);
    self::link(
        href.into(),
        "view",
        marks,
        words.view(),
        Arc::new(move || {
            go(page, untrack(action));
        }),
    )
}

/// A link to the numbers of a table.
pub fn table_link(page: Page, table: TableId, words: String) -> Piece {
    link_to(page, "known", words, move |s| {
        let there = Action::ShowView(View::Distribution);
        let there = s.clone().apply(page.survey, &there);
        there.apply(page.survey, &Action::ShowTable(table))
    })
}

/// The id of a chapter's heading.
pub fn anchor(chapter: Chapter) -> String {
    format!("section-{}", chapter.id())
}

/// A link to a chapter of the report. In the static view it leads there by the browser's own means.
pub fn chapter_link(page: Page, chapter: Chapter, class: &'static str, words: String) -> Piece {
    let anchor = anchor(chapter);
    if page.still {
        let link = el("a").class(class).attr("href", format!("#{anchor}"));
        return link.child(words).view();
    }
    let href = format!("#view=report&section={}{}", chapter.id(), spoken(page));
    let open = move || {
        page.act(Action::OpenChapter(chapter));
        // It may be open already, and scrolled away from.
        document::arrive_at(anchor.clone());
    };
    self::link(
        href.into(),
        class,
        (Value::NONE, Value::NONE),
        words.into(),
        Arc::new(open),
    )
}

/// Survey and language, as an address has them that says no more of the selection.
fn spoken(page: Page) -> String {
    let (lang, _) = page.speaks();
    let plain = Selection::default_of(page.survey);
    let which = page.print(&Selection { lang, ..plain });
    if which.is_empty() {
        which
    } else {
        format!("&{which}")
    }
}

/// A link to the view of one statement, written as its number and `name`. In the static view, where
/// nothing would answer, it is only written.
pub fn statement_link(page: Page, statement: usize, name: &str) -> Piece {
    let number = page.survey.statements[statement].number;
    let written = format!("{number}. {name}");
    if page.still {
        return written.into();
    }
    let href = format!("#view=statement&statement={number}{}", spoken(page));
    let open = move || go(page, Action::ShowStatement(View::Statement, statement));
    self::link(
        href.into(),
        "open",
        (Value::NONE, Value::NONE),
        written.into(),
        Arc::new(open),
    )
}
