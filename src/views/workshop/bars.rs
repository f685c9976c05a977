//! Bars of shares on one scale, and the colours of answers.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::views::context::use_survey;
use crate::views::controls::answer_colour;

/// How many of a hundred `count` of `of` are, rounded; 0 of none.
pub fn percent_of(count: u16, of: u16) -> u16 {
    if of == 0 {
        return 0;
    }
    let (count, of) = (u32::from(count), u32::from(of));
    ((count * 200 + of) / (of * 2)) as u16
}

/// A bar on a track of a hundred percent.
#[component]
pub fn Bar(
    /// The class of its colour.
    #[prop(into)]
    class: String,
    /// How long it is.
    percent: u16,
) -> impl IntoView {
    view! {
        <span class="track" aria-hidden="true">
            <i class=format!("{class} w{}", percent.min(100))></i>
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
