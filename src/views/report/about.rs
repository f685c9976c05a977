//! What the background says about one statement.

use leptos::prelude::*;

use crate::analysis::about;
use crate::state::Chapter;
use crate::survey::{Card, PartKind, Point, Report};
use crate::text;
use crate::views::context::{use_lang, use_rows, use_survey, use_words};
use crate::views::link::ChapterLink;
use crate::views::report::point::PointText;

/// What the report says about the statement in focus, by kind, each with a way to where it stands; nothing
/// where there is no report.
#[component]
pub fn Background() -> impl IntoView {
    let (report, words) = (use_survey().survey.report.as_ref()?, use_words());
    let statement = use_rows().statement;
    Some(view! {
        <section class="background">
            <h2>{words.background}</h2>
            <For each=move || [statement.get()] key=|at| *at let:statement>
                <Kinds report statement/>
            </For>
        </section>
    })
}

/// The kinds of points about a statement. Questions stand on the cards, with those that the other kinds ask.
#[component]
fn Kinds(report: &'static Report, statement: usize) -> impl IntoView {
    let kinds = about(report, statement).into_iter();
    let kinds = kinds.filter(|(kind, _)| *kind != PartKind::Questions);
    let kinds = kinds.map(|(kind, points)| view! { <PointsOfKind kind points/> });
    view! {
        <div class="kinds">
            {kinds.collect_view()}
            <Questions report statement/>
        </div>
    }
}

#[component]
fn PointsOfKind(kind: PartKind, points: Vec<(u8, &'static Point)>) -> impl IntoView {
    let items = points.into_iter().map(move |(section, point)| {
        view! { <Item section><PointText kind point/></Item> }
    });
    view! { <Kind kind>{items.collect_view()}</Kind> }
}

/// What the cards ask about the statement.
#[component]
fn Questions(report: &'static Report, statement: usize) -> impl IntoView {
    let lang = use_lang();
    let is_about = |card: &Card| card.point.statements.contains(&(statement as u16));
    let cards: Vec<_> = report.cards().into_iter().filter(is_about).collect();
    let item = move |card: Card<'static>| {
        view! { <Item section=card.section><p>{card.question.get(lang)}</p></Item> }
    };
    (!cards.is_empty()).then(|| {
        let items = cards.into_iter().map(item).collect_view();
        view! { <Kind kind=PartKind::Questions>{items}</Kind> }
    })
}

/// A headed list.
#[component]
fn Kind(kind: PartKind, children: Children) -> impl IntoView {
    view! {
        <div data-kind=kind.id()>
            <h3>{text::kind_name(use_lang(), kind)}</h3>
            <ul>{children()}</ul>
        </div>
    }
}

/// What is said, and the section that says it.
#[component]
fn Item(section: u8, children: Children) -> impl IntoView {
    view! {
        <li>
            {children()}
            <small><SectionLink section/></small>
        </li>
    }
}

/// The way to a section.
#[component]
pub fn SectionLink(
    /// Its number.
    section: u8,
) -> impl IntoView {
    view! {
        <ChapterLink chapter=Chapter::Section(section) class="from">
            {text::section_of(use_lang(), section)}
        </ChapterLink>
    }
}

// Until the last view is a component.
use crate::views::element::Piece;
use crate::views::page::Page;

pub fn background(_: Page) -> Piece {
    view! { <Background/> }.into_any().into()
}
