//! Samples of colours and marks.

use leptos::prelude::*;

/// A sample of a colour or a mark, before its name.
#[component]
pub fn Swatch(
    /// The class that draws it.
    #[prop(into)]
    class: String,
) -> impl IntoView {
    view! { <i class=class aria-hidden="true"></i> }
}
