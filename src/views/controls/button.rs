//! Buttons.

use leptos::prelude::*;

/// A button, which says its children.
#[component]
pub fn Button(
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// The key of the address that it sets by itself.
    #[prop(optional)]
    control: Option<&'static str>,
    /// What it sets the key of the address to, its own or that of its group.
    #[prop(optional, into)]
    value: Option<Signal<String>>,
    /// What it is called, where that is not what it says.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// What more there is to know, shown beside the pointer: nothing that others must know too.
    #[prop(optional, into)]
    title: Option<Signal<Option<&'static str>>>,
    /// The id of what is said about it.
    #[prop(optional, into)]
    described_by: Option<Signal<Option<String>>>,
    /// Whether what it stands for holds.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// Whether it has nothing to do for now.
    #[prop(optional, into)]
    idle: Option<Signal<bool>>,
    /// Whether it stands for where the reader is, and as what: `page`, `step`, `true`.
    #[prop(optional, into)]
    current: Option<Signal<Option<&'static str>>>,
    /// The id of what it opens and closes.
    #[prop(optional)]
    controls: Option<&'static str>,
    /// Whether that is open.
    #[prop(optional, into)]
    expanded: Option<Signal<bool>>,
    /// The language of what it says, where that is another one than the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
    children: Children,
) -> impl IntoView {
    let state = |is: Option<Signal<bool>>| is.map(|is| move || is.get().to_string());
    view! {
        <button
            type="button"
            class=class
            lang=lang
            data-control=control
            data-value=value
            title=title
            aria-label=label
            aria-describedby=described_by
            aria-pressed=state(pressed)
            aria-disabled=state(idle)
            aria-current=current
            aria-controls=controls
            aria-expanded=state(expanded)
            on:click=move |_| on_press.run(())
        >
            {children()}
        </button>
    }
}
