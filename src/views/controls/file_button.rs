//! Buttons that open files.

use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::browser::file::{self, Picked, Wanted};

/// A button that opens files. What browsers draw for such an input speaks their language, not the page's; so it is
/// there, for pointers, keys and what is dropped on it, but cannot be seen.
#[component]
pub fn FileButton<F>(
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
    /// What happens with the files that were read, also where the reader has gone elsewhere by then.
    on_files: F,
) -> impl IntoView
where
    F: Fn(Vec<Picked>) + Clone + 'static,
{
    let read = move |event: Event| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) {
            file::read_all(&input, wanted, on_files.clone());
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
