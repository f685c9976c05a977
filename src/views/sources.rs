//! The source line.

use leptos::prelude::*;

use super::element::el;
use super::link::link_to;
use super::page::Page;
use crate::analysis::Base;
use crate::state::{Action, Selection, View};
use crate::text;

/// The way to how the number of respondents is known.
fn known(page: Page) -> Option<AnyView> {
    let (_, words) = page.speaks();
    let there = move |s: &Selection| {
        s.clone()
            .apply(page.survey, &Action::ShowView(View::Method))
    };
    (!page.still).then(|| link_to(page, "known", words.method, there))
}

/// Where the numbers are from, when they were updated, and what is not official.
pub fn sources(page: Page) -> AnyView {
    let (lang, words) = page.speaks();
    let source = &page.survey.source;
    let updated = format!(
        "{} {}",
        words.updated,
        text::date(lang, &page.survey.updated)
    );
    let respondents = Base::of(page.survey).map(|base| text::respondents(lang, &base));
    let name = el("cite").attr("lang", "fi").child(source.name.as_str());
    let publisher = source.publisher.get(lang);
    let from = el("p")
        .child(words.source)
        .child(": ")
        .child(name)
        .child(format!(", {updated}. {publisher}."));
    let note = el("p")
        .child(words.numbers_note)
        .child(" ")
        .child(respondents)
        .child(" ")
        .child(known(page));
    el("footer")
        .class("sources")
        .child(from)
        .child(note)
        .child(el("p").child(words.unofficial))
        .view()
}
