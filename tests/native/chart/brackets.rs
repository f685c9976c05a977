//! Brackets: they join the lines whose places are not to be read as different.

use murroskartta::analysis::{Among, Level, Sort};
use murroskartta::chart::{Area, Part, Scene, Shape, Theme, compare};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::Lang;

use super::intervals::{SURE, axis, blocks, compared, every, is_interval, ordered};
use super::{RESPONDENTS, WIDTHS, comparison, frame, glyphs, scene};
use crate::published;

/// Upright strokes of brackets, in the light look.
fn brackets(scene: &Scene) -> Vec<Area> {
    let ink = Theme::Light.palette().outline;
    let drawn = scene.shapes.iter().filter_map(|drawn| match drawn.shape {
        Shape::Block { area, fill, .. } if drawn.key.is_none() && fill == ink => Some(area),
        _ => None,
    });
    drawn.filter(|area| area.height > area.width).collect()
}

#[test]
fn brackets_are_clear_of_labels_marks_and_bars() {
    every(|name, scene, _, _| {
        let shares = blocks(scene, |part| {
            matches!(part, Part::Answer(_)) || is_interval(part)
        });
        for bracket in brackets(scene) {
            for label in scene.labels() {
                let clear = !label.area.overlaps(&bracket);
                assert!(clear, "{name}: {bracket:?} meets “{}”", label.text);
            }
            let marks = glyphs(scene).map(|(_, at, radius)| Area::around(at, 2.0 * radius));
            let mut others = marks.chain(shares.iter().map(|&(_, area)| area));
            assert!(others.all(|other| !other.overlaps(&bracket)), "{name}");
        }
    });
}

#[test]
fn a_bracket_reaches_from_its_first_line_to_its_last_in_a_lane_of_its_own() {
    for (_, width) in WIDTHS {
        for table in crate::TABLES {
            for (scene, lines) in [
                ordered(table, &frame(width)),
                compared(table, &frame(width)),
            ] {
                let mut query = Selection::default_of(published()).query;
                query.sort = Sort::Sum(table);
                let runs = RESPONDENTS.runs(&query, &lines, Level::NinetyFive);
                let strokes = brackets(&scene);
                assert_eq!(strokes.len(), runs.len());
                let rows = blocks(&scene, |part| matches!(part, Part::Answer(0) | Part::Join));
                let middle = |at: usize| {
                    let row = rows
                        .iter()
                        .find(|(key, _)| key.statement == lines[at].statement);
                    row.unwrap().1.middle().1
                };
                for (stroke, run) in strokes.iter().zip(&runs) {
                    let (first, last) = (middle(*run.start()), middle(*run.end()));
                    assert!(stroke.y < first && last < stroke.bottom(), "{run:?}");
                    let before = run.start().checked_sub(1).map(middle);
                    assert!(before.is_none_or(|y| y < stroke.y), "{run:?}");
                    let lines = lines.len();
                    let after = (run.end() + 1 < lines).then(|| middle(run.end() + 1));
                    assert!(after.is_none_or(|y| stroke.bottom() < y), "{run:?}");
                    assert!(stroke.right() <= scene.width, "{run:?}");
                }
                for (n, a) in strokes.iter().enumerate() {
                    assert!(strokes[n + 1..].iter().all(|b| !a.overlaps(b)));
                }
            }
        }
    }
}

/// More runs overlap than there are lanes: they stand closer, in the same room.
#[test]
fn however_many_runs_overlap_their_brackets_have_room() {
    let (_, lines) = comparison(&[], &frame(358.0));
    let selection = Selection::default_in(published(), View::Compare);
    let chart = |runs| compare::Chart {
        survey: published(),
        lines: &lines,
        measures: selection.query.measures,
        tables: selection.compared_tables(),
        pair: selection.query.pair,
        among: Among::All,
        pins: 0,
        focus: None,
        intervals: vec![],
        runs: Some(runs),
        lang: Lang::Fi,
    };
    let none = compare::place(&chart(vec![]), &frame(358.0));
    let many = compare::place(
        &chart((0..6).map(|at| at..=at + 4).collect()),
        &frame(358.0),
    );
    assert_eq!(axis(&none), axis(&many));
    let strokes = brackets(&many);
    assert_eq!(strokes.len(), 6);
    for (n, a) in strokes.iter().enumerate() {
        assert!(a.right() <= 358.0);
        assert!(strokes[n + 1..].iter().all(|b| !a.overlaps(b)));
    }
}

/// Another order has other runs, or none: bars, marks and sums stay level with themselves.
#[test]
fn no_order_moves_anything_aside() {
    let xs = |scene: &Scene| {
        let part = |part| matches!(part, Part::Answer(_) | Part::IntervalIn(..) | Part::Join);
        let mut xs = blocks(scene, part);
        xs.sort_by_key(|(key, area)| (key.statement, area.x.to_bits()));
        xs.into_iter()
            .map(|(key, area)| (key, area.x))
            .collect::<Vec<_>>()
    };
    for (_, width) in WIDTHS {
        for table in crate::TABLES {
            let (published, _) = scene(&[SURE, Action::ShowTable(table)], &frame(width));
            assert_eq!(xs(&published), xs(&ordered(table, &frame(width)).0));
        }
        let (gap, _) = comparison(&[SURE], &frame(width));
        assert_eq!(xs(&gap), xs(&compared(crate::STAFF, &frame(width)).0));
    }
}
