//! The button that pins a statement.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::Action;
use crate::views::context::{use_selection, use_survey, use_words};
use crate::views::controls::{Button, Text};

/// Pins a statement to the top, or lets it go.
#[component]
pub fn PinButton(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let number = use_survey().survey.statements[statement].number;
    let pinned = move || selection.with(|s| s.query.pins.contains(statement));
    let label = move || if pinned() { words.unpin } else { words.pin }.to_owned();
    // Its row moves, and takes the button along.
    let toggle = move |()| {
        selection.dispatch(Action::TogglePin(statement));
        document::rescue_focus(format!("[data-control=pin][data-value='{number}']"));
    };
    view! {
        <Button class="pin" control="pin" value=number.to_string() pressed=pinned on_press=toggle>
            <Text of=label/>
        </Button>
    }
}
