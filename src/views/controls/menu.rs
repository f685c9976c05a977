//! Menus.

use leptos::ev::KeyboardEvent;
use leptos::{html, prelude::*};

/// A word that unfolds some controls below it, until it is pressed again or Escape is.
#[component]
pub fn Menu(
    /// Its class.
    class: &'static str,
    /// The word.
    label: &'static str,
    children: Children,
) -> impl IntoView {
    let details = NodeRef::<html::Details>::new();
    let word = NodeRef::<html::Summary>::new();
    let close_on_escape = move |event: KeyboardEvent| {
        let (Some(details), Some(word)) = (details.get_untracked(), word.get_untracked()) else {
            return;
        };
        if event.key() == "Escape" && details.open() {
            details.set_open(false);
            let _ = word.focus();
        }
    };
    view! {
        <details
            class=format!("menu {class}")
            node_ref=details
            on:keydown=close_on_escape
        >
            <summary node_ref=word>{label} " ▾"</summary>
            <div>{children()}</div>
        </details>
    }
}
