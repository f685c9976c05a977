//! From the selection to a scene: which chart answers the view.

use crate::analysis::Line;
use crate::chart::{Frame, Scene, compare, distribution, map, slope, statement, strip};
use crate::state::{Selection, View};
use crate::survey::Percent;
use crate::text;
use crate::views::context::{Rows, SelectionContext, SurveyContext};
use leptos::prelude::*;

/// Width of a chart on paper, in CSS pixels: A4 between margins.
pub const PAPER_WIDTH: f64 = 700.0;

/// The narrowest frame that is laid out; before its room is measured, a chart has none.
const NARROWEST: f64 = 200.0;

/// The totals other than 100 % of the rows that are shown: what the raised numbers in the chart stand for.
pub fn stray_totals(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
) -> Vec<Percent> {
    let (lines, statement) = (rows.on_page.read(), rows.statement.get());
    let survey = survey.survey;
    selection.with(|s| match s.view {
        View::Distribution => {
            distribution::Chart::of_table(survey, &s.query, &lines, s.focus, s.lang).stray_totals()
        }
        View::Statement => {
            distribution::Chart::of_statement(survey, &s.query, statement, s.lang).stray_totals()
        }
        _ => Vec::new(),
    })
}

/// The scene that the selection asks for in a frame.
pub fn scene(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    frame: &Frame,
) -> Scene {
    let frame = &Frame {
        width: frame.width.max(NARROWEST),
        ..*frame
    };
    let lines = rows.on_page.read();
    let asked = rows.statement.get();
    selection.with(|s| match s.view {
        View::Distribution => {
            let chart =
                distribution::Chart::of_table(survey.survey, &s.query, &lines, s.focus, s.lang);
            let chart = distribution::Chart {
                align: s.align,
                runs: rows.runs.get(),
                ..with_intervals(survey, s, chart)
            };
            distribution::place(&chart, frame)
        }
        View::Compare if rows.compares_rounds.get() => {
            from_round_to_round(survey, rows, s, &lines, frame)
        }
        View::Compare => compared(survey, rows, s, &lines, frame),
        View::Map => {
            let chart = map::Chart {
                survey: survey.survey,
                lines: &lines,
                measures: s.query.measures,
                plane: rows.plane.get(),
                focus: s.focus,
                lang: s.lang,
                slide: None,
            };
            map::place(&chart, frame)
        }
        View::Statement => {
            let chart = distribution::Chart::of_statement(survey.survey, &s.query, asked, s.lang);
            statement::place(with_intervals(survey, s, chart), frame)
        }
        View::Report | View::Workshop | View::Own | View::Access | View::Make => Scene::default(),
        View::Method => {
            let Some(respondents) = survey.respondents else {
                return Scene::default();
            };
            let table = s.query.table;
            let chart =
                strip::Chart::of_table(survey.survey, table, respondents, text::LAST, s.lang);
            let chart = strip::Chart {
                focus: Some(asked),
                ..chart.with_lines(&lines)
            };
            strip::place(&chart, frame)
        }
    })
}

fn compared(
    survey: SurveyContext,
    rows: Rows,
    s: &Selection,
    lines: &[Line],
    frame: &Frame,
) -> Scene {
    let pinned = |line: &&Line| s.query.pins.contains(line.statement);
    let respondents = survey.respondents.filter(|_| s.interval);
    let intervals = respondents.map(|all| compare::intervals(survey.survey, lines, &s.query, all));
    let chart = compare::Chart {
        survey: survey.survey,
        lines,
        measures: s.query.measures,
        tables: s.compared_tables(),
        pair: s.query.pair,
        among: s.query.among,
        pins: lines.iter().take_while(pinned).count(),
        focus: s.focus,
        intervals: intervals.unwrap_or_default(),
        runs: rows.runs.get(),
        lang: s.lang,
    };
    compare::place(&chart, frame)
}

fn from_round_to_round(
    survey: SurveyContext,
    rows: Rows,
    s: &Selection,
    lines: &[Line],
    frame: &Frame,
) -> Scene {
    let table = s.query.table;
    let chart = slope::Chart {
        survey: survey.survey,
        lines,
        courses: &rows.courses.read(),
        years: &survey.years(),
        table,
        recomputed: s.query.among.recomputes(survey.survey.scale_of(table)),
        intervals: s.interval,
        focus: s.focus,
        lang: s.lang,
    };
    slope::place(&chart, frame)
}

/// The same chart with intervals, where they are asked for and known.
fn with_intervals<'a>(
    survey: SurveyContext,
    s: &Selection,
    chart: distribution::Chart<'a>,
) -> distribution::Chart<'a> {
    match survey.respondents {
        Some(respondents) if s.interval => chart.with_intervals(&s.query, respondents),
        _ => chart,
    }
}
