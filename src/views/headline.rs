//! The finding as the headline, and the line that says what is measured.

use leptos::prelude::*;

use super::page::page;
use crate::text;

/// Title of the survey, finding, and lead.
#[component]
pub fn Headline() -> impl IntoView {
    let page = page();
    let title = move || {
        format!(
            "{} · {}",
            page.survey.title.get(page.lang.get()),
            page.survey.year
        )
    };
    let finding = move || {
        let lines = page.lines.read();
        text::finding(page.lang.get(), &page.finding(&lines))
    };
    let lead = move || {
        text::lead(
            page.lang.get(),
            page.survey,
            page.table.get(),
            page.measure.get(),
        )
    };
    let kept = move || {
        text::kept(
            page.lang.get(),
            page.lines.read().len(),
            page.survey.statements.len(),
        )
    };
    view! {
        <p class="kicker">{title}</p>
        <h1 id="finding">{finding}</h1>
        <p class="lead">{lead} " " <span class="kept" role="status">{kept}</span></p>
    }
}
