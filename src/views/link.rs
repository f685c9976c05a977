//! Links within the page: addresses that can be copied or opened elsewhere, and that answer a plain
//! press without loading anything.

use std::sync::Arc;

use leptos::ev::{self, MouseEvent};
use leptos::prelude::*;

use super::controls::says;
use super::element::{Value, el};
use super::page::Page;
use crate::browser::page as document;
use crate::state::{Action, View, link};
use crate::survey::Lang;

/// Goes where `action` leads, from the top of the page.
pub fn go(page: Page, action: Action) {
    page.act(action);
    document::rescue_focus(String::new());
    document::to_top();
}

/// A link that follows an action here.
fn link(
    page: Page,
    href: Value,
    class: &'static str,
    (value, current): (Value, Value),
    words: String,
    action: impl Fn() -> Action + Send + Sync + 'static,
) -> AnyView {
    let action: Arc<dyn Fn() -> Action + Send + Sync> = Arc::new(action);
    let follow = move |event: MouseEvent| {
        let elsewhere =
            event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            go(page, untrack(|| action()));
        }
    };
    el("a")
        .class(class)
        .attr("href", href)
        .attr("data-value", value)
        .attr("aria-current", current)
        .on(ev::click, follow)
        .child(words)
        .view()
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
    link(
        page,
        href.into(),
        "view",
        marks,
        words.view(view).into(),
        action,
    )
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
    let open = move || Action::ShowIn(View::Statement, statement);
    link(
        page,
        href.into(),
        "open",
        (Value::NONE, Value::NONE),
        written,
        open,
    )
}
