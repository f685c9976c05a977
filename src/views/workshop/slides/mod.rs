//! The slides, one kind a file or a few that belong together.

mod around;
mod beside;
mod guess;
mod hands;
mod map;
mod meaning;
mod reveal;
mod statement;
mod summary;
mod top;

use crate::text;
use crate::views::element::{Element, Piece, el};
use crate::views::page::Page;
use crate::views::workshop::show::agenda;
use crate::workshop::{Place, Slide};

/// A slide.
pub fn slide(page: Page, place: Place) -> Piece {
    let content = match place.slide {
        Slide::Opening => around::opening(page, &agenda(page)),
        Slide::Reading => around::reading(page),
        Slide::Alone(at) => statement::alone(page, at),
        Slide::Guess(at) => guess::guess(page, at),
        Slide::Hands(at) => hands::hands(page, at),
        Slide::Reveal(at) => reveal::reveal(page, at),
        Slide::Beside(at) => beside::beside(page, at),
        Slide::Meaning(at) => meaning::meaning(page, at),
        Slide::Card(at) => statement::card(page, at),
        Slide::Map => map::map(page),
        Slide::Rank => hands::rank(page),
        Slide::Top => top::top(page),
        Slide::Summary => summary::summary(page),
        Slide::Close => around::close(page),
    };
    el("section")
        .class("slide")
        .attr("data-slide", place.slide.id())
        .children(content)
        .view()
}

/// The statement that a slide is about, above its headline.
fn about(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let name = text::statement_name(lang, page.survey, statement);
    el("p").class("topic").child(name).view()
}

/// The headline of a slide.
fn headline(words: impl Into<Piece>) -> Piece {
    el("h1").child(words).view()
}

/// A line of the slide's body.
fn line(words: impl Into<Piece>) -> Element {
    el("p").child(words)
}
