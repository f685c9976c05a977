//! From the page to a scene: which chart answers the view.

use leptos::prelude::*;

use super::page::Page;
use crate::analysis::{Plane, all_lines};
use crate::chart::{Frame, Scene, compare, distribution, map};
use crate::state::View;

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
    let lines = page.lines.read();
    let statement = page.statement.get();
    page.read(|s| match s.view {
        View::Distribution => {
            let chart = distribution::Chart {
                align: s.align.map(usize::from),
                ..distribution::Chart::of_table(page.survey, &s.query, &lines, s.focus, s.lang)
            };
            distribution::place(&chart, frame)
        }
        View::Compare => {
            let pinned = |line: &&crate::analysis::Line| s.query.pins.contains(line.statement);
            let chart = compare::Chart {
                survey: page.survey,
                lines: &lines,
                measures: s.query.measures,
                pair: s.query.pair,
                pins: lines.iter().take_while(pinned).count(),
                focus: s.focus,
                intervals: vec![],
                runs: None,
                lang: s.lang,
            };
            compare::place(&chart, frame)
        }
        View::Map => {
            let all = all_lines(page.survey, &s.query);
            let chart = map::Chart {
                survey: page.survey,
                lines: &lines,
                measures: s.query.measures,
                plane: Plane::cut(&all, s.significance, s.crosshair),
                focus: s.focus,
                lang: s.lang,
            };
            map::place(&chart, frame)
        }
        View::Statement => {
            let chart = distribution::Chart::of_statement(page.survey, &s.query, statement, s.lang);
            distribution::place(&chart, frame)
        }
        View::Method => Scene::default(),
    })
}
