//! The chart of one statement: its three distributions below each other.

use murroskartta::analysis::{Measures, Query};
use murroskartta::chart::{Form, Frame, Label, MarkOf, Scene, Shape, distribution, statement};
use murroskartta::survey::Lang;

use super::golden::expect;
use super::{
    RESPONDENTS, WIDTHS, frame, frames, keys_are_unique, labels_are_apart_and_inside,
    marks_are_apart,
};
use crate::published;

pub fn placed(statement: usize, lang: Lang, frame: &Frame) -> Scene {
    chart_of(statement, lang, frame, false)
}

fn chart_of(statement: usize, lang: Lang, frame: &Frame, sure: bool) -> Scene {
    let query = Query {
        measures: Measures::default_of(published()),
        table: crate::CUSTOMERS,
        ..Query::default_of(published())
    };
    let mut chart = distribution::Chart::of_statement(published(), &query, statement, lang);
    if sure {
        chart = chart.with_intervals(&query, &RESPONDENTS);
    }
    statement::place(chart, frame)
}

#[test]
fn on_each_device() {
    expect(WIDTHS.map(|(device, width)| {
        let scene = placed(7, Lang::Fi, &frame(width));
        (format!("statement-{device}"), scene)
    }));
}

#[test]
fn with_intervals_on_each_device() {
    expect(WIDTHS.map(|(device, width)| {
        let scene = chart_of(7, Lang::Fi, &frame(width), true);
        (format!("statement-interval-{device}"), scene)
    }));
}

#[test]
fn nothing_overlaps_and_nothing_is_cut() {
    for frame in &frames([288.0, 343.0, 358.0, 560.0, 976.0, 1232.0, 1712.0]) {
        for (statement, lang) in (0..10).flat_map(|s| Lang::ALL.map(|lang| (s, lang))) {
            for sure in [false, true] {
                let scene = chart_of(statement, lang, frame, sure);
                let name = format!(
                    "{statement} {} {} {} {sure}",
                    lang.code(),
                    frame.width,
                    frame.text.0
                );
                labels_are_apart_and_inside(&name, &scene);
                marks_are_apart(&name, &scene);
                keys_are_unique(&name, &scene);
            }
        }
    }
}

#[test]
fn each_bar_has_its_own_answers_and_sum() {
    let scene = placed(7, Lang::En, &frame(1232.0));
    for (line, table) in crate::TABLES.into_iter().enumerate() {
        let marks = scene.marks.iter().filter(|mark| mark.line == line);
        let answers = published().scale_of(table).answers.len();
        assert_eq!(marks.clone().count(), answers + 1, "{}", crate::id(table));
        assert_eq!(marks.clone().next_back().unwrap().of, MarkOf::Measure);
    }
    let texts: Vec<_> = scene.labels().map(|label| label.text.as_str()).collect();
    // Tables 1–3, statement 8: 13; 42 + 17; 60 + 23.
    for sum in ["13%", "59%", "83%"] {
        assert!(texts.contains(&sum), "{texts:?} lacks {sum}");
    }
}

/// No legend is needed: every answer that anybody gave is named over its own part of its bar.
#[test]
fn each_answer_is_named_over_its_part_of_the_bar() {
    for (_, width) in WIDTHS {
        for (statement, lang) in (0..10).flat_map(|s| Lang::ALL.map(|lang| (s, lang))) {
            let scene = placed(statement, lang, &frame(width));
            for (line, table) in crate::TABLES.into_iter().enumerate() {
                let answers = &published().scale_of(table).answers;
                let segments = scene.marks.iter().filter(|mark| mark.line == line);
                for mark in segments.filter(|mark| mark.area.width > 0.0) {
                    let MarkOf::Answer(at) = mark.of else {
                        continue;
                    };
                    let name = answers[at].short.get(lang);
                    let over = scene.labels().filter(|label| label.text == name);
                    let over =
                        over.filter(|label| label.y < mark.area.y && mark.area.y - label.y < 120.0);
                    let mut starts = over.map(|label| (label.area.x, label.area.right()));
                    let is_there = starts.any(|(from, to)| {
                        (from - mark.area.x).abs() < 1e-6
                            || (from < mark.area.x && to >= mark.area.x)
                    });
                    assert!(is_there, "{width} {statement} {lang:?}: {name}");
                }
            }
        }
    }
}

