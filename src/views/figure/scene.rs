//! From the page to a scene: which chart answers the view.

use crate::analysis::Line;
use crate::chart::{Frame, Scene, compare, distribution, map, slope, strip};
use crate::state::{Selection, View};
use crate::text;
use crate::views::page::Page;
use leptos::prelude::*;

/// Width of a chart on paper, in CSS pixels: A4 between margins.
pub const PAPER_WIDTH: f64 = 700.0;

/// The narrowest frame that is laid out; before its room is measured, a chart has none.
const NARROWEST: f64 = 200.0;

/// The scene that the selection asks for in a frame.
pub fn scene(page: Page, frame: &Frame) -> Scene {
    let frame = &Frame {
        width: frame.width.max(NARROWEST),
        ..*frame
    };
    let lines = page.near.read();
    let statement = page.statement.get();
    page.read(|s| match s.view {
        View::Distribution => {
            let chart =
                distribution::Chart::of_table(page.survey, &s.query, &lines, s.focus, s.lang);
            let chart = distribution::Chart {
                align: s.align,
                runs: page.runs.get(),
                ..sure(page, s, chart)
            };
            distribution::place(&chart, frame)
        }
        View::Compare if page.is_onward() => onward(page, s, &lines, frame),
        View::Compare => compared(page, s, &lines, frame),
        View::Map => {
            let chart = map::Chart {
                survey: page.survey,
                lines: &lines,
                measures: s.query.measures,
                plane: page.plane(),
                focus: s.focus,
                lang: s.lang,
            };
            map::place(&chart, frame)
        }
        View::Statement => {
            let chart = distribution::Chart::of_statement(page.survey, &s.query, statement, s.lang);
            distribution::place(&sure(page, s, chart), frame)
        }
        View::Report | View::Workshop | View::Own | View::Access => Scene::default(),
        View::Method => {
            let Some(respondents) = page.respondents else {
                return Scene::default();
            };
            let table = s.query.table;
            let chart = strip::Chart::of_table(page.survey, table, respondents, text::LAST, s.lang);
            let chart = strip::Chart {
                focus: Some(statement),
                ..chart.with_lines(&lines)
            };
            strip::place(&chart, frame)
        }
    })
}

fn compared(page: Page, s: &Selection, lines: &[Line], frame: &Frame) -> Scene {
    let pinned = |line: &&Line| s.query.pins.contains(line.statement);
    let respondents = page.respondents.filter(|_| s.interval);
    let intervals = respondents.map(|all| compare::intervals(lines, &s.query, all));
    let chart = compare::Chart {
        survey: page.survey,
        lines,
        measures: s.query.measures,
        pair: s.query.pair,
        among: s.query.among,
        pins: lines.iter().take_while(pinned).count(),
        focus: s.focus,
        intervals: intervals.unwrap_or_default(),
        runs: page.runs.get(),
        lang: s.lang,
    };
    compare::place(&chart, frame)
}

fn onward(page: Page, s: &Selection, lines: &[Line], frame: &Frame) -> Scene {
    let table = s.query.table;
    let chart = slope::Chart {
        survey: page.survey,
        lines,
        courses: &page.courses(),
        years: &page.years(),
        table,
        recomputed: s.query.among.recomputes(page.survey.scale_of(table)),
        intervals: s.interval,
        focus: s.focus,
        lang: s.lang,
    };
    slope::place(&chart, frame)
}

/// The same chart with intervals, where they are asked for and can be told.
fn sure<'a>(page: Page, s: &Selection, chart: distribution::Chart<'a>) -> distribution::Chart<'a> {
    match page.respondents {
        Some(respondents) if s.interval => chart.with_intervals(&s.query, respondents),
        _ => chart,
    }
}
