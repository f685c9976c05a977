//! The hovered mark: framed, explained, announced.

use leptos::prelude::*;

use crate::analysis::{Among, Line};
use crate::chart::{Area, Mark, MarkOf};
use crate::state::View;
use crate::survey::{Lang, TableId};
use crate::text::{self, Finding};
use crate::views::compare::rounds;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey,
    use_viewport,
};
use crate::views::controls::Text;

/// Widest tip, in CSS pixels; the style sheet's own limit.
const WIDEST: f64 = 340.0;
/// How far from its mark a tip stands, in CSS pixels; the style sheet bridges it for the pointer.
const AWAY: f64 = 10.0;

/// The row of a mark, and the table that its answer is of. In the view of one statement, each row
/// of the chart is a table.
fn row_of(selection: SelectionContext, rows: Rows, mark: Mark) -> Option<(Line, TableId)> {
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
fn explanation(
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

/// A length as CSS has it.
fn px(length: f64) -> String {
    format!("{length}px")
}

/// The frame around the hovered mark, two pixels outside of it on every side.
#[component]
pub fn Halo(
    /// The mark.
    mark: Memo<Option<Mark>>,
) -> impl IntoView {
    let frame = |mark: Mark| Area {
        x: mark.area.x - 2.0,
        y: mark.area.y - 2.0,
        width: mark.area.width + 4.0,
        height: mark.area.height + 4.0,
    };
    view! { <Overlay class="halo" area=Signal::derive(move || mark.get().map(frame))/> }
}

/// Something over the canvas.
#[component]
pub fn Overlay(
    /// Its class.
    class: &'static str,
    /// Where it is, if anywhere.
    area: Signal<Option<Area>>,
) -> impl IntoView {
    let side = move |of: fn(Area) -> f64| move || px(area.get().map_or(0.0, of));
    view! {
        <div
            class=class
            hidden=move || area.get().is_none()
            style:left=side(|area| area.x)
            style:top=side(|area| area.y)
            style:width=side(|area| area.width)
            style:height=side(|area| area.height)
        ></div>
    }
}

/// What the mark stands for: share, wording, and the published wording in Finnish.
#[component]
pub fn Tip(
    /// The mark.
    mark: Memo<Option<Mark>>,
    /// Whether it stands above its mark, rather than below.
    above: RwSignal<bool>,
) -> impl IntoView {
    let width = use_viewport().chart_width;
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    let left = move || area().x.min(width.get() - WIDEST.min(width.get())).max(0.0);
    let top = move || {
        if above.get() {
            area().y - AWAY
        } else {
            area().bottom() + AWAY
        }
    };
    view! {
        <div
            class="tip"
            class:above=move || above.get()
            aria-hidden="true"
            hidden=move || mark.get().is_none()
            style:left=move || px(left())
            style:top=move || px(top())
        >
            <Explanation mark/>
        </div>
    }
}

/// What stands in the tip.
#[component]
fn Explanation(mark: Memo<Option<Mark>>) -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let explained = Memo::new(move |_| {
        let mark = mark.get()?;
        let (row, table) = row_of(selection, rows, mark)?;
        let explanation = explanation(survey, selection, rows, mark, (&row, table));
        Some((explanation, row.statement))
    });
    let explanation = move || explained.get().map_or_else(String::new, |(said, _)| said);
    let statement = move || explained.get().map_or(0, |(_, statement)| statement);
    view! {
        <Show when=move || explained.with(Option::is_some)>
            <p class="said">
                <Text of=explanation/>
            </p>
            <Wording statement=Signal::derive(statement)/>
        </Show>
    }
}

/// The wording of a statement, and the published one where the language is another.
#[component]
pub fn Wording(
    /// Position of the statement.
    #[prop(into)]
    statement: Signal<usize>,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let statement = move || &survey.statements[statement.get()];
    let wording = move || {
        let statement = statement();
        format!("{}. {}", statement.number, statement.wording.get(lang))
    };
    let published = (lang != Lang::Fi).then(|| {
        view! {
            <p class="published" lang="fi">
                <Text of=move || statement().wording.fi.clone()/>
            </p>
        }
    });
    view! {
        <p class="wording">
            <Text of=wording/>
        </p>
        {published}
    }
}
