//! What else is worth saying about the statements shown, below the headline of the default view; and
//! the same as the summary of a chart for those who do not see it.

use crate::analysis::Finding;
use crate::state::{Selection, View};
use crate::text;
use crate::views::compare::rounds;
use crate::views::element::{Element, Piece, el, together};
use crate::views::link::link_to;
use crate::views::page::Page;
use crate::views::parts::{Button, follow, says, when};
use leptos::prelude::*;

/// The findings, each a link to the view that shows it; on a phone they unfold.
pub fn findings(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let shown = move || page.view.get() == View::Distribution && !page.findings.read().is_empty();
    let open = RwSignal::new(false);
    when(shown, move || {
        let items = follow(move || {
            let found = page.findings.get().into_iter();
            together(found.map(|each| item(page, each)))
        });
        let unfold = Button::new(words.findings, move || open.update(|open| *open = !*open))
            .class("brief")
            .unfolds("findings", move || open.get());
        el("section")
            .class("findings")
            .class_while("open", move || open.get())
            .attr("aria-label", words.findings)
            .child(unfold.view())
            .child(el("ul").id("findings").child(items))
            .view()
    })
}

fn item(page: Page, finding: Finding) -> Piece {
    let said = el("li");
    let words = sentence(page, &finding);
    let (lang, _) = page.speaks();
    let doubt = finding
        .doubt
        .map(|doubt| el("small").child(" ").child(text::doubt(lang, doubt)));
    let there = move |s: &Selection| s.showing(page.survey, &finding);
    said.child(link_to(page, "finding", words, there))
        .child(doubt)
        .view()
}

fn sentence(page: Page, finding: &Finding) -> String {
    let (lang, _) = page.speaks();
    page.read(|s| text::finding_of(lang, page.survey, &s.query, finding))
}

/// What the chart shows, for those who do not see it.
pub fn summary(page: Page) -> Element {
    let said = says(move || {
        if matches!(page.view.get(), View::Statement | View::Method) {
            return String::new();
        }
        if page.is_onward() {
            return rounds::said(page).join(" ");
        }
        let found = page.findings.read();
        let sentences: Vec<_> = found.iter().map(|each| sentence(page, each)).collect();
        sentences.join(" ")
    });
    el("p").id("summary").class("unseen").child(said)
}
