//! Selects.

use leptos::html;
use leptos::prelude::*;

/// A select that sets a key of the address.
#[component]
pub fn Select(
    /// Its class.
    class: &'static str,
    /// The key of the address.
    control: &'static str,
    /// What it is called.
    label: &'static str,
    /// Whether that stands before it, rather than being read out only.
    #[prop(optional)]
    label_shown: bool,
    /// The value that is chosen; where no option has it, the first option is shown.
    #[prop(into)]
    value: Signal<String>,
    /// What happens when the reader chooses another.
    #[prop(into)]
    on_change: Callback<String>,
    /// Its options, each a value and what it says.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let node = NodeRef::<html::Select>::new();
    // The options have to be there before one of them can be the value.
    Effect::new(move || {
        options.track();
        let value = value.get();
        if let Some(select) = node.get() {
            select.set_value(&value);
            if select.selected_index() < 0 {
                select.set_selected_index(0);
            }
        }
    });
    view! {
        <label class=class>
            {label_shown.then(|| view! { <span>{label}</span> })}
            <select
                node_ref=node
                data-control=control
                aria-label=(!label_shown).then_some(label)
                on:change=move |event| on_change.run(event_target_value(&event))
            >
                <For each=move || options.get() key=Clone::clone let((value, says))>
                    <option value=value>{says}</option>
                </For>
            </select>
        </label>
    }
}
