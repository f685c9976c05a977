//! Undo and redo.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::keys;
use crate::state::Action;
use crate::views::context::{use_selection, use_survey, use_words};
use crate::views::controls::{Button, WideOrNarrow};

/// The buttons of undo, redo, and of the way back to the default; they are there as soon as they
/// have something to do.
#[component]
pub fn Steps() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    view! {
        <span class="steps" class:any=move || selection.can_undo() || selection.can_redo()>
            <Button
                class="undo"
                idle=move || !selection.can_undo()
                on_press=move |()| selection.undo()
            >
                {words.undo}
            </Button>
            <Button
                class="redo"
                idle=move || !selection.can_redo()
                on_press=move |()| selection.redo()
            >
                {words.redo}
            </Button>
            <Reset/>
        </span>
    }
}

/// The way back to the default.
#[component]
fn Reset() -> impl IntoView {
    let (survey, selection, words) = (use_survey().survey, use_selection(), use_words());
    view! {
        <Button
            class="reset"
            idle=move || selection.with(|s| s.is_default(survey))
            on_press=move |()| selection.dispatch(Action::Reset)
        >
            <WideOrNarrow wide=words.reset narrow=words.reset_brief/>
        </Button>
    }
}

/// Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again; whether the key was one of them.
pub fn on_undo_key(event: &KeyboardEvent, undo: impl FnOnce(), redo: impl FnOnce()) -> bool {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return false;
    }
    let key = keys::meant(event).to_ascii_lowercase();
    match (key.as_str(), event.shift_key()) {
        ("z", false) => undo(),
        ("z", true) | ("y", false) => redo(),
        _ => return false,
    }
    true
}
