//! Links out of the page: they say where they lead, and that only the source vouches for them.

use crate::survey::{Lang, Point};
use crate::text;
use crate::views::element::{Element, Piece, Value, el, nothing, together};
use crate::views::page::Page;
use crate::views::report::point::marked;

/// A link to a page of others, or to this one, in a window of its own.
pub fn leaves(page: Page, url: impl Into<Value>, words: impl Into<Piece>) -> Element {
    el("a")
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .attr("title", page.speaks().1.new_tab)
        .child(words)
}

/// Where more can be read of `point`. An example is named as it was published, with what that means
/// in another language; other links are named by their address.
pub fn more(page: Page, point: &'static Point, named: bool) -> Piece {
    let (lang, _) = page.speaks();
    let Some(url) = point.url.as_deref() else {
        return nothing();
    };
    let (host, _) = split(url);
    let name = if named {
        marked(page, &point.text.fi)
    } else {
        host.into()
    };
    let link = leaves(page, url, name)
        .class("more")
        .attr("lang", named.then_some("fi"));
    let meaning = (named && lang != Lang::default()).then(|| {
        let meaning = marked(page, point.text.get(lang));
        together([meaning, Piece::from(". ")])
    });
    let vouched = text::as_of(lang, page.survey.year);
    let where_to = if named {
        format!("{host}, {vouched}")
    } else {
        vouched
    };
    // On paper, where nothing can be followed, the address itself.
    let address = el("span").class("url").child(url);
    let beside = el("small").child(meaning).child(where_to).child(address);
    el("span")
        .class("leads-out")
        .child(link)
        .child(" ")
        .child(beside)
        .view()
}

/// The host and what follows it.
fn split(url: &'static str) -> (&'static str, &'static str) {
    let bare = url.strip_prefix("https://").unwrap_or(url);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.split_once('/').unwrap_or((bare, ""))
}
