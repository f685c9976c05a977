//! Bars of shares on one scale, and the colours of answers.

use leptos::prelude::*;

use crate::survey::{Percent, TableId};
use crate::views::context::use_survey;
use crate::views::controls::{answer_colour, width_class};

/// How many of a hundred `count` of `of` are, rounded; 0 of none.
pub fn percent_of(count: u16, of: u16) -> Percent {
    Percent::of(count.into(), of.into(), false).unwrap_or_default()
}

/// A bar on a track of a hundred percent.
#[component]
pub fn Bar(
    /// The class of its colour.
    #[prop(into)]
    class: String,
    /// How long it is; none where that is not published.
    #[prop(into)]
    percent: Option<Percent>,
) -> impl IntoView {
    let percent = percent.unwrap_or_default().min(Percent::HUNDRED);
    view! {
        <span class="track" aria-hidden="true">
            <i class=format!("{class} {}", width_class(percent))></i>
        </span>
    }
}

/// The colour of an answer.
#[component]
pub fn Dot(
    /// The table.
    table: TableId,
    /// The answer's position on its scale.
    answer: usize,
) -> impl IntoView {
    let colour = answer_colour(use_survey().survey, table, answer);
    view! { <i class=format!("dot {colour}") aria-hidden="true"></i> }
}
