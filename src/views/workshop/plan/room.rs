//! What the room has said, and the ways in and out of the device.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

use crate::browser::{file, page as document};
use crate::text;
use crate::views::context::Memory;
use crate::views::element::{Piece, el, together};
use crate::views::page::Page;
use crate::views::parts::{Button, opens_files, says, when};
use crate::views::workshop::guide::keepsakes;
use crate::views::workshop::plan::rooms::take;
use crate::workshop::{Key, Kind, Room};

/// Its name, its files, and the way to clear it.
pub fn room(page: Page) -> Piece {
    let own = text::workshop(page.speaks().0);
    let memory = says(move || match page.held.memory() {
        Memory::Kept => String::new(),
        Memory::Missing => own.not_kept.into(),
        Memory::Unread => own.not_read.into(),
    });
    let said = says(move || page.rooms.read().said.clone());
    el("section")
        .class("room-says")
        .attr("aria-labelledby", "room-says")
        .child(el("h2").id("room-says").child(own.room))
        .child(name(page))
        .child(el("p").class("note").attr("role", "status").child(memory))
        .child(keepsakes(page))
        .child(open(page))
        .child(el("p").attr("role", "status").child(said))
        .child(el("p").class("note").child(own.room_note))
        .child(clear(page))
        .view()
}

fn name(page: Page) -> Piece {
    let own = text::workshop(page.speaks().0);
    let key = Key::whole(Kind::Name);
    let value = says(move || {
        page.held
            .with(|room| room.get(key).unwrap_or_default().to_owned())
    });
    let field = el("input")
        .attr("type", "text")
        .attr("maxlength", "100")
        .attr("autocomplete", "off")
        .prop("value", value)
        .on(ev::input, move |event| {
            let name = event_target_value(&event);
            page.held.edit(|room| {
                let _ = room.put(key, &name);
            });
        });
    el("label")
        .class("labelled")
        .child(el("span").child(own.room_name))
        .child(field)
        .view()
}

/// A control for files; what cannot be read is told, and changes nothing.
fn open(page: Page) -> Piece {
    let own = text::workshop(page.speaks().0);
    let input = el("input")
        .attr("accept", ".json,.csv,application/json,text/csv")
        .flag("multiple", || true)
        .attr("data-control", "open")
        .attr("aria-describedby", "open-hint")
        .on(ev::change, move |event| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) {
                file::read_all(&input, move |picked| take(page, picked));
            }
        });
    let hint = el("p").id("open-hint").class("note").child(own.open_hint);
    together([opens_files(own.open, input), hint.view()])
}

/// The way to clear everything, which asks first.
fn clear(page: Page) -> Piece {
    let own = text::workshop(page.speaks().0);
    let asking = RwSignal::new(false);
    let some = move || !page.held.with(Room::is_empty);
    let asked = move || {
        let yes = Button::new(own.clear_yes, move || {
            asking.set(false);
            page.held.change(|room| *room = Room::default());
            page.rooms.update(|rooms| rooms.said = own.cleared.into());
            document::rescue_focus(".room-says input".into());
        });
        let keep = move || {
            asking.set(false);
            document::rescue_focus(".clear-room".into());
        };
        let no = Button::new(own.clear_no, keep);
        let key = move |event: ev::KeyboardEvent| {
            if event.key() == "Escape" {
                keep();
            }
        };
        el("div")
            .class("asks-first")
            .attr("role", "alertdialog")
            .attr("aria-label", own.clear_asks)
            .on(ev::keydown, key)
            .child(el("p").child(own.clear_asks))
            .child(el("p").class("offers").children([yes.view(), no.view()]))
            .view()
    };
    together([
        when(
            move || some() && !asking.get(),
            move || ask(own.clear, asking),
        ),
        when(move || asking.get(), asked),
    ])
}

/// The button that asks.
fn ask(words: &'static str, asking: RwSignal<bool>) -> Piece {
    Button::new(words, move || {
        asking.set(true);
        document::focus_soon(".asks-first button:last-child");
    })
    .class("clear-room")
    .view()
}
