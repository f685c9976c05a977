//! The common baseline.

use leptos::prelude::*;

use crate::state::Action;
use crate::views::element::{Piece, together};
use crate::views::page::Page;
use crate::views::parts::{follow, option, select};

/// The select of the answer that stands on the common baseline.
pub fn align(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let options = follow(move || {
        let of = |at: Option<usize>, id: &str, name: &str| {
            option(id, name, move || page.read(|s| s.align == at))
        };
        let answers = page.scale().answers.iter().zip(0..);
        let answers = answers.map(|(answer, at)| of(Some(at), &answer.id, answer.name.get(lang)));
        together(std::iter::once(of(None, "", words.align_none)).chain(answers))
    });
    select("", "align", words.align, true, vec![options], move |id| {
        let answer = untrack(|| page.scale()).position(&id);
        page.act(Action::AlignBy(answer));
    })
}
