//! The chart: golden scenes, colours, and what holds for every scene.

mod brackets;
mod colours;
mod comparison;
mod golden;
mod intervals;
mod kinds;
mod mapping;
mod motion;
mod picture;
mod scenes;
mod slope;
mod statement;
mod strip;
mod tables;

use std::collections::HashSet;

use std::sync::LazyLock;

use murroskartta::analysis::{Level, Line, Plane, Respondents, Shares, all_lines, tabulate};
use murroskartta::chart::{
    Area, Frame, Key, Scene, Shape, TextScale, Theme, compare, distribution, map,
};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::Percent;

use crate::{percent, published};

/// The respondents of the published survey.
static RESPONDENTS: LazyLock<Respondents> = LazyLock::new(|| Respondents::of(published()).unwrap());

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
    let mut chart = distribution::Chart {
        align: selection.align,
        ..of_table
    };
    if selection.interval {
        chart = chart.with_intervals(query, &RESPONDENTS);
        chart.runs = Some(RESPONDENTS.runs(query, &lines, Level::NinetyFive));
    }
    (distribution::place(&chart, frame), lines)
}

/// Widths between the designed ones, down to the narrowest phone in use.
const MORE_WIDTHS: [f64; 10] = [
    288.0, 320.0, 343.0, 559.0, 560.0, 760.0, 976.0, 1100.0, 1400.0, 1920.0,
];

/// The designed widths and those between them.
fn all_widths() -> impl Iterator<Item = f64> {
    let designed = WIDTHS.into_iter().map(|(_, width)| width);
    designed.chain(MORE_WIDTHS)
}

/// Frames of those widths, each with faces narrower and wider than our table of letters has them, as
/// some systems do.
fn frames(widths: impl IntoIterator<Item = f64>) -> Vec<Frame> {
    let frames = widths.into_iter().flat_map(|width| {
        [0.95, 1.0, 1.15].map(|text| Frame {
            text: TextScale(text),
            ..frame(width)
        })
    });
    frames.collect()
}

/// Ways to count: the strong answers; few and equal answers; all of them, which rounding brings to
/// 99–102 %; and those that hardly anyone gave.
fn measures() -> [Vec<Action>; 4] {
    let (adoption, significance) = (crate::ADOPTED, crate::SIGNIFICANT);
    let toggle = |scale, answers: &[usize]| -> Vec<Action> {
        let answers = answers.iter();
        answers
            .map(|&answer| Action::ToggleAnswer(scale, answer))
            .collect()
    };
    let both = |adopted, significant| {
        [toggle(adoption, adopted), toggle(significance, significant)].concat()
    };
    [
        vec![],
        both(&[2, 0], &[4, 0, 1]),
        both(&[1, 2, 3], &[2, 3, 4, 5]),
        both(&[1, 0], &[3, 0, 1]),
    ]
}

/// Every two labels of `scene` are apart, and each is inside and whole.
fn labels_are_apart_and_inside(name: &str, scene: &Scene) {
    let labels: Vec<_> = scene.labels().collect();
    for (n, a) in labels.iter().enumerate() {
        for b in &labels[n + 1..] {
            let apart = !a.area.overlaps(&b.area);
            assert!(apart, "{name}: “{}” overlaps “{}”", a.text, b.text);
        }
        let Area { x, y, .. } = a.area;
        let (right, bottom) = (a.area.right(), a.area.bottom());
        let inside = x >= -0.1 && y >= 0.0 && right <= scene.width + 0.1 && bottom <= scene.height;
        assert!(inside, "{name}: “{}” is outside: {:?}", a.text, a.area);
        assert!(!a.text.ends_with('…'), "{name}: “{}” is cut", a.text);
    }
}

/// No two marks of `scene` can be pointed at in one place.
fn marks_are_apart(name: &str, scene: &Scene) {
    let inner = |area: Area| Area {
        width: area.width - 1e-6,
        height: area.height - 1e-6,
        ..area
    };
    for (n, a) in scene.marks.iter().enumerate() {
        for b in &scene.marks[n + 1..] {
            let apart = !inner(a.area).overlaps(&inner(b.area));
            assert!(apart, "{name}: {a:?} {b:?}");
        }
    }
}

/// No two shapes of `scene` have the same key: a reader can see where each went.
fn keys_are_unique(name: &str, scene: &Scene) {
    let mut seen = HashSet::new();
    for key in scene.shapes.iter().filter_map(|drawn| drawn.key) {
        assert!(seen.insert(key), "{name}: {key:?} twice");
    }
}

/// Every glyph of `scene` with its statement and part, its middle and its radius.
fn glyphs(scene: &Scene) -> impl Iterator<Item = (Key, (f64, f64), f64)> {
    scene.shapes.iter().filter_map(|drawn| match drawn.shape {
        Shape::Glyph { at, radius, .. } => Some((drawn.key?, at, radius)),
        _ => None,
    })
}

/// A line with these sums, as no survey has it.
fn line(statement: usize, sums: [i16; 3]) -> Line {
    Line {
        whole: true,
        statement,
        published: statement,
        shares: Shares::default(),
        measured: Some(percent(sums[0])),
        sums: crate::sums(sums),
        total: Some(Percent::HUNDRED),
    }
}

/// The comparison that a reader sees after `actions`, with its lines.
fn comparison(actions: &[Action], frame: &Frame) -> (Scene, Vec<Line>) {
    let start = Selection::default_in(published(), View::Compare);
    let selection = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action));
    let query = &selection.query;
    let lines = tabulate(published(), query);
    let pinned = |line: &&Line| query.pins.contains(line.statement);
    let chart = compare::Chart {
        survey: published(),
        lines: &lines,
        measures: query.measures,
        tables: selection.compared_tables(),
        pair: query.pair,
        among: query.among,
        pins: lines.iter().take_while(pinned).count(),
        focus: selection.focus,
        intervals: if selection.interval {
            compare::intervals(published(), &lines, query, &RESPONDENTS)
        } else {
            vec![]
        },
        runs: selection
            .interval
            .then(|| RESPONDENTS.runs(query, &lines, Level::NinetyFive)),
        lang: selection.lang,
    };
    (compare::place(&chart, frame), lines)
}

/// Widths of the map on the same devices.
const MAP_WIDTHS: [(&str, f64); 3] = WIDTHS;

/// The map that a reader sees after `actions`, with its lines and its plane.
fn mapping(actions: &[Action], frame: &Frame) -> (Scene, Vec<Line>, Plane) {
    let start = Selection::default_in(published(), View::Map);
    let selection = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action));
    let query = &selection.query;
    let lines = tabulate(published(), query);
    let all = all_lines(published(), query);
    let plane = Plane::cut(&all, selection.axes, selection.crosshair);
    let chart = map::Chart {
        survey: published(),
        lines: &lines,
        measures: query.measures,
        plane,
        focus: selection.focus,
        lang: selection.lang,
        slide: None,
    };
    (map::place(&chart, frame), lines, plane)
}
