//! The background of the survey, section by section, and the cards to discuss.

mod about;
mod cards;
mod chapters;
mod contents;
mod figure;
mod marked;
mod more;
mod part;
mod point;
mod progress;
mod trio;

use leptos::prelude::*;

pub use about::background;
pub use more::{LinkOut, leaves};

use crate::browser::page as document;
use crate::state::View;
use crate::survey;
use crate::views::context::{use_report, use_selection, use_survey};
use crate::views::figure::take_along::foot;
use crate::views::link::anchor;
use crate::views::page::Page;
use chapters::Chapters;
use contents::Contents;

/// The report, where the survey has one.
#[component]
pub fn Report() -> impl IntoView {
    let (survey, view) = (use_survey(), use_selection().view);
    let report = survey.survey.report.as_ref()?;
    Some(view! {
        <Show when=move || view.get() == View::Report || survey.is_static>
            <ReportContents report/>
        </Show>
    })
}

#[component]
fn ReportContents(report: &'static survey::Report) -> impl IntoView {
    let chapter = use_report().chapter;
    // There is no chart to wait for.
    Effect::new(|_| document::ready());
    Effect::new(move |_| {
        if let Some(chapter) = chapter.get() {
            document::arrive_at(anchor(chapter));
        }
    });
    let runs = !use_survey().is_static;
    let foot = runs.then(|| {
        let foot = untrack(|| foot(expect_context::<Page>()));
        view! { <div class="taken">{foot}</div> }
    });
    view! {
        <div class="report">
            <Contents report/>
            <Chapters report/>
            {foot}
        </div>
    }
}

// Until the last view is a component.
use crate::views::element::Piece;

pub fn report(_: Page) -> Piece {
    view! { <Report/> }.into_any().into()
}
