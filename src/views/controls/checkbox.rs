//! Boxes to tick.

use leptos::prelude::*;

/// A box to tick; its children say what for.
#[component]
pub fn Checkbox(
    /// The key of the address that it sets by itself.
    #[prop(optional)]
    control: Option<&'static str>,
    /// Its value among those of its group.
    #[prop(optional, into)]
    value: Option<String>,
    /// The row of a file that it takes in, from 1.
    #[prop(optional)]
    row: Option<usize>,
    /// Whether it cannot be changed for now.
    #[prop(optional, into)]
    fixed: Option<Signal<bool>>,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// What happens when the reader ticks it or no longer.
    #[prop(into)]
    on_change: Callback<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                // The program knows what is ticked: the history of the browser need not keep each box at every step.
                autocomplete="off"
                data-control=control
                data-value=value
                data-row=row
                disabled=fixed
                prop:checked=checked
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{children()}</span>
        </label>
    }
}
