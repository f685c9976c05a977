//! A statement alone, and a card to discuss.

use leptos::prelude::*;

use crate::survey::Report;
use crate::text;
use crate::views::context::{use_lang, use_survey};
use crate::views::controls::other_lang;

/// The wording and its number, and nothing that tells how it was answered.
#[component]
pub fn Alone(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let statement = &use_survey().survey.statements[statement];
    let lang = use_lang();
    let wording = statement.wording.get(lang);
    view! {
        <div class="body middle">
            <p class="number">{statement.number}</p>
            <h1 class=size(wording) lang=other_lang(lang, &statement.wording)>{wording}</h1>
        </div>
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
    let question = card.question.get(lang);
    let kind = card.kind.asks().then(|| text::kind_name(lang, card.kind));
    Some(view! {
        <div class="body middle">
            {kind.map(|kind| view! { <p class="asker">{kind}</p> })}
            <h1 class=size(question)>{question}</h1>
        </div>
    })
}

/// The class of a text that is all of a slide: the shorter, the larger.
fn size(text: &str) -> &'static str {
    match text.chars().count() {
        ..=40 => "upto40",
        41..=80 => "upto80",
        81..=120 => "upto120",
        _ => "longest",
    }
}