/// The bar of the table that the reader comes from travels; the others appear.
#[test]
fn the_bar_of_the_table_that_was_shown_keeps_its_keys() {
    let scene = placed(7, Lang::Fi, &frame(1232.0));
    let keyed = scene.shapes.iter().filter_map(|drawn| drawn.key);
    assert!(keyed.clone().count() > 10);
    assert!(keyed.into_iter().all(|key| key.statement == 7));
}

/// The mark of each table stands before its name, in the hue of its bar.
#[test]
fn each_name_has_the_mark_of_its_table() {
    for frame in frames(WIDTHS.map(|(_, width)| width)) {
        let scene = placed(7, Lang::Sv, &frame);
        let marks = scene.shapes.iter().filter_map(|drawn| match &drawn.shape {
            Shape::Glyph { form, at, fill, .. } => Some((*form, *at, *fill)),
            _ => None,
        });
        let marks: Vec<_> = marks.collect();
        assert_eq!(marks.len(), 3);
        for (table, (form, (x, y), fill)) in crate::TABLES.into_iter().zip(marks) {
            assert_eq!(form, Form::of(crate::hue(table)));
            assert_eq!(fill, frame.theme.palette().mark(crate::hue(table)));
            let name = published().table(table).name.get(Lang::Sv);
            let first = name.split(' ').next().unwrap();
            let beside = |label: &&Label| label.text.starts_with(first) && label.x > x;
            let label = scene
                .labels()
                .filter(beside)
                .min_by(|a, b| (a.y - y).abs().total_cmp(&(b.y - y).abs()));
            let label = label.unwrap_or_else(|| panic!("{name}"));
            assert!(
                (label.y - y).abs() < label.size * 1.3,
                "{table:?}: {y} {label:?}"
            );
        }
    }
}

/// Names that stand one above the other are read apart, and none stands on the bar.
#[test]
fn names_of_small_answers_keep_their_distance() {
    for frame in &frames([288.0, 343.0, 358.0, 560.0, 1232.0]) {
        for (statement, lang) in (0..10).flat_map(|s| Lang::ALL.map(|lang| (s, lang))) {
            let scene = placed(statement, lang, frame);
            let names = crate::TABLES.into_iter().flat_map(|table| {
                let answers = published().scale_of(table).answers.iter();
                answers.map(move |answer| answer.short.get(lang))
            });
            let names: Vec<_> = names.collect();
            let labels = scene.labels().filter(|label| names.contains(&&*label.text));
            let labels: Vec<_> = labels.collect();
            for (n, a) in labels.iter().enumerate() {
                for b in &labels[n + 1..] {
                    let beside =
                        a.area.right() + 7.9 <= b.area.x || b.area.right() + 7.9 <= a.area.x;
                    let apart = (a.y - b.y).abs() >= 1.45 * a.size;
                    let (width, a, b) = (frame.width, &a.text, &b.text);
                    assert!(beside || apart, "{width} {statement}: {a}, {b}");
                }
                let onto = scene.marks.iter().filter(|mark| {
                    matches!(mark.of, MarkOf::Answer(_))
                        && mark.area.y > a.y
                        && mark.area.y < a.y + 20.0
                });
                for mark in onto {
                    let room = mark.area.y - a.y - a.size / 2.0;
                    assert!(
                        room >= 5.0,
                        "{} {statement}: {} at {room}",
                        frame.width,
                        a.text
                    );
                }
            }
        }
    }
}
