//! The cards to discuss: what the sections ask, as one collection.

use leptos::prelude::*;

use crate::state::Chapter;
use crate::survey::{Card, PartKind, Report};
use crate::text;
use crate::views::context::{use_lang, use_report, use_words};
use crate::views::report::about::SectionLink;
use crate::views::report::chapters::ChapterHeading;
use crate::views::report::marked::Marked;
use crate::views::report::trio::NamedStatement;

/// Every card, in the order of the source.
#[component]
pub fn Cards(
    /// The report that they are of.
    report: &'static Report,
) -> impl IntoView {
    let (kept, words) = (use_report().kept, use_words());
    let cards = report.cards().into_iter().enumerate();
    let cards = cards.map(|(at, card)| view! { <CardItem card at/> });
    let chapter = Chapter::Cards;
    view! {
        <section
            class="chapter"
            data-section=chapter.id()
            hidden=move || !kept.read().any_card()
        >
            <ChapterHeading chapter title=words.cards/>
            <p class="note">{words.cards_note}</p>
            <ul class="cards">{cards.collect_view()}</ul>
        </section>
    }
}

/// A card: its question, the statements that it is about, and where it comes from.
#[component]
fn CardItem(card: Card<'static>, at: usize) -> impl IntoView {
    let kept = use_report().kept;
    let statements = card.point.statements.iter();
    let statements = statements.map(|&statement| {
        view! { <li><NamedStatement statement=statement.into()/></li> }
    });
    view! {
        <li data-card=card.point.id.as_str() hidden=move || !kept.read().card(at)>
            <p><Marked words=card.question.get(use_lang())/></p>
            <ul>{statements.collect_view()}</ul>
            <small>
                <KindOfCard kind=card.kind/>
                <SectionLink section=card.section/>
            </small>
        </li>
    }
}

/// What the question is about. Of the source's own questions nothing more is to be said.
#[component]
fn KindOfCard(kind: PartKind) -> impl IntoView {
    let lang = use_lang();
    kind.asks()
        .then(|| format!("{}, ", text::kind_name(lang, kind)))
}
