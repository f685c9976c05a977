//! Samples of colours and marks.

use leptos::prelude::*;

use crate::survey::{Answer, ScaleId};

/// A sample of a colour or a mark, before its name.
#[component]
pub fn Swatch(
    /// The class that draws it.
    #[prop(into)]
    class: String,
) -> impl IntoView {
    view! { <i class=class aria-hidden="true"></i> }
}

/// The class that colours `answer`: `a0` for the strongest of adoption, `s0` of significance, or
/// `u` for "can't say".
pub fn answer_colour(scale: ScaleId, position: usize, answer: &Answer) -> String {
    if answer.unsure {
        return "u".into();
    }
    match scale {
        ScaleId::Adoption => format!("a{position}"),
        ScaleId::Significance => format!("s{position}"),
    }
}
