//! The finding as the headline, and the line that says what is measured.

use crate::state::View;
use crate::text;
use crate::views::element::{Element, el};
use crate::views::opening::help::help_button;
use crate::views::page::Page;
use crate::views::parts::says;
use crate::views::toolbar::certainty::flag;
use crate::views::toolbar::undo::steps;
use leptos::prelude::*;

/// The headline of what is shown.
pub fn finding(page: Page) -> String {
    let ((lang, _), lines) = (page.speaks(), page.lines.read());
    let (survey, view) = (page.survey, page.view.get());
    let report = survey.report.as_ref();
    let said = match view {
        View::Distribution => text::finding(lang, &page.finding(&lines)),
        View::Compare if page.is_onward() => {
            text::rounds_finding(lang, survey, &lines, &page.courses(), &page.years())
        }
        View::Compare => {
            let pair = page.read(|s| s.query.pair);
            text::comparison_finding(lang, survey, page.measures(), pair, &lines)
        }
        View::Map => text::map_finding(lang, survey, page.measures(), &page.plane(), &lines),
        View::Statement => page.line().map_or_else(String::new, |line| {
            text::portrait_headline(lang, survey, &line, page.measures())
        }),
        View::Report => report.map_or_else(String::new, |report| {
            let any_left = !page.kept.read().is_empty();
            text::report_headline(lang, report, any_left).into()
        }),
        View::Method => page.respondents.map_or_else(String::new, |respondents| {
            text::method_headline(lang, respondents, page.table.get())
        }),
        View::Workshop | View::Own | View::Access => String::new(),
    };
    if view == View::Report {
        return said;
    }
    let view = page.counted_as(view);
    page.read(|s| text::said_among(lang, survey, &s.query, view, said))
}

/// The line under the headline: what counts, and of whom.
pub fn lead(page: Page) -> String {
    let lead = plain_lead(page);
    match doubt(page) {
        Some(doubt) => format!("{lead} {doubt}"),
        None => lead,
    }
}

/// Why the headline is to be read with care.
fn doubt(page: Page) -> Option<&'static str> {
    let ((lang, _), lines) = (page.speaks(), page.lines.read());
    let (survey, respondents) = (page.survey, page.respondents);
    if page.is_onward() {
        return None;
    }
    page.read(|s| text::headline_doubt(lang, survey, &s.query, s.view, &lines, respondents))
}

fn plain_lead(page: Page) -> String {
    let ((lang, _), survey) = (page.speaks(), page.survey);
    page.read(|s| match s.view {
        View::Distribution => text::lead(lang, survey, &s.query),
        View::Statement => text::portrait_lead(lang, survey, &s.query),
        View::Compare if page.is_onward() => {
            text::rounds_lead(lang, survey, &s.query, &page.years())
        }
        View::Compare => text::comparison_lead(lang, survey, &s.query),
        View::Map => text::map_lead(lang, survey, &s.query, s.significance, s.crosshair),
        View::Report => text::report_lead(lang).into(),
        View::Method => page.respondents.map_or_else(String::new, |respondents| {
            text::method_lead(lang, respondents, page.table.get())
        }),
        View::Workshop | View::Own | View::Access => String::new(),
    })
}

/// Title of the survey, finding, and lead.
pub fn headline(page: Page) -> [Element; 3] {
    let (lang, _) = page.speaks();
    let title = format!("{} · {}", page.survey.title.get(lang), page.survey.year);
    let whole = move || {
        let (shown, of) = page.shown();
        shown == of
    };
    let kept = says(move || {
        let (shown, of) = page.shown();
        match page.view.get() {
            View::Report => text::kept_points(lang, shown, of),
            _ => text::kept(lang, shown, of),
        }
    });
    let kicker = el("div")
        .class("kicker")
        .child(el("p").child(title))
        .child(el("span").class("full").child(steps(page)))
        .child(help_button(page));
    let kept = el("span")
        .class("kept")
        .class_while("unseen", whole)
        .attr("role", "status")
        .child(kept);
    let finding = el("h1").id("finding").child(says(move || finding(page)));
    let lead = el("p")
        .class("lead")
        .child(says(move || lead(page)))
        .child(" ")
        .child(flag(page))
        .child(" ")
        .child(kept);
    [kicker, finding, lead]
}
