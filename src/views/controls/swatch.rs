//! Samples of colours and marks.

use leptos::prelude::*;

use crate::chart::Step;
use crate::survey::{Survey, TableId};

/// A sample of a colour or a mark, before its name.
#[component]
pub fn Swatch(
    /// The class that draws it.
    #[prop(into)]
    class: Signal<String>,
) -> impl IntoView {
    view! { <i class=move || class.get() aria-hidden="true"></i> }
}

/// The class of the mark of `table`: that of its hue, which has its shape, too.
pub fn mark_class(survey: &Survey, table: TableId) -> String {
    format!("mark {}", hue_class(survey, table))
}

/// The class that has the colour of `table`.
pub fn hue_class(survey: &Survey, table: TableId) -> &'static str {
    survey.table(table).hue.id()
}

/// The class that colours the answer at `position` of `table`: that of its step, or `u` for "can't say". Its styles are
/// made of the palette (xtask/src/release/colours.rs).
pub fn answer_colour(survey: &Survey, table: TableId, position: usize) -> String {
    let scale = survey.scale_of(table);
    if scale.answers[position].unsure {
        return "u".into();
    }
    Step::on(scale, position, survey.table(table).hue).name()
}
