//! What the marks of a chart stand for, in words.

use leptos::prelude::*;

use crate::analysis::{Among, Line};
use crate::chart::{Mark, MarkOf};
use crate::state::View;
use crate::survey::{Survey, TableId};
use crate::text::{self, Finding};
use crate::views::compare::rounds;
use crate::views::context::{Rows, SelectionContext, SurveyContext};

/// The row of a mark, and the table that its answer is of. In the view of one statement, each row
/// of the chart is a table that has it.
pub fn row_of(
    survey: &Survey,
    selection: SelectionContext,
    rows: Rows,
    mark: Mark,
) -> Option<(Line, TableId)> {
    if selection.view.get() == View::Statement {
        let statement = rows.statement.get();
        let has_it = |table: &TableId| survey.table(*table).row(statement).is_some();
        let table = survey.table_ids().filter(has_it).nth(mark.line)?;
        let mut all = rows.of_table(table).into_iter();
        return Some((all.find(|row| row.statement == statement)?, table));
    }
    let on_page = rows.on_page.read();
    Some((on_page.get(mark.line)?.clone(), selection.table.get()))
}

/// What a mark stands for, in words, without its statement.
pub fn explanation(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    mark: Mark,
    (row, table): (&Line, TableId),
) -> String {
    let (lang, measures) = (selection.current_lang(), selection.measures());
    let (data, among) = (survey.survey, selection.with(|s| s.query.among));
    let about = Finding {
        survey: data,
        table,
        measure: measures.in_table(data, table),
        among,
        lines: &[],
    };
    match mark.of {
        MarkOf::Answer(answer) => text::share(lang, &about, row, Some(answer)),
        MarkOf::Measure => text::share(lang, &about, row, None),
        MarkOf::Sum(table) => {
            selection.with(|s| text::comparison_mark(lang, data, &s.query, row, table))
        }
        MarkOf::Gap => {
            let pair = selection.with(|s| s.query.pair);
            let gap = text::gap_by(lang, data, measures, pair, row.gap(pair));
            text::signed(gap, among == Among::Opinion && row.gap(pair).is_some())
        }
        MarkOf::Round(at) => rounds::explanation(survey, selection, rows, row.statement, at),
        MarkOf::Statement if selection.view.get() == View::Method => {
            text::strip_mark(lang, data, table, row.statement)
        }
        MarkOf::Statement => {
            let place = text::map_mark(lang, data, measures, &rows.plane.get(), row);
            selection.with(|s| text::said_among(lang, data, &s.query, s.view, place))
        }
    }
}

/// A mark as it is read out: its value, and where the line is new, whose it is. On the map the value names its
/// statement.
pub fn announcement(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    mark: Mark,
    new_line: bool,
) -> Option<String> {
    let (row, table) = row_of(survey.survey, selection, rows, mark)?;
    let explanation = explanation(survey, selection, rows, mark, (&row, table));
    let (lang, view) = (selection.current_lang(), selection.view.get());
    if !new_line || view == View::Map {
        return Some(explanation);
    }
    let whose = if view == View::Statement {
        survey.survey.table(table).name.get(lang).to_owned()
    } else {
        let statement = &survey.survey.statements[row.statement];
        format!("{}. {}", statement.number, statement.wording.get(lang))
    };
    Some(format!("{}. {whose}", explanation.trim_end_matches('.')))
}
