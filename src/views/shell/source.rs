//! The source line.

use crate::state::View;
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::figure::take_along::fragment;
use crate::views::page::Page;
use crate::views::parts::{says, when};
use crate::views::report::leaves;
use crate::views::toolbar::certainty::{how, way};
use leptos::prelude::*;

/// Where the numbers are from, when they were updated, and what is not official.
pub fn sources(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let source = &page.survey.source;
    let updated = text::updated(lang, page.survey);
    let updated = updated.map_or_else(|| ".".into(), |updated| format!(", {updated}."));
    let respondents = page
        .respondents
        .map(|all| text::respondents(lang, &all.base));
    let name = el("cite").attr("lang", "fi").child(source.name.as_str());
    let publisher = source.publisher.get(lang);
    let from = el("p")
        .child(words.source)
        .child(": ")
        .child(name)
        .child(updated)
        .child((!publisher.is_empty()).then(|| format!(" {publisher}.")));
    let note = el("p")
        .child(says(move || {
            let view = page.counted_as(page.view.get());
            page.read(|s| text::numbers_note_of(lang, page.survey, &s.query, view))
        }))
        .child(" ")
        .child(respondents)
        .child(" ")
        .child(
            (!page.still && page.respondents.is_some() && View::Method.is_of(page.survey))
                .then(|| how(page, "known", words.method.into())),
        );
    let access = words.view(View::Access);
    let beside = (!page.still).then(|| {
        let access = way(page, View::Access, "known", access.into());
        together([" ".into(), access, whole(page)])
    });
    el("footer")
        .class("sources")
        .child(from)
        .child(note)
        .child(el("p").child(words.unofficial).child(beside))
        .view()
}

/// Where the page is part of another one: the way to the same view on its own.
fn whole(page: Page) -> Piece {
    let href = says(move || format!("#{}", fragment(page)));
    when(
        move || page.read(|s| s.embed),
        move || {
            let link = leaves(page, href, page.speaks().1.whole).class("known");
            together([" ".into(), link.view()])
        },
    )
}
