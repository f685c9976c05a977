//! A chapter of the report: a section of the source, with its parts and points.

use std::ops::Range;

use leptos::prelude::*;

use crate::state::Chapter;
use crate::survey::{Lang, Part, PartKind, Section};
use crate::text;
use crate::views::context::{use_lang, use_report, use_survey};
use crate::views::link::{ChapterLink, TableLink, anchor};
use crate::views::report::point::{AboutStatements, PointText};
use crate::views::report::trio::StatementWithSums;

/// A chapter with its heading, which can be linked to.
#[component]
pub fn ChapterSection(
    /// The chapter.
    chapter: Chapter,
    /// What it is called.
    #[prop(into)]
    title: String,
    /// Whether nothing of it is kept.
    #[prop(into)]
    hidden: Signal<bool>,
    children: Children,
) -> impl IntoView {
    let (report, running) = (use_report(), !use_survey().is_static);
    // A phone shows the chapter that was asked for, or what a search finds; elsewhere all are open.
    let is_open = move || {
        let searches = report.kept.with(|kept| kept.found_in(0).is_some());
        searches || report.chapter.get() == Some(chapter)
    };
    let is_closed = move || running && !is_open();
    view! {
        <section
            class="chapter"
            class:closed=is_closed
            data-section=chapter.id()
            hidden=hidden
        >
            <h2 id=anchor(chapter) tabindex="-1">
                <ChapterLink chapter class="anchor">{title}</ChapterLink>
            </h2>
            {children()}
        </section>
    }
}

/// The number of a section and its title.
pub fn numbered(lang: Lang, section: &Section) -> String {
    format!("{}. {}", section.number, section.title.get(lang))
}

/// A section of the source.
#[component]
pub fn SectionChapter(
    /// The section.
    section: &'static Section,
    /// The position of its first point among all of the report.
    first: usize,
) -> impl IntoView {
    let kept = use_report().kept;
    let count: usize = section.parts.iter().map(|part| part.points.len()).sum();
    let only_of_survey = section.parts.iter().all(|part| part.kind.is_of_survey());
    let mut at = first;
    let parts = section.parts.iter().map(|part| {
        let points = at..at + part.points.len();
        at = points.end;
        view! { <SectionPart part points/> }
    });
    let parts = parts.collect_view();
    view! {
        <ChapterSection
            chapter=Chapter::Section(section.number)
            title=numbered(use_lang(), section)
            hidden=move || !kept.read().any(first..first + count, only_of_survey)
        >
            {parts}
        </ChapterSection>
    }
}

/// A part of a section; its points are those at `points` of the report.
#[component]
fn SectionPart(part: &'static Part, points: Range<usize>) -> impl IntoView {
    let (lang, kept) = (use_lang(), use_report().kept);
    let title = part.title.as_ref();
    let title = title.map(|title| view! { <h3>{title.get(lang)}</h3> });
    let of_survey = part.kind.is_of_survey();
    let first = points.start;
    let listed = match part.kind {
        PartKind::Top => view! { <TopStatements/> }.into_any(),
        PartKind::Tables => view! { <Tables/> }.into_any(),
        _ => view! { <Points part first/> }.into_any(),
    };
    view! {
        <div
            class="part"
            data-kind=part.kind.id()
            hidden=move || !kept.read().any(points.clone(), of_survey)
        >
            {title}
            {listed}
        </div>
    }
}

#[component]
fn Points(part: &'static Part, first: usize) -> impl IntoView {
    let kept = use_report().kept;
    let points = (first..).zip(&part.points).map(|(at, point)| {
        view! {
            <li data-point=point.id.as_str() hidden=move || !kept.read().point(at)>
                <PointText kind=part.kind point/>
                <AboutStatements point/>
            </li>
        }
    });
    view! { <ul>{points.collect_view()}</ul> }
}

/// What respondents lifted as the most significant.
#[component]
fn TopStatements() -> impl IntoView {
    let items = use_survey().survey.top.iter();
    let items = items.map(|&at| view! { <li><StatementWithSums statement=at.into()/></li> });
    view! { <ol class="top">{items.collect_view()}</ol> }
}

/// The tables, each with a way to it.
#[component]
fn Tables() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let items = survey.table_ids().map(|table| {
        let title = text::table_title(lang, survey, table);
        view! { <li><TableLink table>{title}</TableLink></li> }
    });
    view! { <ul>{items.collect_view()}</ul> }
}
