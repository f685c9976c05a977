//! What the browser remembers for the page, if it does: nothing that the page needs.

use gloo::events::EventListener;

/// Storage that may be missing, full or refused, as in a sandboxed frame: there Gloo's would end the
/// program.
fn storage() -> Option<web_sys::Storage> {
    super::window().local_storage().ok().flatten()
}

/// What was kept under that name.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Keeps `value` under that name; whether it will be remembered.
pub fn set(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, value).is_ok())
}

/// Keeps aside what stood under `name` and was not understood, so that something else may stand there:
/// under `name:unread`, or the first of `name:unread-2`, `name:unread-3` … where nothing stands. Whether it
/// is kept there, now or already.
pub fn set_aside(name: &str, value: &str) -> bool {
    let mut aside = format!("{name}:unread");
    let mut count = 1;
    while let Some(kept) = get(&aside) {
        if kept == value {
            return true;
        }
        count += 1;
        aside = format!("{name}:unread-{count}");
    }
    set(&aside, value)
}

/// Calls `on_change` whenever another page may have changed what is kept, for as long as the page lives:
/// when the browser says so, and when the reader comes back to this page.
pub fn watch(on_change: impl Fn() + Clone + 'static) {
    for event in ["storage", "focus", "pageshow"] {
        let on_change = on_change.clone();
        EventListener::new(&super::window(), event, move |_| on_change()).forget();
    }
    let document = gloo::utils::document();
    EventListener::new(&document, "visibilitychange", move |_| {
        if !gloo::utils::document().hidden() {
            on_change();
        }
    })
    .forget();
}
