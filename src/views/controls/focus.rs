//! The focus that leaves a part of the page.

use leptos::prelude::*;

/// Hears that the focus leaves, for as long as what hears it is there. Chromium tells it also of what is being taken away
/// with the focus in it: the signals of that part may be gone by then, and reading one would end the program.
pub fn while_there<E: 'static>(hear: impl Fn(E) + 'static) -> impl Fn(E) + 'static {
    let there = StoredValue::new(());
    move |event| {
        if !there.is_disposed() {
            hear(event);
        }
    }
}
