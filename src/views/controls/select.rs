//! Selects.

use leptos::html;
use leptos::prelude::*;

/// A select; its options are each a value and what that is called.
#[component]
pub fn Select(
    /// Its class.
    class: &'static str,
    /// The key of the address that it sets.
    #[prop(optional)]
    control: Option<&'static str>,
    /// What it is called.
    #[prop(into)]
    label: String,
    /// Whether that stands before it, rather than being read out only.
    #[prop(optional)]
    label_shown: bool,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// What happens when the reader chooses another.
    #[prop(into)]
    on_change: Callback<String>,
    /// Its options.
    options: Vec<(String, String)>,
) -> impl IntoView {
    let node = NodeRef::<html::Select>::new();
    // The options have to be there before one of them can be the value.
    Effect::new(move || {
        let value = value.get();
        if let Some(select) = node.get() {
            select.set_value(&value);
        }
    });
    let options = options.into_iter();
    let options = options.map(|(value, name)| view! { <option value=value>{name}</option> });
    view! {
        <label class=class>
            {label_shown.then(|| view! { <span>{label.clone()}</span> })}
            <select
                node_ref=node
                data-control=control
                aria-label=(!label_shown).then_some(label)
                on:change=move |event| on_change.run(event_target_value(&event))
            >
                {options.collect_view()}
            </select>
        </label>
    }
}
