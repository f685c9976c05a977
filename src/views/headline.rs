//! The finding as the headline, and the line that says what is measured.

use leptos::prelude::*;

use super::controls::{live, says};
use super::help::help_button;
use super::history::steps;
use super::page::Page;
use crate::state::View;
use crate::text;

/// The headline of what is shown.
pub fn finding(page: Page) -> String {
    let ((lang, _), lines) = (page.speaks(), page.lines.read());
    match page.view.get() {
        View::Distribution => text::finding(lang, &page.finding(&lines)),
        View::Compare => {
            let pair = page.read(|s| s.query.pair);
            text::comparison_finding(lang, page.survey, page.measures(), pair, &lines)
        }
        View::Map => text::map_finding(lang, page.survey, page.measures(), &page.plane(), &lines),
        View::Statement => page.line().map_or_else(String::new, |line| {
            text::portrait_headline(lang, page.survey, &line, page.measures())
        }),
    }
}

/// The line under the headline: what counts, and of whom.
pub fn lead(page: Page) -> String {
    let ((lang, _), survey, measures) = (page.speaks(), page.survey, page.measures());
    match page.view.get() {
        View::Distribution => text::lead(lang, survey, page.table.get(), page.measure.get()),
        View::Statement => text::portrait_lead(lang, survey, measures),
        View::Compare => {
            let pair = page.read(|s| s.query.pair);
            text::comparison_lead(lang, survey, measures, pair)
        }
        View::Map => {
            let (whose, cut) = page.read(|s| (s.significance, s.crosshair));
            text::map_lead(lang, survey, measures, whose, cut)
        }
    }
}

/// Title of the survey, finding, and lead.
pub fn headline(page: Page) -> AnyView {
    let (lang, _) = page.speaks();
    let title = format!("{} · {}", page.survey.title.get(lang), page.survey.year);
    let of = page.survey.statements.len();
    let shown = move || page.lines.read().len();
    let kept = says(move || text::kept(lang, shown(), of));
    view! {
        <div class="kicker">
            <p>{title}</p>
            <span class="full">{steps(page)}</span>
            {help_button(page)}
        </div>
        <h1 id="finding">{says(move || finding(page))}</h1>
        <p class="lead">
            {says(move || lead(page))} " " <span class="kept" class:unseen=live(move || shown() == of) role="status">{kept}</span>
        </p>
    }
    .into_any()
}
