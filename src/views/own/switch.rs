//! What a reader brought along beside the published survey: the way from one to the other, and what was
//! published about the same statements.

use crate::analysis::beside;
use crate::browser::page as document;
use crate::survey::{OWN, TableId};
use crate::text;
use crate::views::context::open_surveys::Shelf;
use crate::views::element::{Piece, el, nothing};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, group};
use leptos::prelude::*;

/// The line that says what was brought along, and leads from one to the other. It stays while another
/// survey is shown, and with it the focus.
pub fn switch(shelf: Shelf) -> Piece {
    follow(move || {
        let (page, own) = (shelf.page(), shelf.own.read());
        let words = text::brought(page.lang.get());
        let line = el("nav").class("brought").attr("aria-label", words.title);
        if own.unread {
            return line.child(el("p").child(words.unread)).view();
        }
        let Some([survey, published]) = own.surveys else {
            return nothing();
        };
        let kept = words.kept[usize::from(!own.remembered)];
        let said = format!("{}: {} · {kept}", words.title, survey.title.fi);
        let remove = move || {
            shelf.let_go();
            document::focus_content();
        };
        let remove = Button::new(words.remove, remove).title(move || Some(words.removes));
        let here = page.survey.is_own();
        let way = |name, own: bool| {
            let there = if own { survey } else { published };
            Button::new(name, move || shelf.go(there))
                .value(if own { OWN } else { "" })
                .pressed(move || here == own)
        };
        let ways = [way(words.published, false), way(words.title, true)];
        line.child(el("p").child(said))
            .child(group("tabs", "survey", words.title, ways))
            .child(remove.view())
            .view()
    })
}

/// What was published about a statement that was brought along in `table`, in words.
pub fn said(page: Page, table: TableId, statement: usize) -> Option<String> {
    let published = page.published?;
    let both = page.read(|s| beside(page.survey, published, &s.query, table, statement));
    Some(text::beside(page.speaks().0, both?))
}
