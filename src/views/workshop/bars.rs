//! Bars of the slides: answers as parts of a whole, and shares on one scale.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::survey::{ScaleId, TableId};
use crate::text;
use crate::views::context::{use_lang, use_selection, use_survey};
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

/// The answers to a table's question as parts of one bar, those that count underlined, and under it what each is.
#[component]
pub fn SplitBar(
    /// The table.
    table: TableId,
    /// The shares of its answers.
    shares: Shares,
) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let scale = survey.scale_of(table);
    let measure = untrack(|| selection.measures()).of(scale.id);
    let counts = move |answer: usize| measure.contains(answer);
    let part = |(at, share): (usize, Option<u8>)| {
        let share = share.filter(|&share| share > 0)?;
        let colour = answer_colour(scale.id, at, &scale.answers[at]);
        let counted = if counts(at) { " counted" } else { "" };
        Some(view! { <i class=format!("{colour} w{share}{counted}")></i> })
    };
    let named = |(at, share): (usize, Option<u8>)| {
        view! { <Named scale=scale.id answer=at share counts=counts(at)/> }
    };
    view! {
        <div class="track split" aria-hidden="true">
            {shares.iter().enumerate().filter_map(part).collect_view()}
        </div>
        <ul class="parts">{shares.iter().enumerate().map(named).collect_view()}</ul>
    }
}

/// What a part of the bar is, and its share.
#[component]
fn Named(scale: ScaleId, answer: usize, share: Option<u8>, counts: bool) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let name = survey.scale(scale).answers[answer].short.get(lang);
    let share = text::share_signed(lang, share.map(u16::from), false);
    view! {
        <li class=counts.then_some("counted")>
            <Dot scale answer/>
            {format!("{name} {share}")}
        </li>
    }
}

/// The colour of an answer.
#[component]
pub fn Dot(
    /// The scale.
    scale: ScaleId,
    /// The answer's position on it.
    answer: usize,
) -> impl IntoView {
    let colour = answer_colour(
        scale,
        answer,
        &use_survey().survey.scale(scale).answers[answer],
    );
    view! { <i class=format!("dot {colour}") aria-hidden="true"></i> }
}
