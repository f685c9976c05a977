//! What the marks of a chart stand for, in words.

use leptos::prelude::*;

use crate::analysis::{Among, Line};
use crate::chart::{Mark, MarkOf};
use crate::state::View;
use crate::survey::TableId;
use crate::text::{self, Finding};
use crate::views::compare::rounds;
use crate::views::context::{Rows, SelectionContext, SurveyContext};

/// The row of a mark, and the table that its answer is of. In the view of one statement, each row
/// of the chart is a table.
pub fn row_of(selection: SelectionContext, rows: Rows, mark: Mark) -> Option<(Line, TableId)> {
    if selection.view.get() == View::Statement {
        let table = *TableId::ALL.get(mark.line)?;
        let statement = rows.statement.get();
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
        measure: measures.of(table.scale()),
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
            text::signed(gap, among == Among::Opinion)
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

/// A mark as it is read out.
pub fn announcement(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    mark: Mark,
) -> Option<String> {
    let (row, table) = row_of(selection, rows, mark)?;
    let explanation = explanation(survey, selection, rows, mark, (&row, table));
    let lang = selection.current_lang();
    if selection.view.get() == View::Statement {
        let table = survey.survey.table(table).name.get(lang);
        return Some(format!("{table}. {explanation}"));
    }
    let statement = &survey.survey.statements[row.statement];
    let wording = statement.wording.get(lang);
    Some(format!("{explanation}. {}. {wording}", statement.number))
}
