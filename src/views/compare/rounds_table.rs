//! The table of the comparison from round to round.

use leptos::prelude::*;

use crate::analysis::{Course, Stop};
use crate::text;
use crate::views::compare::rounds::percent;
use crate::views::compare::table::pin_column;
use crate::views::context::{Rows, use_lang, use_rows, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::figure::table::{Column, Head, StatementTable};

/// The share of each statement in each round, and the change from the first to the last.
#[component]
pub fn RoundsTable() -> impl IntoView {
    let years = use_survey().years().into_iter().enumerate();
    let columns = years.map(|(at, year)| share_column(at, year));
    let columns = columns.chain([change_column(), pin_column()]).collect();
    let caption = text::rounds(use_lang()).caption;
    view! { <StatementTable id="rounds" caption columns rows=use_rows().on_page/> }
}

fn share_column(at: usize, year: u16) -> Column {
    Column::new(
        move || view! { <Head name=year.to_string()/> },
        move |row| view! { <Share statement=row.statement at year/> }.into_any(),
    )
}

/// A share, with its interval where they are shown, or that it was not asked.
#[component]
fn Share(statement: usize, at: usize, year: u16) -> impl IntoView {
    let (survey, selection, rows, lang) = (use_survey(), use_selection(), use_rows(), use_lang());
    let stop = move |course: &Course| course.stops.get(at).copied().flatten();
    let share = move |course: &Course| match stop(course) {
        Some(stop) => percent(survey, selection, stop),
        None => text::rounds(lang).not_asked.to_owned(),
    };
    let interval = move |course: &Course| {
        let interval = stop(course).and_then(|stop: Stop| stop.interval);
        interval.map_or_else(String::new, |interval| text::interval(lang, interval))
    };
    let interval = selection.interval.get_untracked().then(|| {
        view! {
            " "
            <small>
                <Text of=move || of_course(rows, statement, interval)/>
            </small>
        }
    });
    view! {
        <td data-round=year.to_string()>
            <span>
                <Text of=move || of_course(rows, statement, share)/>
                {interval}
            </span>
        </td>
    }
}

fn change_column() -> Column {
    let (years, words) = (use_survey().years(), text::rounds(use_lang()));
    let between = years.first().zip(years.last());
    let between = between.map(|(first, last)| format!("{first}–{last}"));
    let between = Signal::stored(between.unwrap_or_default());
    Column::new(
        move || view! { <Head name=words.change second=between/> },
        |row| view! { <Change statement=row.statement/> }.into_any(),
    )
}

#[component]
fn Change(statement: usize) -> impl IntoView {
    let (rows, lang) = (use_rows(), use_lang());
    let change = move |course: &Course| match course.change() {
        Some(change) => text::change(lang, change),
        None => "–".to_owned(),
    };
    view! {
        <td data-gap="" data-kind="words">
            <Text of=move || of_course(rows, statement, change)/>
        </td>
    }
}

/// What `words` makes of the course of a statement as it is now.
fn of_course(rows: Rows, statement: usize, words: impl Fn(&Course) -> String) -> String {
    let courses = rows.courses.read();
    courses.get(statement).map(words).unwrap_or_default()
}
