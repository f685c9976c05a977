//! A number of the source, as a part of its whole.

use crate::survey::{Amount, Bound, Figure, Localized};
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::report::point::marked;

/// A figure: its number, a bar where it is a share, what it is of, and where it is from. A growth of
/// which only the difference is known has no bar: there is nothing to draw it from.
pub fn figure(page: Page, figure: &'static Figure, words: &'static Localized) -> Piece {
    let (lang, _) = page.speaks();
    let bar = match figure.amount {
        Amount::Share(share) => Some(bar(share, figure.bound)),
        Amount::Points(_) => None,
    };
    let number = el("strong").child(text::amount(lang, figure));
    let said = el("p")
        .child(number)
        .child(" ")
        .child(marked(page, words.get(lang)));
    el("div")
        .class("figure")
        .child(said)
        .child(bar)
        .child(el("small").child(text::origin(lang, figure)))
        .view()
}

/// A share of a whole; of one that is only bounded, what may be more is open.
fn bar(share: u8, bound: Bound) -> Piece {
    let open = match bound {
        Bound::Over => " over",
        Bound::About | Bound::Exactly => "",
    };
    let part = el("i").class(format!("w{share}"));
    el("span")
        .class(format!("whole{open}"))
        .attr("aria-hidden", "true")
        .child(part)
        .view()
}
