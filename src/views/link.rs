//! Links within the page: addresses that can be copied or opened elsewhere, and that answer a plain
//! press without loading anything.

use std::sync::Arc;

use leptos::ev::{self, MouseEvent};
use leptos::prelude::*;

use super::controls::says;
use super::element::{Child, Value, el};
use super::page::Page;
use crate::browser::page as document;
use crate::state::{Action, Selection, View, link};
use crate::survey::Lang;

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
    words: impl Into<Child>,
    follow: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let press = move |event: MouseEvent| {
        let elsewhere =
            event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            follow();
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
    words: impl Into<Child>,
    there: impl Fn(&Selection) -> Selection + Send + Sync + 'static,
) -> AnyView {
    if page.still {
        return el("span").class(class).child(words).view();
    }
    let there = Arc::new(there);
    let href = {
        let there = Arc::clone(&there);
        says(move || format!("#{}", page.read(|s| link::print(&there(s), page.survey))))
    };
    let follow = move || {
        page.turn_to(untrack(|| page.read(|s| there(s))));
        arrive();
    };
    self::link(
        href.into(),
        class,
        (Value::NONE, Value::NONE),
        words,
        follow,
    )
}

/// A link to a view; everything else stays as it is. A `focused` link keeps the statement in focus
/// even where the reader has not chosen one.
pub fn view_link(page: Page, view: View, focused: bool) -> AnyView {
    let action = move || {
        if focused {
            Action::ShowIn(view, page.statement.get())
        } else {
            Action::ShowView(view)
        }
    };
    let href = says(move || {
        let there = page.read(|s| s.clone().apply(page.survey, &action()));
        format!("#{}", link::print(&there, page.survey))
    });
    let current = Value::of(move || (page.view.get() == view).then_some("page"));
    let (_, words) = page.speaks();
    let marks = (view.id().into(), current);
    self::link(href.into(), "view", marks, words.view(view), move || {
        go(page, untrack(action));
    })
}

/// A link to the view of one statement, written as its number and `name`. In the static view, where
/// nothing would answer, it is only written.
pub fn statement_link(page: Page, statement: usize, name: &str) -> AnyView {
    let number = page.survey.statements[statement].number;
    let written = format!("{number}. {name}");
    if page.still {
        return written.into_any();
    }
    let (lang, _) = page.speaks();
    let spoken = if lang == Lang::default() {
        String::new()
    } else {
        format!("&lang={}", lang.code())
    };
    let href = format!("#view=statement&statement={number}{spoken}");
    let open = move || go(page, Action::ShowIn(View::Statement, statement));
    self::link(
        href.into(),
        "open",
        (Value::NONE, Value::NONE),
        written,
        open,
    )
}
