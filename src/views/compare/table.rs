//! The table of the comparison: sums of the three tables, the gap, and the button that pins.

use leptos::prelude::*;

use crate::analysis::{Among, Line};
use crate::survey::TableId;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Text, mark_class, other_lang};
use crate::views::distribution::shares::Interval;
use crate::views::figure::pin::PinButton;
use crate::views::figure::table::{Column, Head, StatementTable};

/// The sums of each statement, and the gap between those that are compared.
#[component]
pub fn ComparisonTable() -> impl IntoView {
    let survey = use_survey().survey;
    let columns = survey.table_ids().map(sum_column);
    let columns = columns.chain([gap_column(), pin_column()]).collect();
    view! {
        <StatementTable
            id="compare"
            caption=use_words().numbers_wide
            columns
            rows=use_rows().on_page
        />
    }
}

fn sum_column(table: TableId) -> Column {
    let survey = use_survey().survey;
    let (lang, name) = (use_lang(), &survey.table(table).name);
    let swatch = mark_class(survey, table);
    Column::new(
        move || view! { <Head name=name.get(lang) lang=other_lang(lang, name) swatch=swatch.clone()/> },
        move |row| view! { <Sum table statement=row.statement/> }.into_any(),
    )
}

/// The sum of a statement in a table, with its interval where they are shown.
#[component]
fn Sum(table: TableId, statement: usize) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let recomputed = selection.base.get_untracked();
    let recomputed = recomputed.recomputes(survey.scale_of(table));
    let percent = move |row: &Line| text::percent_signed(lang, row.sum(table), recomputed);
    let sum = move || rows.with_row(statement, percent).unwrap_or_default();
    let interval = selection.interval.get_untracked().then(|| {
        view! {
            " "
            <small>
                <Interval table statement/>
            </small>
        }
    });
    view! {
        <td data-sum=survey.table(table).id.as_str()>
            <Text of=sum/>
            {interval}
        </td>
    }
}

fn gap_column() -> Column {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (lang, words) = (use_lang(), use_words());
    let pair = move || text::pair_name(lang, survey, selection.with(|s| s.query.pair));
    let pair = Signal::derive(pair);
    Column::new(
        move || view! { <Head name=words.gap_head second=pair/> },
        |row| view! { <Gap statement=row.statement/> }.into_any(),
    )
}

#[component]
fn Gap(statement: usize) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let gap = move |row: &Line| {
        let (pair, measures) = selection.with(|s| (s.query.pair, s.query.measures));
        let gap = text::gap_by(lang, survey, measures, pair, row.gap(pair));
        let recomputed = selection.base.get() == Among::Opinion;
        text::signed(gap, recomputed && row.gap(pair).is_some())
    };
    view! {
        <td data-gap="" data-kind="words">
            <Text of=move || rows.with_row(statement, gap).unwrap_or_default()/>
        </td>
    }
}

/// The column of the buttons that pin.
pub fn pin_column() -> Column {
    let words = use_words();
    Column::new(
        move || view! { <Head name=words.pinned/> },
        |row| {
            let statement = row.statement;
            view! {
                <td data-kind="pinning">
                    <PinButton statement/>
                </td>
            }
            .into_any()
        },
    )
}
