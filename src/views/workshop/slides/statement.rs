//! A statement alone, and a card to discuss.

use leptos::prelude::*;

use crate::survey::Report;
use crate::text;
use crate::views::context::{use_lang, use_survey};

/// The wording and its number, and nothing that tells how it was answered.
#[component]
pub fn Alone(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let statement = &use_survey().survey.statements[statement];
    view! {
        <p class="number">{statement.number}</p>
        <h1>{statement.wording.get(use_lang())}</h1>
    }
}

/// A question, and where it comes from.
#[component]
pub fn CardSlide(
    /// Position of the card.
    card: usize,
) -> impl IntoView {
    let lang = use_lang();
    let cards = use_survey().survey.report.as_ref().map(Report::cards)?;
    let card = cards.get(card)?;
    let kind = card.kind.asks().then(|| text::kind_name(lang, card.kind));
    Some(view! {
        <p class="topic">{kind}</p>
        <h1>{card.question.get(lang)}</h1>
    })
}
