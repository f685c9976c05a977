//! The plan to take home: what is not in use here, what is done about it, by whom, and when.

use leptos::{ev, prelude::*};

use crate::browser::print;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::own::unkept::unkept;
use crate::views::page::Page;
use crate::views::parts::{Button, each, says};
use crate::workshop::{Key, Kind, LONGEST_TEXT, Own};

/// What is planned for a statement, in the order of the columns.
const KINDS: [Kind; 3] = [Kind::Note, Kind::Who, Kind::When];

/// The list, which is all that is printed of the view.
pub fn list(page: Page, own: Memo<Own>) -> Piece {
    let (lang, spoken) = page.speaks();
    let words = text::own(lang);
    let head = |words: &'static str| el("th").attr("scope", "col").child(words).view();
    let heads = words.columns.map(head);
    let heads = el("tr").child(head(spoken.statement)).children(heads);
    let rows = each(
        move || own.with(|own| own.plan.clone()),
        move |at| row(page, at),
    );
    let print = Button::new(words.print, print::print).class("print");
    el("section")
        .class("home")
        .flag("hidden", move || own.with(|own| own.plan.is_empty()))
        .child(el("h2").child(words.plan))
        .child(
            el("table")
                .child(el("thead").child(heads))
                .child(el("tbody").child(rows)),
        )
        .child(el("p").class("offers").child(print.view()))
        .view()
}

fn row(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let name = text::statement_name(lang, page.survey, statement);
    let cells = KINDS
        .into_iter()
        .zip(text::own(lang).columns)
        .map(|(kind, column)| {
            let label = format!("{column}: {name}");
            field(page, Key::of(kind, statement), column, label)
        });
    let cells: Vec<Piece> = cells.collect();
    el("tr")
        .child(el("th").attr("scope", "row").child(name))
        .children(cells)
        .view()
}

/// A field, and beside it what it holds, for paper.
fn field(page: Page, key: Key, column: &'static str, label: String) -> Piece {
    let value = says(move || {
        page.held
            .with(|room| room.get(key).unwrap_or_default().to_owned())
    });
    let input = el("input")
        .attr("type", "text")
        .attr("maxlength", LONGEST_TEXT.to_string())
        .attr("aria-label", label)
        .attr("data-value", key.kind.id())
        .prop("value", value)
        .on(ev::input, move |event| {
            let text = event_target_value(&event);
            page.held.edit(|room| {
                let _ = room.put(key, &text);
            });
        });
    el("td")
        .attr("data-column", column)
        .child(input)
        .child(el("span").class("written").child(value))
        .child(unkept(page, move |changed| changed == key))
        .view()
}
