//! A point: what it says, where more can be read, and the statements that it is about.

use crate::analysis::found;
use crate::survey::{Lang, Localized, PartKind, Point};
use crate::text;
use crate::views::element::{Element, Piece, el, together};
use crate::views::link::table_link;
use crate::views::page::Page;
use crate::views::parts::follow;
use crate::views::report::{figure::figure, more::more, trio};
use leptos::prelude::*;

/// A point of that kind.
pub fn point(page: Page, kind: PartKind, point: &'static Point) -> Element {
    // Before the page runs, nothing leads to a statement.
    let statements = point.statements.iter().filter(|_| !page.still);
    let about = statements.map(|&at| {
        let about = trio::about(page, at.into());
        el("p").class("about").child(about).view()
    });
    el("li")
        .attr("data-point", point.id.as_str().to_owned())
        .child(says(page, kind, point))
        .children(about)
}

/// What a point says.
pub fn says(page: Page, kind: PartKind, point: &'static Point) -> Piece {
    let (lang, _) = page.speaks();
    if let Some(number) = &point.figure {
        return figure(page, number, &point.text);
    }
    if kind == PartKind::Examples {
        return more(page, point, true);
    }
    let words = quoting(page, lang, &point.text);
    let chart = point.table.map(|table| {
        let words = text::table_title(lang, page.survey, table);
        together([Piece::from(" "), table_link(page, table, words)])
    });
    let link = point.url.is_some().then(|| more(page, point, false));
    el("p").child(words).child(chart).child(link).view()
}

/// Words, of which those are said to be Finnish that another language quotes so.
fn quoting(page: Page, lang: Lang, text: &'static Localized) -> Piece {
    let words = text.get(lang);
    let Some(quoted) = text::quoted_finnish(words, &text.fi).filter(|_| lang != Lang::Fi) else {
        return marked(page, words);
    };
    let said = el("span")
        .attr("lang", "fi")
        .child(marked(page, &words[quoted.clone()]));
    together([
        marked(page, &words[..quoted.start]),
        said.view(),
        marked(page, &words[quoted.end..]),
    ])
}

/// Words, with what the reader seeks marked in them.
pub fn marked(page: Page, words: &'static str) -> Piece {
    if page.still {
        return words.into();
    }
    follow(move || {
        let sought = page.sought.read();
        if sought.is_empty() {
            return words.into();
        }
        let mut parts = Vec::new();
        let mut from = 0;
        for word in found(&sought, words) {
            parts.push(words[from..word.start].into());
            parts.push(el("mark").child(&words[word.clone()]).view());
            from = word.end;
        }
        parts.push(words[from..].into());
        together(parts)
    })
}
