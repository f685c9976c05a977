//! The chart under a reader's hand: its scene as the library places it, and pointing at its marks.

use anyhow::{Context, Result};
use murroskartta::analysis::{Level, Respondents};
use murroskartta::chart::draw::FACES;
use murroskartta::chart::{
    Area, Frame, Mark, MarkOf, SAMPLE, Scene, TextScale, Theme, compare, distribution, map, strip,
};
use murroskartta::state::View;
use murroskartta::text::LAST;

use crate::harness::Page;
use crate::shown::{Asked, number};
use crate::sight::SURVEY;

/// The views that have a chart.
pub fn charted() -> impl Iterator<Item = View> {
    View::ALL.into_iter().filter(|view| view.has_chart())
}

/// The views that explore the survey: the others are about what a room makes of it, and have no
/// headline of their own, no help and no filter.
pub fn explored() -> impl Iterator<Item = View> {
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
pub async fn scene(page: &Page, fragment: &str) -> Result<Scene> {
    page.painted().await?;
    let width = page
        .js("return document.querySelector('[data-chart] .room').clientWidth")
        .await?;
    Ok(placed(fragment, width, text_scale(page).await?))
}

/// The scene of `fragment` in a room of that width, in the light look.
pub fn placed(fragment: &str, width: f64, text: TextScale) -> Scene {
    let asked = Asked::of(fragment);
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
        View::Report | View::Workshop | View::Own | View::Access => Scene::default(),
        View::Distribution => {
            let chart = distribution::Chart::of_table(&SURVEY, query, lines, focus, lang);
            let chart = distribution::Chart {
                align: selection.align,
                runs: runs(),
                ..sure(chart, &asked, respondents)
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
                pair: query.pair,
                among: query.among,
                pins: pins.count(),
                focus,
                intervals: if selection.interval {
                    compare::intervals(lines, query, respondents)
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
            };
            map::place(&chart, frame)
        }
        View::Statement => {
            let statement = asked.line().statement;
            let chart = distribution::Chart::of_statement(&SURVEY, query, statement, lang);
            distribution::place(&sure(chart, &asked, respondents), frame)
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
fn sure<'a>(
    chart: distribution::Chart<'a>,
    asked: &Asked,
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
    let lines = Asked::of(fragment).lines;
    let line = lines.iter().position(|line| number(line) == statement);
    let marks = scene.marks.iter().filter(|mark| Some(mark.line) == line);
    let marks = marks.filter(|mark| mark.of != MarkOf::Gap);
    let widest = marks.max_by(|a, b| a.area.width.total_cmp(&b.area.width));
    widest.copied().context("no mark")
}

impl Page {
    /// Brings a point of the chart into the middle of the window; where it then is in the window.
    pub async fn bring(&self, (x, y): (f64, f64)) -> Result<(i64, i64)> {
        let ask = format!(
            "const box = () => document.querySelector('{STAGE}').getBoundingClientRect();
             scrollBy({{top: box().top + {y} - innerHeight / 2, behavior: 'instant'}});
             return [Math.round(box().left + {x}), Math.round(box().top + {y})]"
        );
        self.js(&ask).await
    }

    /// Points at the middle of a mark, from beside the chart: no tip of another is in the way.
    pub async fn look_at(&self, area: Area) -> Result<()> {
        let (x, y) = self.bring(area.middle()).await?;
        let chain = self.browser.action_chain().move_to(1, 1).move_to(x, y);
        Ok(chain.perform().await?)
    }

    /// Clicks the middle of a mark.
    pub async fn click_mark(&self, area: Area) -> Result<()> {
        let (x, y) = self.bring(area.middle()).await?;
        let chain = self.browser.action_chain().move_to(x, y).click();
        Ok(chain.perform().await?)
    }

    /// Drags over the chart from corner to corner of an area, in a few steps, and lets go.
    pub async fn drag_over(&self, area: Area) -> Result<()> {
        let middle = area.middle();
        let (x, y) = self.bring(middle).await?;
        let (x, y) = (x as f64, y as f64);
        let at = |part: f64| {
            let across = area.x + part * area.width - middle.0;
            let down = area.y + part * area.height - middle.1;
            ((x + across).round() as i64, (y + down).round() as i64)
        };
        let (from, half, to) = (at(0.0), at(0.5), at(1.0));
        let chain = self.browser.action_chain();
        let chain = chain.move_to(from.0, from.1).click_and_hold();
        let chain = chain.move_to(half.0, half.1).move_to(to.0, to.1);
        Ok(chain.release().perform().await?)
    }
}
