//! The most significant, as the room and as the respondents have it.

use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::workshop::slides::headline;
use crate::workshop::{Slide, largest_first};

/// Two lists side by side, of as many statements.
pub fn top(page: Page) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let theirs = page.survey.top.iter().map(|&at| (usize::from(at), None));
    let votes = page.held.with(|room| room.top(page.survey));
    let ours = ranked(&votes, page.survey.top.len());
    let any = !ours.is_empty();
    let ours = ours.into_iter().map(|at| (at, Some(votes[at])));
    let lists = el("div")
        .class("lists")
        .child(any.then(|| list(page, own.our_top, ours.collect())))
        .child(list(page, own.their_top, theirs.collect()));
    vec![headline(text::slide_kind(lang, Slide::Top)), lists.view()]
}

fn list(page: Page, name: &'static str, statements: Vec<(usize, Option<u16>)>) -> Piece {
    let (lang, _) = page.speaks();
    let items = statements.into_iter().map(|(at, votes)| {
        let votes = votes.map(|votes| el("small").child(text::votes(lang, votes)).view());
        let statement = &page.survey.statements[at];
        el("li")
            .child(statement.short.get(lang))
            .child(votes)
            .view()
    });
    let items: Vec<Piece> = items.collect();
    el("div")
        .child(el("h2").child(name))
        .child(el("ol").children(items))
        .view()
}

/// The statements with the most votes, at most so many; those without any are left out.
pub fn ranked(votes: &[u16], most: usize) -> Vec<usize> {
    let chosen = (0..votes.len()).filter(|&at| votes[at] > 0);
    let mut ranked = largest_first(chosen.collect(), votes);
    ranked.truncate(most);
    ranked
}
