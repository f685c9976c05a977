//! What is said beside an answer that the browser does not keep.

use crate::browser::page as document;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::when;
use crate::workshop::Key;

/// Says that the browser does not keep what was changed last, where that is one of `these`. It is read out
/// where the way to save it is ([`crate::views::workshop::room`]).
pub fn unkept(page: Page, these: impl Fn(Key) -> bool + Send + Sync + 'static) -> Piece {
    let (lang, _) = page.speaks();
    when(
        move || page.held.unkept().is_some_and(&these),
        move || {
            // Where the answer was the last that could be seen, this would stand below.
            document::reveal(".unkept");
            el("p")
                .class("note unkept")
                .child(text::workshop(lang).not_kept)
                .view()
        },
    )
}
