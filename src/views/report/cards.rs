//! The cards to discuss: what the sections ask, as one collection.

use leptos::prelude::*;

use crate::state::Chapter;
use crate::survey::{Card, Report};
use crate::text;
use crate::views::context::{use_lang, use_report, use_words};
use crate::views::link::ChapterLink;
use crate::views::report::chapter::ChapterSection;
use crate::views::report::marked::Marked;
use crate::views::report::trio::NamedStatement;

/// Every card, in the order of the source.
#[component]
pub fn Cards(
    /// The report.
    report: &'static Report,
) -> impl IntoView {
    let (words, kept) = (use_words(), use_report().kept);
    let cards = report.cards().into_iter().enumerate();
    let cards = cards
        .map(|(at, card)| view! { <DiscussionCard at card/> })
        .collect_view();
    view! {
        <ChapterSection
            chapter=Chapter::Cards
            title=words.cards
            hidden=move || !kept.read().any_card()
        >
            <p class="note">{words.cards_note}</p>
            <ul class="cards">{cards}</ul>
        </ChapterSection>
    }
}

#[component]
fn DiscussionCard(at: usize, card: Card<'static>) -> impl IntoView {
    let (lang, kept) = (use_lang(), use_report().kept);
    let statements = card.point.statements.iter();
    let statements = statements.map(|&at| {
        view! { <li><NamedStatement statement=at.into()/></li> }
    });
    // Of the source's own questions nothing more is to be said.
    let kind = card
        .kind
        .asks()
        .then(|| format!("{}, ", text::kind_name(lang, card.kind)));
    view! {
        <li data-card=card.point.id.as_str() hidden=move || !kept.read().card(at)>
            <p><Marked words=card.question.get(lang)/></p>
            <ul>{statements.collect_view()}</ul>
            <small>
                {kind}
                <ChapterLink chapter=Chapter::Section(card.section) class="from">
                    {text::section_of(lang, card.section)}
                </ChapterLink>
            </small>
        </li>
    }
}
