//! Bars of the slides: answers as parts of a whole, and shares on one scale.

use crate::analysis::Shares;
use crate::survey::{Scale, TableId};
use crate::text;
use crate::views::element::{Element, Piece, el, together};
use crate::views::page::Page;
use crate::views::toolbar::legend::swatch;

/// How many of a hundred `count` of `of` are, rounded; 0 of none.
pub fn percent_of(count: u16, of: u16) -> u16 {
    if of == 0 {
        return 0;
    }
    let (count, of) = (u32::from(count), u32::from(of));
    ((count * 200 + of) / (of * 2)) as u16
}

/// A bar of so many percent, with a class for its colour.
pub fn bar(class: &str, percent: u16) -> Element {
    let filled = el("i").class(format!("{class} w{}", percent.min(100)));
    el("span")
        .class("track")
        .attr("aria-hidden", "true")
        .child(filled)
}

/// The answers of a scale as parts of one bar, those that count underlined, and under it what each is.
pub fn whole(page: Page, table: TableId, shares: &Shares) -> Piece {
    let (lang, _) = page.speaks();
    let scale = page.survey.scale_of(table);
    let measure = page.measures().of(scale.id);
    let parts = shares.iter().enumerate().filter_map(|(at, share)| {
        let share = share.filter(|&share| share > 0)?;
        let colour = swatch(scale.id, at, &scale.answers[at]);
        let counted = if measure.contains(at) { " counted" } else { "" };
        Some(el("i").class(format!("{colour} w{share}{counted}")).view())
    });
    let named = shares.iter().enumerate().map(|(at, share)| {
        let name = scale.answers[at].short.get(lang);
        el("li")
            .class(measure.contains(at).then_some("counted"))
            .child(dot(scale, at))
            .child(format!(
                "{name} {}",
                text::share_signed(lang, share.map(u16::from), false)
            ))
            .view()
    });
    let bar = el("div")
        .class("track split")
        .attr("aria-hidden", "true")
        .children(parts);
    let named = el("ul").class("parts").children(named);
    together([bar.view(), named.view()])
}

/// The colour of an answer.
pub fn dot(scale: &Scale, answer: usize) -> Piece {
    el("i")
        .class(format!(
            "dot {}",
            swatch(scale.id, answer, &scale.answers[answer])
        ))
        .attr("aria-hidden", "true")
        .view()
}
