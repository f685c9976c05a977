//! What is said beside an answer that the browser does not keep.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::text;
use crate::views::context::{use_lang, use_room};
use crate::workshop::Key;

/// Says that the browser does not keep what was changed last, where that is one of `these`. It is read out
/// where the way to save it is ([`crate::views::workshop::RoomSays`]).
#[component]
pub fn Unkept(
    /// Which answers it stands beside.
    #[prop(into)]
    these: Callback<Key, bool>,
) -> impl IntoView {
    let (lang, room) = (use_lang(), use_room());
    view! {
        <Show when=move || room.unkept().is_some_and(|key| these.run(key))>
            <UnkeptNote said=text::workshop(lang).not_kept/>
        </Show>
    }
}

#[component]
fn UnkeptNote(said: &'static str) -> impl IntoView {
    // Where the answer was the last that could be seen, this would stand below.
    document::reveal(".unkept");
    view! { <p class="note unkept">{said}</p> }
}
