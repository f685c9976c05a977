//! The workshop: its plan, and the presenter.

mod bars;
mod clock;
mod deck;
mod guide;
mod keys;
mod notes;
mod overlays;
mod plan;
mod presenter_window;
mod save_buttons;
mod slides;
mod tally;

use leptos::prelude::*;

use crate::browser::page as document;
use crate::views::context::use_presenter;

pub use bars::Bar;
pub use keys::handle_key;
pub use plan::{RoomSays, RoomsCompared};

/// The plan, or a slide of it, which then is all that the page holds.
#[component]
pub fn Workshop() -> impl IntoView {
    let presenter = use_presenter();
    // There is no chart to wait for.
    Effect::new(document::ready);
    view! {
        <Show when=move || presenter.is_presenting() fallback=plan::Plan>
            <deck::Deck/>
        </Show>
    }
}
