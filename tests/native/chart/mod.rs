//! The chart: golden scenes, colours, and what holds for every scene.

mod colours;
mod golden;
mod picture;
mod scenes;

use murroskartta::analysis::{Line, tabulate};
use murroskartta::chart::{Frame, Scene, TextScale, Theme, distribution};
use murroskartta::state::{Action, Selection};

use crate::published;

/// Widths of the chart on a phone (390 px), a laptop (1280 px) and a projector (1920 px).
const WIDTHS: [(&str, f64); 3] = [("phone", 358.0), ("laptop", 1232.0), ("projector", 1712.0)];

fn frame(width: f64) -> Frame {
    Frame {
        width,
        theme: Theme::Light,
        text: TextScale::default(),
    }
}

/// The scene that a reader sees after `actions`, with its lines.
fn scene(actions: &[Action], frame: &Frame) -> (Scene, Vec<Line>) {
    let start = Selection::default_of(published());
    let selection = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action));
    let query = &selection.query;
    let lines = tabulate(published(), query);
    let of_table =
        distribution::Chart::of_table(published(), query, &lines, selection.focus, selection.lang);
    let chart = distribution::Chart {
        align: selection.align.map(usize::from),
        ..of_table
    };
    (distribution::place(&chart, frame), lines)
}
