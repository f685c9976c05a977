//! One's own workplace beside the survey.

mod answers;
mod bringing;
mod dialog;
mod list;
mod mapping;
mod profile;
mod standing;
pub mod switch;
pub mod unkept;

use leptos::ev;

use self::bringing::Bringing;
use self::dialog::DIALOG;
use crate::analysis::{Among, Line, Query, whole_lines};
use crate::browser::{file, page as document};
use crate::state::View;
use crate::survey::TableId;
use crate::text;
use crate::views::context::Memory;
use crate::views::context::open_surveys::Shelf;
use crate::views::element::{Piece, el, together};
use crate::views::page::Page;
use crate::views::parts::{when, whenever};
use crate::views::workshop::{room, rooms};
use crate::workshop::{self, Own};
use leptos::prelude::*;

/// The statements, and where their answers put the reader.
pub fn own(page: Page, shelf: Shelf) -> Piece {
    when(
        move || page.view.get() == View::Own,
        move || {
            // There is no chart to wait for.
            whenever(document::ready);
            let words = text::own(page.speaks().0);
            let own = Memo::new(move |_| stand(page));
            let bringing = Bringing::new(page, shelf);
            el("div")
                .class("workshop own")
                .on(ev::dragover, |event| event.prevent_default())
                .on(ev::drop, move |event| {
                    event.prevent_default();
                    file::read_dropped(&event, move |picked| {
                        document::show_dialog(DIALOG);
                        bringing.pick(picked);
                    });
                })
                .child(el("h1").child(words.title))
                .child(el("p").class("lead").child(words.lead))
                .child(answers::answers(page, own))
                .child(results(page, own))
                .child(dialog::section(bringing))
                .child(files(page))
                .view()
        },
    )
}

/// Where the answers put the reader.
fn stand(page: Page) -> Own {
    let lines = whole_lines(page.survey, &query(page));
    let counts = page.measures().adopted;
    page.held
        .with(|room| workshop::own(page.survey, room, &lines, counts))
}

/// What follows from the answers, as soon as there is one.
fn results(page: Page, own: Memo<Own>) -> Piece {
    when(
        move || own.with(|own| own.answered > 0),
        move || {
            together([
                standing::standing(page, own),
                profile::profile(page, own),
                list::list(page, own),
            ])
        },
    )
}

/// What the numbers are by: adoption among all respondents, whatever the other views show.
fn query(page: Page) -> Query {
    page.read(|s| Query {
        table: TableId::Adoption,
        among: Among::All,
        ..s.query.clone()
    })
}

/// The line of a statement among `lines`.
fn line(lines: &[Line], statement: usize) -> Option<&Line> {
    lines.iter().find(|line| line.statement == statement)
}

/// The ways in and out of the device, folded unless the browser keeps nothing.
fn files(page: Page) -> Piece {
    let words = text::own(page.speaks().0);
    let summary = el("summary").child(words.files);
    el("details")
        .class("files")
        .flag("open", move || page.held.memory() != Memory::Kept)
        .child(summary)
        .child(room(page))
        .child(rooms(page))
        .view()
}
