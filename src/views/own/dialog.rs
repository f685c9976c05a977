//! The way to open a table of one's own.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

use crate::browser::{file, page as document};
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::own::bringing::Bringing;
use crate::views::own::mapping::{labelled, mapping};
use crate::views::parts::{Button, follow, opens_files, says};

/// Where the dialog is found.
pub const DIALOG: &str = ".bring dialog";

/// What it is about, the button that asks, and the dialog.
pub fn section(bringing: Bringing) -> Piece {
    let (lang, spoken) = bringing.page.speaks();
    let words = text::brought(lang);
    let ask = Button::new(words.ask, || document::show_dialog(DIALOG));
    let close = Button::new(spoken.close, || document::close_dialog(DIALOG));
    let inside = follow(move || {
        let mapped = bringing.mapping.read();
        let picked = !mapped.columns.is_empty();
        untrack(|| {
            if picked {
                mapping(bringing, &mapped)
            } else {
                sources(bringing)
            }
        })
    });
    let dialog = el("dialog")
        .attr("aria-labelledby", "bring")
        .on(ev::close, move |_| bringing.reset())
        .child(el("h2").id("bring").child(words.title))
        .child(
            el("p")
                .class("note")
                .attr("role", "status")
                .child(says(move || bringing.read.get())),
        )
        .child(inside)
        .child(
            el("p")
                .class("trouble")
                .id("trouble")
                .attr("tabindex", "-1")
                .attr("role", "alert")
                .child(says(move || bringing.trouble.get())),
        )
        .child(close.view());
    el("section")
        .class("bring")
        .child(el("h2").child(words.title))
        .child(el("p").class("note").child(words.hint))
        .child(el("p").class("offers").child(ask.view()))
        .child(dialog)
        .view()
}

/// Where the table may come from.
fn sources(bringing: Bringing) -> Piece {
    let words = text::brought(bringing.page.speaks().0);
    let input =
        el("input")
            .attr("accept", ".csv,.tsv,.txt,text/csv")
            .on(ev::change, move |event| {
                if let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) {
                    file::read_all(&input, move |picked| bringing.pick(picked));
                }
            });
    let paste = el("textarea")
        .attr("rows", "4")
        .attr("aria-describedby", "trouble")
        .prop("value", says(move || bringing.pasted.get()))
        .on(ev::input, move |event| {
            bringing.pasted.set(event_target_value(&event));
        });
    let read = Button::new(words.read, move || bringing.take_pasted());
    together([
        opens_files(words.file, input),
        labelled(words.paste.into(), paste),
        read.class("read").view(),
    ])
}
