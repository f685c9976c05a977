//! The background of the survey, section by section, and the cards to discuss.

mod about;
mod cards;
mod chapter;
mod contents;
mod figure;
mod marked;
mod more;
mod point;
mod trio;

use leptos::prelude::*;

pub use about::Background;

use self::cards::Cards;
use self::chapter::SectionChapter;
use self::contents::Contents;
use crate::browser::page as document;
use crate::state::Action;
use crate::survey::Report as SurveyReport;
use crate::views::context::{use_report, use_selection, use_survey, use_words};
use crate::views::controls::Button;
use crate::views::figure::take_along::TakeAlong;
use crate::views::link::anchor;

/// The report, where the survey has one.
#[component]
pub fn Report() -> impl IntoView {
    let survey = use_survey();
    let report = survey.survey.report.as_ref()?;
    let chapter = use_report().chapter;
    // There is no chart to wait for.
    Effect::new(document::ready);
    Effect::new(move || {
        if let Some(chapter) = chapter.get() {
            document::arrive_at(anchor(chapter));
        }
    });
    let taken = (!survey.is_static).then(|| view! { <div class="taken"><TakeAlong/></div> });
    Some(view! {
        <div class="report">
            <Contents report/>
            <Chapters report/>
            {taken}
        </div>
    })
}

#[component]
fn Chapters(report: &'static SurveyReport) -> impl IntoView {
    let mut next = 0;
    let sections = report.sections.iter().map(|section| {
        let first = next;
        let counts = section.parts.iter().map(|part| part.points.len());
        next += counts.sum::<usize>();
        view! { <SectionChapter section first/> }
    });
    let sections = sections.collect_view();
    let has_cards = !use_survey().is_static && !report.cards().is_empty();
    let cards = has_cards.then(|| view! { <Cards report/> });
    view! {
        <div class="chapters">
            {sections}
            {cards}
            <NoneLeft/>
        </div>
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
                <p class="offers">
                    <Button on_press=clear>{words.clear_filter}</Button>
                </p>
            </div>
        </Show>
    }
}
