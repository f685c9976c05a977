//! What the background says about one statement.

use leptos::prelude::*;

use crate::analysis::about;
use crate::state::Chapter;
use crate::survey::{Card, PartKind, Report};
use crate::text;
use crate::views::context::{use_lang, use_rows, use_survey, use_words};
use crate::views::link::ChapterLink;
use crate::views::report::point::PointText;

/// What the report says about the statement in focus, by kind, each with a way to where it stands.
#[component]
pub fn Background() -> impl IntoView {
    let report = use_survey().survey.report.as_ref()?;
    let statement = use_rows().statement;
    Some(view! {
        <section class="background">
            <h2>{use_words().background}</h2>
            <For each=move || [statement.get()] key=|at| *at let(statement)>
                <Kinds report statement/>
            </For>
        </section>
    })
}

#[component]
fn Kinds(report: &'static Report, statement: usize) -> impl IntoView {
    let lang = use_lang();
    let kinds = about(report, statement).into_iter();
    // Questions stand on the cards, with those that the other kinds ask.
    let kinds = kinds.filter(|(kind, _)| *kind != PartKind::Questions);
    let kinds = kinds.map(|(kind, points)| {
        let items = points.into_iter().map(move |(section, point)| {
            view! { <Item section><PointText kind point/></Item> }
        });
        view! { <Kind kind>{items.collect_view()}</Kind> }
    });
    let is_about = |card: &Card| card.point.statements.contains(&(statement as u16));
    let questions: Vec<_> = report.cards().into_iter().filter(is_about).collect();
    let asked = (!questions.is_empty()).then(|| {
        let items = questions.into_iter().map(|card| {
            view! { <Item section=card.section><p>{card.question.get(lang)}</p></Item> }
        });
        let items = items.collect_view();
        view! { <Kind kind=PartKind::Questions>{items}</Kind> }
    });
    view! { <div class="kinds">{kinds.collect_view()}{asked}</div> }
}

#[component]
fn Kind(kind: PartKind, children: Children) -> impl IntoView {
    view! {
        <div data-kind=kind.id()>
            <h3>{text::kind_name(use_lang(), kind)}</h3>
            <ul>{children()}</ul>
        </div>
    }
}

/// Something that is said, with a way to the section where it stands.
#[component]
fn Item(section: u8, children: Children) -> impl IntoView {
    view! {
        <li>
            {children()}
            <small>
                <ChapterLink chapter=Chapter::Section(section) class="from">
                    {text::section_of(use_lang(), section)}
                </ChapterLink>
            </small>
        </li>
    }
}
