//! Groups of controls.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Buttons that together set a key of the address.
#[component]
pub fn Group(
    /// Its class.
    class: &'static str,
    /// The key of the address.
    #[prop(optional, into)]
    control: Option<Signal<String>>,
    /// What it is called.
    #[prop(into)]
    label: TextProp,
    children: Children,
) -> impl IntoView {
    view! {
        <div class=class role="group" data-control=control aria-label=label>
            {children()}
        </div>
    }
}
