//! The scene of a chart as the library places it.

use anyhow::{Context, Result};
use murroskartta::analysis::{Level, Respondents};
use murroskartta::chart::draw::FACES;
use murroskartta::chart::{
    Frame, Mark, MarkOf, SAMPLE, Scene, TextScale, Theme, compare, distribution, map, statement,
    strip,
};
use murroskartta::state::View;
use murroskartta::text::LAST;

use crate::expected::survey::SURVEY;
use crate::expected::view::{Expected, number_of};
use crate::harness::Page;

/// The views that have a chart.
pub fn views_with_chart() -> impl Iterator<Item = View> {
    View::ALL.into_iter().filter(|view| view.has_chart())
}

/// The views that explore the survey: the others are about what a group makes of it, and have no
/// headline of their own, no help and no filter.
pub fn exploring_views() -> impl Iterator<Item = View> {
    View::ALL.into_iter().filter(|view| view.explores())
}

/// The chart, which takes the focus and the pointer.
pub const STAGE: &str = "[data-chart] .stage";

/// How wide the browser's text face is.
pub async fn text_scale(page: &Page) -> Result<TextScale> {
    let ask = format!(
        "const context = document.createElement('canvas').getContext('2d');
         context.font = `100px {FACES}`;
         return context.measureText(`{SAMPLE}`).width"
    );
    Ok(TextScale::from_sample(page.js(&ask).await?))
}

/// The scene that the page has drawn for `fragment`, in the light look.
pub async fn drawn_scene(page: &Page, fragment: &str) -> Result<Scene> {
    page.painted().await?;
    let width = page
        .js("return document.querySelector('[data-chart] .room').clientWidth")
        .await?;
    Ok(scene_of(fragment, width, text_scale(page).await?))
}

/// The scene of `fragment` of that width, in the light look.
pub fn scene_of(fragment: &str, width: f64, text: TextScale) -> Scene {
    let asked = Expected::of(fragment);
    let (selection, lines) = (&asked.selection, &asked.lines);
    let (query, lang, focus) = (&selection.query, selection.lang, selection.focus);
    let frame = &Frame {
        width,
        theme: Theme::Light,
        text,
    };
    let respondents = Respondents::of(&SURVEY).expect("a number of respondents");
    let respondents = &respondents;
    let runs = || {
        query.ordering_table()?;
        Some(respondents.runs(query, lines, Level::NinetyFive))
    };
    match selection.view {
        View::Report | View::Workshop | View::Own | View::Access | View::Make => Scene::default(),
        View::Distribution => {
            let chart = distribution::Chart::of_table(&SURVEY, query, lines, focus, lang);
            let chart = distribution::Chart {
                align: selection.align,
                runs: runs(),
                ..with_intervals_if_asked(chart, &asked, respondents)
            };
            distribution::place(&chart, frame)
        }
        View::Compare => {
            let pins = lines
                .iter()
                .filter(|line| query.pins.contains(line.statement));
            let chart = compare::Chart {
                survey: &SURVEY,
                lines,
                measures: query.measures,
                tables: selection.compared_tables(),
                pair: query.pair,
                among: query.among,
                pins: pins.count(),
                focus,
                intervals: if selection.interval {
                    compare::intervals(&SURVEY, lines, query, respondents)
                } else {
                    vec![]
                },
                runs: runs(),
                lang,
            };
            compare::place(&chart, frame)
        }
        View::Map => {
            let chart = map::Chart {
                survey: &SURVEY,
                lines,
                measures: query.measures,
                plane: asked.plane(),
                focus,
                lang,
                slide: None,
            };
            map::place(&chart, frame)
        }
        View::Statement => {
            let statement = asked.line().statement;
            let chart = distribution::Chart::of_statement(&SURVEY, query, statement, lang);
            statement::place(with_intervals_if_asked(chart, &asked, respondents), frame)
        }
        View::Method => {
            let chart = strip::Chart::of_table(&SURVEY, query.table, respondents, LAST, lang);
            let chart = strip::Chart {
                focus: Some(asked.line().statement),
                ..chart.with_lines(lines)
            };
            strip::place(&chart, frame)
        }
    }
}

/// The same chart with intervals where they are asked for.
fn with_intervals_if_asked<'a>(
    chart: distribution::Chart<'a>,
    asked: &Expected,
    respondents: &Respondents,
) -> distribution::Chart<'a> {
    if asked.selection.interval {
        chart.with_intervals(&asked.selection.query, respondents)
    } else {
        chart
    }
}

/// The widest mark of a statement in a scene that `fragment` asks for, but for its gap.
pub fn mark_of(scene: &Scene, fragment: &str, statement: u16) -> Result<Mark> {
    let lines = Expected::of(fragment).lines;
    let line = lines.iter().position(|line| number_of(line) == statement);
    let marks = scene.marks.iter().filter(|mark| Some(mark.line) == line);
    let marks = marks.filter(|mark| mark.of != MarkOf::Gap);
    let widest = marks.max_by(|a, b| a.area.width.total_cmp(&b.area.width));
    widest.copied().context("no mark")
}
