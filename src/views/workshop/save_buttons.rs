//! The buttons that save what the room says.

use leptos::prelude::*;

use crate::browser::{copy, download};
use crate::takeaway;
use crate::text;
use crate::views::context::{
    Presenter, RoomStore, SelectionContext, use_lang, use_presenter, use_room, use_selection,
    use_words,
};
use crate::views::controls::{Button, Text};
use crate::workshop::{Key, Kind};

/// What the room says as the page with it, as JSON, and as CSV.
#[component]
pub fn SaveButtons() -> impl IntoView {
    let (presenter, selection, room) = (use_presenter(), use_selection(), use_room());
    let (all_words, words) = (use_words(), text::workshop(use_lang()));
    let outcome = RwSignal::new("");
    let button = move |words: &'static str, id: &'static str| {
        let save = move |()| {
            let saved = save(presenter, selection, room, id);
            outcome.set(if saved {
                all_words.saved
            } else {
                all_words.save_refused
            });
        };
        view! { <Button value=id on_press=save>{words}</Button> }
    };
    view! {
        <div class="keepsakes" role="group" aria-label=all_words.take>
            <p class="offers">
                {button(words.save_page, "page")}
                {button(words.save_json, "json")}
                {button(words.save_csv, "csv")}
            </p>
            <p role="status"><Text of=move || outcome.get().to_owned()/></p>
        </div>
    }
}

/// Saves what the room says; whether that was done.
fn save(presenter: Presenter, selection: SelectionContext, room: RoomStore, id: &str) -> bool {
    let file = |extension, mime, text: &str| save_file(selection, room, extension, mime, text);
    let json = room.with_untracked(|says| takeaway::room_json(room.survey, says));
    match id {
        "page" => {
            let html = copy::page(&presenter.plan_fragment(), Some(&json));
            html.is_some_and(|html| file("html", "text/html", &html))
        }
        "csv" => {
            let csv = room.with_untracked(|says| takeaway::room_csv(room.survey, says));
            file("csv", "text/csv;charset=utf-8", &csv)
        }
        _ => file("json", "application/json", &json),
    }
}

/// Saves a file that is called after the room.
fn save_file(
    selection: SelectionContext,
    room: RoomStore,
    extension: &str,
    mime: &str,
    text: &str,
) -> bool {
    let name = room.with_untracked(|says| {
        let name = says.get(Key::whole(Kind::Name)).unwrap_or_default();
        name.to_owned()
    });
    let file_name =
        |s: &crate::state::Selection| takeaway::room_file_name(s, room.survey, &name, extension);
    let file_name = untrack(|| selection.with(file_name));
    download::save(&file_name, mime, text.as_bytes()).is_ok()
}
