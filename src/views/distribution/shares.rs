//! The table of one table of the survey: the share of each answer, their sum, and how sure it is.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::{Level, Line, is_beside};
use crate::state::Selection;
use crate::survey::{Percent, Survey, TableId};
use crate::text;
use crate::views::context::{SurveyContext, use_lang, use_selection, use_survey, use_words};
use crate::views::controls::{Text, answer_colour, other_lang, parts_of_bar};
use crate::views::figure::table::{Column, Head, OfRow, StatementTable};
use crate::views::own::switch::published_beside;

/// One table of the survey as it is published or among those with an opinion, with the sum of the
/// measure and, where it is shown, how sure that is.
#[component]
pub fn SharesTable(
    /// The table.
    table: TableId,
    /// The rows, in their order.
    #[prop(into)]
    rows: Signal<Vec<Line>>,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let title = &survey.table(table).title;
    let note = move || text::totals_note(lang, survey, &rows.read()).unwrap_or_default();
    let note = Memo::new(move |_| note());
    view! {
        <StatementTable
            id=survey.table(table).id.as_str()
            caption=title.get(lang)
            caption_lang=other_lang(lang, title)
            columns=columns(table)
            rows
            drawing=stack(survey, table)
        />
        <p class="note" hidden=move || note.read().is_empty()>
            <Text of=note/>
        </p>
    }
}

/// The answers, the sum, what was published beside it, the interval, and the total.
fn columns(table: TableId) -> Vec<Column> {
    let SurveyContext {
        survey, published, ..
    } = use_survey();
    let answers = 0..survey.scale_of(table).answers.len();
    let answers = answers.map(|at| answer_column(table, at));
    let published = published.filter(|published| is_beside(survey, published, table));
    let published = published.map(|_| published_column(table));
    let interval = use_selection().interval.get_untracked();
    let interval = interval.then(|| interval_column(table));
    let whole = survey.scale_of(table).sharing.is_whole();
    let total = whole.then(|| total_column(table));
    answers
        .chain([sum_column(table)])
        .chain(published)
        .chain(interval)
        .chain(total)
        .collect()
}

/// How shares of `table` are written.
fn percent_of(table: TableId) -> impl Fn(Option<Percent>) -> String + Copy + Send + Sync {
    let (survey, lang) = (use_survey().survey, use_lang());
    let base = use_selection().base.get_untracked();
    let recomputed = base.recomputes(survey.scale_of(table));
    move |share| text::percent_signed(lang, share, recomputed)
}

fn answer_column(table: TableId, at: usize) -> Column {
    let (lang, percent) = (use_lang(), percent_of(table));
    let survey = use_survey().survey;
    let answer = &survey.scale_of(table).answers[at];
    Column::new(
        move || {
            let swatch = answer_colour(survey, table, at);
            let name = &answer.name;
            view! { <Head name=name.get(lang) lang=other_lang(lang, name) swatch/> }
        },
        move |row| {
            let share = row.shares.iter().nth(at).flatten();
            let share = percent(share);
            view! { <td data-answer=answer.id.as_str()>{share}</td> }.into_any()
        },
    )
}

fn sum_column(table: TableId) -> Column {
    let (survey, selection, words) = (use_survey().survey, use_selection(), use_words());
    let percent = percent_of(table);
    let sum = move |row: &Line| {
        let shares = row.shares.clone();
        let sum = move || percent(shares.sum(selection.measures().in_table(survey, table)));
        view! {
            <td data-measure="">
                <Text of=Signal::derive(sum)/>
            </td>
        }
    };
    Column::new(
        move || view! { <Head name=words.sum/> },
        move |row| sum(row).into_any(),
    )
}

/// The published share of the measure, and by how much one's own differs from it.
fn published_column(table: TableId) -> Column {
    let (survey, selection) = (use_survey(), use_selection());
    let words = text::brought(use_lang());
    let published = move |statement: usize| {
        let beside = published_beside(survey, selection, table, statement);
        beside.unwrap_or_else(|| "–".into())
    };
    Column::new(
        move || view! { <Head name=words.published/> },
        move |row| {
            let statement = row.statement;
            view! {
                <td data-beside="">
                    <Text of=move || published(statement)/>
                </td>
            }
            .into_any()
        },
    )
}

fn interval_column(table: TableId) -> Column {
    let words = use_words();
    Column::new(
        move || view! { <Head name=words.interval_head/> },
        move |row| {
            let statement = row.statement;
            view! {
                <td data-kind="interval">
                    <Interval table statement/>
                </td>
            }
            .into_any()
        },
    )
}

/// The 95 % interval of the sum of a statement in a table; empty where it is not known.
#[component]
pub fn Interval(
    /// The table.
    table: TableId,
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (respondents, selection, lang) = (use_survey().respondents, use_selection(), use_lang());
    let interval = move || {
        let interval =
            |s: &Selection| respondents?.interval(&s.query, table, statement, Level::NinetyFive);
        let interval = selection.with(interval);
        interval.map_or_else(String::new, |interval| text::interval(lang, interval))
    };
    view! { <Text of=interval/> }
}

fn total_column(table: TableId) -> Column {
    let (words, percent) = (use_words(), percent_of(table));
    Column::new(
        move || view! { <Head name=words.total/> },
        move |row| view! { <td>{percent(row.total)}</td> }.into_any(),
    )
}

/// The bar of a row in plain HTML, for pages without scripts; the running page has the chart.
fn stack(survey: &'static Survey, table: TableId) -> OfRow {
    Arc::new(move |row| {
        let parts = parts_of_bar(&row.shares).map(|(position, width, _)| {
            let colour = answer_colour(survey, table, position);
            view! { <i class=format!("{colour} {width}")></i> }
        });
        let parts = parts.collect_view();
        let in_lanes = !survey.scale_of(table).sharing.is_whole();
        view! {
            <span class="stack" class:in-lanes=in_lanes aria-hidden="true">
                {parts}
            </span>
        }
        .into_any()
    })
}
