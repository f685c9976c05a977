//! Buttons that open files.

use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::browser::file::{self, Picked, Wanted};

/// A button that opens files. What browsers draw for such an input speaks their language, not the page's; so it is
/// there, for pointers, keys and what is dropped on it, but cannot be seen.
#[component]
pub fn FileButton(
    /// What it says.
    label: &'static str,
    /// The kinds of files, as HTML names them.
    accept: &'static str,
    /// What they are read as.
    #[prop(optional)]
    wanted: Wanted,
    /// Whether several can be opened at once.
    #[prop(optional)]
    multiple: bool,
    /// The key by which it is found, as that of other controls.
    #[prop(optional)]
    control: Option<&'static str>,
    /// The id of what is said about it.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// What happens with the files that were read.
    #[prop(into)]
    on_files: Callback<Vec<Picked>>,
) -> impl IntoView {
    let read = move |event: Event| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) {
            file::read_all(&input, wanted, move |picked| {
                // The reader may have gone elsewhere while they were read.
                let _ = on_files.try_run(picked);
            });
        }
    };
    view! {
        <label class="opens">
            {label}
            <input
                type="file"
                title=""
                accept=accept
                multiple=multiple
                data-control=control
                aria-describedby=described_by
                on:change=read
            />
        </label>
    }
}
