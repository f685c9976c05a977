//! What the facilitator says and asks, and the numbers behind a slide.

use crate::survey::TableId;
use crate::text;
use crate::views::element::{Element, Piece, el};
use crate::views::page::Page;
use crate::views::parts::{follow, when};
use crate::views::workshop::show::{here, line};
use crate::workshop::Slide;
use leptos::prelude::*;

/// The notes of the slide that is shown, where they are asked for.
pub fn notes(page: Page) -> Piece {
    when(
        move || page.show.read().notes,
        move || {
            follow(move || {
                let own = text::workshop(page.speaks().0);
                let slide = here(page).map(|(place, ..)| place.slide);
                let said = slide.map(|slide| said(page, slide, false).class("notes"));
                el("aside")
                    .class("beside-slide")
                    .attr("aria-label", own.show_notes)
                    .child(said)
                    .view()
            })
        },
    )
}

/// What is said and asked on a slide, and the numbers of its statement. On the screen, those are
/// hidden until the slide shows them itself; the guide has them from the start.
pub fn said(page: Page, slide: Slide, all: bool) -> Element {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let [say, ask] = own.notes[slide.kind()];
    let shown = matches!(
        slide,
        Slide::Reveal(_) | Slide::Beside(_) | Slide::Meaning(_)
    );
    let hidden = matches!(slide, Slide::Alone(_) | Slide::Guess(_) | Slide::Hands(_));
    let numbers = slide.statement().filter(|_| all || shown);
    let numbers = numbers.map_or_else(String::new, |statement| numbers_of(page, statement));
    let numbers = if hidden && !all {
        own.hidden.to_owned()
    } else {
        numbers
    };
    let item = |name: &'static str, said: &str| {
        (!said.is_empty()).then(|| {
            let term = el("b").child(name);
            el("p").child(term).child(" ").child(said).view()
        })
    };
    el("div")
        .child(item(own.say, say))
        .child(item(own.ask, ask))
        .child(item(own.numbers, &numbers))
}

/// The sums of a statement in the three tables.
pub fn numbers_of(page: Page, statement: usize) -> String {
    let (lang, _) = page.speaks();
    let Some(line) = line(page, statement) else {
        return String::new();
    };
    let of = |table: TableId| {
        let share = text::percent(lang, line.sum(table));
        format!("{} {share}", text::table_mark(lang, table))
    };
    TableId::ALL.map(of).join(", ")
}
