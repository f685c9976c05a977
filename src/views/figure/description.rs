//! What the chart shows and how it is walked, for those who do not see it. It is read as the description of the
//! chart, and not once more after it.

use leptos::prelude::*;

use crate::state::View;
use crate::text;
use crate::views::compare::rounds::rounds_notes;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::Text;
use crate::views::opening::headline::use_headline;

/// What is drawn: how much of what, in which order, the ends of it, and what counts.
#[component]
pub fn Summary() -> impl IntoView {
    let headline = use_headline();
    let drawn = use_drawn();
    let said = move || {
        let sentences = [drawn(), headline.measured()];
        let said = sentences.iter().filter(|sentence| !sentence.is_empty());
        said.cloned().collect::<Vec<_>>().join(" ")
    };
    view! { <p id="summary" hidden><Text of=said/></p> }
}

/// What is drawn in the view that is shown.
fn use_drawn() -> impl Fn() -> String + Copy + Send + Sync {
    let (context, selection, rows) = (use_survey(), use_selection(), use_rows());
    let (survey, lang) = (context.survey, use_lang());
    let order = move || selection.with(|s| text::order(lang, survey, &s.query));
    move || {
        let lines = rows.on_page.read();
        let count = text::drawn(lang, lines.len());
        let query = selection.with(|s| s.query.clone());
        match selection.view.get() {
            View::Statement => rows
                .in_focus()
                .map_or_else(String::new, |line| text::in_each_table(lang, survey, &line)),
            View::Distribution => {
                let ends = text::highest_and_lowest(lang, survey, &lines);
                format!("{count} {} {ends}", order())
            }
            View::Compare if rows.compares_rounds.get() => {
                let notes = rounds_notes(context, selection, rows).join(" ");
                format!("{count} {} {notes}", order())
            }
            View::Compare => {
                let ends = text::largest_and_smallest_gap(lang, survey, &query, &lines);
                format!("{count} {} {ends}", order())
            }
            View::Map => {
                let fields = text::in_fields(lang, survey, &query, &rows.plane.get(), &lines);
                format!("{count} {fields}")
            }
            _ => format!("{count} {}", order()),
        }
    }
}

/// How the chart is walked by keyboard, with the keys that do something in the view.
#[component]
pub fn Hint() -> impl IntoView {
    let (view, words) = (use_selection().view, use_words());
    let hint = move || match view.get() {
        View::Map => words.map_hint.to_owned(),
        View::Statement => words.statement_hint.to_owned(),
        _ => words.chart_hint.to_owned(),
    };
    view! {
        <p id="chart-hint" hidden>
            <Text of=hint/>
        </p>
    }
}
