//! What the browser remembers for the page, if it does: nothing that the page needs.

/// Storage that may be missing, full or refused, as in a sandboxed frame.
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
