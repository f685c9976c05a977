//! The chart of one statement: its three distributions below each other.

use murroskartta::analysis::{Measures, Query};
use murroskartta::chart::{Frame, MarkOf, Scene, distribution};
use murroskartta::survey::{Lang, TableId};

use super::golden::expect;
use super::{
    RESPONDENTS, WIDTHS, frame, frames, keys_are_unique, labels_are_apart_and_inside,
    marks_are_apart,
};
use crate::published;

fn placed(statement: usize, lang: Lang, frame: &Frame) -> Scene {
    chart_of(statement, lang, frame, false)
}

fn chart_of(statement: usize, lang: Lang, frame: &Frame, sure: bool) -> Scene {
    let query = Query {
        measures: Measures::default_of(published()),
        table: TableId::Customers,
        ..Query::default()
    };
    let mut chart = distribution::Chart::of_statement(published(), &query, statement, lang);
    if sure {
        chart = chart.with_intervals(&query, &RESPONDENTS);
    }
    distribution::place(&chart, frame)
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
    for (line, table) in TableId::ALL.into_iter().enumerate() {
        let marks = scene.marks.iter().filter(|mark| mark.line == line);
        let answers = published().scale_of(table).answers.len();
        assert_eq!(marks.clone().count(), answers + 1, "{}", table.id());
        assert_eq!(marks.clone().next_back().unwrap().of, MarkOf::Measure);
    }
    let texts: Vec<_> = scene.labels().map(|label| label.text.as_str()).collect();
    // Tables 1–3, statement 8: 13; 42 + 17; 60 + 23.
    for sum in ["13%", "59%", "83%"] {
        assert!(texts.contains(&sum), "{texts:?} lacks {sum}");
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
