//! The clock of the session.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::timing;
use crate::views::context::use_presenter;
use crate::views::controls::Text;
use crate::workshop::Place;

/// How long the session has gone on, and until when this part is planned, in minutes.
#[component]
pub fn Clock() -> impl IntoView {
    let presenter = use_presenter();
    let now = RwSignal::new(timing::now());
    let tick = move || now.set(timing::now());
    if let Ok(ticking) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || ticking.clear());
    }
    let elapsed = move || {
        let began = presenter.state.read().began;
        let elapsed = now.get().saturating_sub(began);
        if began > 0 { elapsed } else { 0 }
    };
    let until = move || presenter.shown.get().map_or(0, |shown| until(&shown.place));
    let says = move || {
        let elapsed = elapsed();
        format!("{}:{:02} / {}:00", elapsed / 60, elapsed % 60, until())
    };
    let late = move || (elapsed() > until() * 60).then_some("late");
    view! {
        <span class="clock" data-value=late role="timer"><Text of=says/></span>
    }
}

/// Until when a slide's part is planned, in minutes from the beginning.
fn until(place: &Place) -> u32 {
    u32::from(place.before + place.minutes)
}
