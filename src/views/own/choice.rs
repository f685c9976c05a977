//! Choices of what stands in a table.

use leptos::prelude::*;

use crate::text;
use crate::views::context::use_lang;
use crate::views::controls::Select;
use crate::views::own::bringing::{Bringing, Part};

/// A choice among `options`.
#[component]
pub fn Choice(
    bringing: Bringing,
    part: Part,
    #[prop(into)] label: String,
    options: Signal<Vec<String>>,
    /// None before the reader has chosen.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// What it is found by.
    #[prop(optional)]
    control: Option<&'static str>,
    /// The column of the file that it is about.
    #[prop(optional_no_strip, into)]
    column: Option<usize>,
    /// Whether it stands in a cell, where what it is about is seen.
    #[prop(optional)]
    in_a_cell: bool,
) -> impl IntoView {
    let unchosen = (String::new(), text::brought(use_lang()).choose.to_owned());
    let options = move || {
        let options = options.get().into_iter().enumerate();
        let options = options.map(|(at, name)| (at.to_string(), name));
        let unchosen = chosen.get().is_none().then(|| unchosen.clone());
        unchosen.into_iter().chain(options).collect::<Vec<_>>()
    };
    let value = move || chosen.get().map_or_else(String::new, |at| at.to_string());
    view! {
        <Select
            class=if in_a_cell { "in-cell" } else { "labelled" }
            label
            label_shown=!in_a_cell
            control
            column
            value
            on_change=move |value: String| {
                if let Ok(chosen) = value.parse() {
                    bringing.choose(part, chosen);
                }
            }
            options=Signal::derive(options)
        />
    }
}
