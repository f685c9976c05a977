//! Paper.

use gloo::events::EventListener;

use super::window;

/// Opens the browser's own dialogue for printing, where it has one.
pub fn print() {
    let _ = window().print();
}

/// Calls `on_change` with whether the page is about to be printed, before and after, for as long as
/// the page lives.
pub fn watch(on_change: impl Fn(bool) + Clone + 'static) {
    for (event, printing) in [("beforeprint", true), ("afterprint", false)] {
        let on_change = on_change.clone();
        EventListener::new(&window(), event, move |_| on_change(printing)).forget();
    }
}
