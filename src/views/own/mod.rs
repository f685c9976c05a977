//! One's own workplace beside the survey.

mod answers;
pub mod bringing;
mod choice;
pub mod dialog;
mod file_table;
mod handout;
mod list;
mod mapping;
mod meanings;
mod profile;
mod query;
mod standing;
pub mod switch;
pub mod unkept;

use leptos::ev::DragEvent;
use leptos::prelude::*;

use self::answers::Answers;
use self::bringing::{Bringing, DIALOG, Target};
use self::dialog::BringTable;
use self::handout::Handout;
use self::list::Plan;
use self::profile::Profile;
use self::query::adoption_query;
use self::standing::Standing;
use crate::analysis::whole_lines;
use crate::browser::file::{self, Wanted};
use crate::browser::page as document;
use crate::text;
use crate::views::context::{Memory, use_lang, use_room, use_selection, use_survey};
use crate::views::workshop::{RoomSays, RoomsCompared};
use crate::workshop::{self, Own};

/// The statements, and where their answers put the reader.
#[component]
pub fn OwnWorkplace() -> impl IntoView {
    // There is no chart to wait for.
    Effect::new(document::ready);
    let words = text::own(use_lang(), use_survey().survey);
    let own = own();
    let bringing = Bringing::new(Target::Own);
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        file::read_dropped(&event, Wanted::Table, move |picked| {
            // The reader may have gone elsewhere while they were read.
            if !bringing.next.is_disposed() {
                document::show_dialog(DIALOG);
                bringing.pick(picked);
            }
        });
    };
    view! {
        <div class="workshop own" on:dragover=|event| event.prevent_default() on:drop=on_drop>
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <Answers own/>
            <Handout own/>
            <Show when=move || own.with(|own| own.answered > 0)>
                <Standing own/>
                <Profile own/>
                <Plan own/>
            </Show>
            <BringTable bringing/>
            <Files/>
        </div>
    }
}

/// Where the answers put the reader.
fn own() -> Memo<Own> {
    let (survey, selection, room) = (use_survey().survey, use_selection(), use_room());
    Memo::new(move |_| {
        let lines = whole_lines(survey, &adoption_query(survey, selection));
        let counts = selection.measures().in_table(survey, survey.adoption());
        room.with(|room| workshop::own(survey, room, &lines, counts))
    })
}

/// The ways in and out of the device, folded unless the browser keeps nothing.
#[component]
fn Files() -> impl IntoView {
    let own_room = use_room();
    view! {
        <details class="files" open=move || own_room.memory() != Memory::Kept>
            <summary>{text::own(use_lang(), use_survey().survey).files}</summary>
            <RoomSays/>
            <RoomsCompared/>
        </details>
    }
}
