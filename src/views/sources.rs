//! The source line.

use super::element::{Piece, el};
use super::page::Page;
use super::sure::how;
use crate::text;

/// Where the numbers are from, when they were updated, and what is not official.
pub fn sources(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let source = &page.survey.source;
    let updated = format!(
        "{} {}",
        words.updated,
        text::date(lang, &page.survey.updated)
    );
    let respondents = page
        .respondents
        .map(|all| text::respondents(lang, &all.base));
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
        .child((!page.still).then(|| how(page, "known", words.method)));
    el("footer")
        .class("sources")
        .child(from)
        .child(note)
        .child(el("p").child(words.unofficial))
        .view()
}
