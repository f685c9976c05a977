//! Selects.

use leptos::prelude::*;

/// A select.
#[component]
pub fn Select(
    /// Its class.
    class: &'static str,
    /// The key of the address that it sets, or what else it is found by.
    #[prop(optional_no_strip, into)]
    control: Option<&'static str>,
    /// The column of a file whose meaning it sets, from 1.
    #[prop(optional_no_strip)]
    column: Option<usize>,
    /// What it is called.
    #[prop(into)]
    label: String,
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
    /// The language of what they say, where that is another one than the page's.
    #[prop(optional_no_strip)]
    options_lang: Option<&'static str>,
) -> impl IntoView {
    let value = Memo::new(move |_| value.get());
    view! {
        <label class=class>
            {label_shown.then(|| view! { <span>{label.clone()}</span> })}
            <select
                data-control=control
                data-column=column
                aria-label=(!label_shown).then_some(label)
                on:change=move |event| on_change.run(event_target_value(&event))
            >
                <For each=move || options.get() key=Clone::clone let((id, says))>
                    <Choice id says value lang=options_lang/>
                </For>
            </select>
        </label>
    }
}

/// An option; each follows whether it is chosen, so that it does not matter which options come first.
#[component]
fn Choice(
    id: String,
    says: String,
    value: Memo<String>,
    #[prop(optional_no_strip)] lang: Option<&'static str>,
) -> impl IntoView {
    let own = id.clone();
    view! {
        <option value=id lang=lang prop:selected=move || *value.read() == own>
            {says}
        </option>
    }
}
