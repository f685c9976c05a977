//! The chapters of the report: its sections, and the cards.

use std::ops::Range;

use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::{Action, Chapter};
use crate::survey::{Lang, Report, Section};
use crate::views::context::{use_lang, use_report, use_selection, use_survey, use_words};
use crate::views::controls::Button;
use crate::views::link::{ChapterLink, anchor};
use crate::views::report::cards::Cards;
use crate::views::report::part::SectionPart;

/// Every chapter.
#[component]
pub fn Chapters(
    /// The report that they are of.
    report: &'static Report,
) -> impl IntoView {
    let is_static = use_survey().is_static;
    let mut at = 0;
    let sections = report.sections.iter().map(|section| {
        let first = at;
        at += section
            .parts
            .iter()
            .map(|part| part.points.len())
            .sum::<usize>();
        view! { <SectionChapter section points=first..at/> }
    });
    view! {
        <div class="chapters">
            {sections.collect_view()}
            {(!is_static).then(|| view! { <Cards report/> })}
            <NoneLeft/>
        </div>
    }
}

/// A section; its points are those at `points` of the report.
#[component]
fn SectionChapter(section: &'static Section, points: Range<usize>) -> impl IntoView {
    let kept = use_report().kept;
    let mut at = points.start;
    let parts = section.parts.iter().map(|part| {
        let first = at;
        at += part.points.len();
        view! { <SectionPart part points=first..at/> }
    });
    let only_of_survey = section.parts.iter().all(|part| part.kind.is_of_survey());
    let chapter = Chapter::Section(section.number);
    let parts = parts.collect_view();
    view! {
        <section
            class="chapter"
            data-section=chapter.id()
            hidden=move || !kept.read().any(points.clone(), only_of_survey)
        >
            <ChapterHeading chapter title=section_title(use_lang(), section)/>
            {parts}
        </section>
    }
}

/// The number of a section and its title.
pub fn section_title(lang: Lang, section: &Section) -> String {
    format!("{}. {}", section.number, section.title.get(lang))
}

/// The heading of a chapter, which can be linked to.
#[component]
pub fn ChapterHeading(
    /// The chapter.
    chapter: Chapter,
    /// What it is called.
    #[prop(into)]
    title: String,
) -> impl IntoView {
    view! {
        <h2 id=anchor(chapter) tabindex="-1">
            <ChapterLink chapter class="anchor">{title}</ChapterLink>
        </h2>
    }
}

/// What stands there where no point is left.
#[component]
fn NoneLeft() -> impl IntoView {
    let (selection, kept, words) = (use_selection(), use_report().kept, use_words());
    // The button goes as the points come back, so the focus moves on to the content.
    let clear = move |()| {
        document::focus_content();
        selection.dispatch(Action::ClearFilter);
    };
    view! {
        <Show when=move || kept.read().is_empty()>
            <div class="empty">
                <p>{words.empty_report}</p>
                <p class="offers"><Button on_press=clear>{words.clear_filter}</Button></p>
            </div>
        </Show>
    }
}
