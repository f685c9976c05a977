//! What the room has said, and the ways in and out of the device.

use leptos::{ev, prelude::*};

use crate::browser::page as document;
use crate::text;
use crate::views::context::{Memory, use_lang, use_other_rooms, use_room};
use crate::views::controls::{Button, FileButton, Text};
use crate::views::workshop::save_buttons::SaveButtons;
use crate::workshop::{Key, Kind, Room};

/// Its name, its files, and the way to clear it.
#[component]
pub fn RoomSays() -> impl IntoView {
    let (room, words) = (use_room(), text::workshop(use_lang()));
    let outcome = use_other_rooms().outcome;
    let memory = move || match room.memory() {
        Memory::Kept => String::new(),
        Memory::Missing => words.not_kept.into(),
        Memory::Unread => words.not_read.into(),
    };
    view! {
        <section class="room-says" aria-labelledby="room-says">
            <h2 id="room-says">{words.room}</h2>
            <Name/>
            <p class="note" role="status"><Text of=memory/></p>
            <SaveButtons/>
            <Open/>
            <p role="status"><Text of=outcome/></p>
            <p class="note">{words.room_note}</p>
            <Clear/>
        </section>
    }
}

/// What the room is called.
#[component]
fn Name() -> impl IntoView {
    const NAME: Key = Key::whole(Kind::Name);
    let room = use_room();
    let name = move || room.with(|room| room.get(NAME).unwrap_or_default().to_owned());
    let edit = move |event: ev::Event| {
        let name = event_target_value(&event);
        room.edit(|room| {
            let _ = room.put(NAME, &name);
        });
    };
    view! {
        <label class="labelled">
            <span>{text::workshop(use_lang()).room_name}</span>
            <input
                type="text"
                maxlength="100"
                autocomplete="off"
                prop:value=name
                on:input=edit
            />
        </label>
    }
}

/// A control for files; what cannot be read is told, and changes nothing.
#[component]
fn Open() -> impl IntoView {
    let (other_rooms, lang) = (use_other_rooms(), use_lang());
    let words = text::workshop(lang);
    view! {
        <FileButton
            label=words.open
            accept=".json,.csv,application/json,text/csv"
            multiple=true
            control="open"
            described_by="open-hint"
            on_files=move |picked| other_rooms.open(picked, lang)
        />
        <p id="open-hint" class="note">{words.open_hint}</p>
    }
}

/// The way to clear everything, which asks first.
#[component]
fn Clear() -> impl IntoView {
    let (room, words) = (use_room(), text::workshop(use_lang()));
    let asking = RwSignal::new(false);
    let offered = move || !room.with(Room::is_empty) && !asking.get();
    let ask = move |()| {
        asking.set(true);
        document::focus_soon(".asks-first button:last-child");
    };
    view! {
        <Show when=offered>
            <Button class="clear-room" on_press=ask>{words.clear}</Button>
        </Show>
        <Show when=move || asking.get()>
            <AskFirst asking/>
        </Show>
    }
}

/// The question, which Escape answers with no.
#[component]
fn AskFirst(asking: RwSignal<bool>) -> impl IntoView {
    let (room, words) = (use_room(), text::workshop(use_lang()));
    let outcome = use_other_rooms().outcome;
    let clear = move |()| {
        asking.set(false);
        room.change(|room| *room = Room::default());
        outcome.set(words.cleared.into());
        document::rescue_focus(".room-says input".into());
    };
    let keep = move || {
        asking.set(false);
        document::rescue_focus(".clear-room".into());
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            keep();
        }
    };
    view! {
        <div
            class="asks-first"
            role="alertdialog"
            aria-label=words.clear_asks
            on:keydown=on_key
        >
            <p>{words.clear_asks}</p>
            <p class="offers">
                <Button on_press=clear>{words.clear_yes}</Button>
                <Button on_press=move |()| keep()>{words.clear_no}</Button>
            </p>
        </div>
    }
}
