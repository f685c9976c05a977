//! The chart of rounds: heights are shares, and nothing meets anything.

use murroskartta::analysis::{Course, Interval, Line, Stop, by_change, courses, tabulate};
use murroskartta::chart::slope::{self, dodge};
use murroskartta::chart::{Frame, MarkOf, OfRound, Part, Scene, Shape, Theme};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::Lang;
use proptest::prelude::*;

use super::{
    WIDTHS, all_widths, frame, frames, keys_are_unique, labels_are_apart_and_inside, line,
    marks_are_apart, measures,
};
use crate::analysis::course::rounds;
use crate::{percent, published};

/// The chart that a reader sees after `actions`.
fn onward(actions: &[Action], frame: &Frame) -> (Scene, Vec<Line>, Vec<Course>) {
    let start = Selection::default_in(published(), View::Compare);
    let start = start.apply(published(), &Action::CompareRounds(true));
    let s = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action));
    let courses = courses(&rounds(), published(), &s.query);
    let mut lines = tabulate(published(), &s.query);
    by_change(&mut lines, &courses, &s.query);
    let table = s.query.table;
    let chart = slope::Chart {
        survey: published(),
        lines: &lines,
        courses: &courses,
        years: &[2019, 2021],
        table,
        recomputed: s.query.among.recomputes(published().scale_of(table)),
        intervals: s.interval,
        focus: s.focus,
        lang: s.lang,
    };
    (slope::place(&chart, frame), lines, courses)
}

fn holds(name: &str, scene: &Scene) {
    labels_are_apart_and_inside(name, scene);
    marks_are_apart(name, scene);
    keys_are_unique(name, scene);
}

#[test]
fn nothing_meets_anything_in_any_width_measure_and_language() {
    for frame in &frames(all_widths()) {
        for (n, measure) in measures().into_iter().enumerate() {
            for lang in Lang::ALL {
                for table in crate::TABLES {
                    let last = [
                        Action::ShowTable(table),
                        Action::SetLang(lang),
                        Action::ShowIntervals(n % 2 == 0),
                    ];
                    let (scene, ..) = onward(&[&measure[..], &last].concat(), frame);
                    let name = format!("{} {} {} {n}", crate::id(table), lang.code(), frame.width);
                    holds(&name, &scene);
                }
            }
        }
    }
}

/// The dot of each share, by its statement and round.
fn dots(scene: &Scene) -> impl Iterator<Item = (usize, usize, f64)> {
    scene
        .shapes
        .iter()
        .filter_map(|drawn| match (drawn.key?, &drawn.shape) {
            (key, Shape::Glyph { at, .. }) => match key.part {
                Part::Round(round, OfRound::Dot) => Some((key.statement, round, at.1)),
                _ => None,
            },
            _ => None,
        })
}

#[test]
fn heights_are_shares() {
    for (_, width) in WIDTHS {
        let (scene, _, courses) = onward(&[], &frame(width));
        let dots: Vec<_> = dots(&scene).collect();
        let asked = courses
            .iter()
            .flat_map(|course| course.stops.iter().flatten())
            .count();
        assert_eq!(dots.len(), asked);
        let sum = |&(statement, round, _): &(usize, usize, f64)| {
            f64::from(courses[statement].stops[round].unwrap().sum)
        };
        let (first, second) = (&dots[0], &dots[1]);
        let percent = (second.2 - first.2) / (sum(second) - sum(first));
        for dot in &dots {
            let expected = first.2 + (sum(dot) - sum(first)) * percent;
            assert!((dot.2 - expected).abs() < 1e-6, "{dot:?}");
        }
        assert!(percent < 0.0, "more is higher");
    }
}

#[test]
fn each_share_is_found_where_its_mark_is() {
    let (scene, lines, courses) = onward(&[], &frame(358.0));
    let mut marks = scene.marks.iter();
    for (at, line) in lines.iter().enumerate() {
        for (round, stop) in courses[line.statement].stops.iter().enumerate() {
            if stop.is_some() {
                let mark = marks.next().expect("a mark");
                assert_eq!((mark.line, mark.of), (at, MarkOf::Round(round)));
                assert!(
                    mark.area.width >= 23.9 && mark.area.height >= 23.9,
                    "{mark:?}"
                );
            }
        }
    }
    assert!(marks.next().is_none());
}

#[test]
fn what_was_not_asked_is_named_below_its_column() {
    let (scene, ..) = onward(&[], &frame(976.0));
    assert!(
        scene
            .labels()
            .any(|label| label.text == "Ei kysytty: 9, 10")
    );
}

/// Any number of rounds and statements, asked or not, with any shares.
fn strewn() -> impl Strategy<Value = (Vec<Vec<Option<i16>>>, f64, bool)> {
    (2..5_usize).prop_flat_map(|rounds| {
        let stops = prop::collection::vec(prop::option::weighted(0.8, 0..=102_i16), rounds);
        let all = prop::collection::vec(stops, 1..=10);
        (
            all,
            prop::sample::select(vec![288.0, 358.0, 760.0, 1232.0, 1712.0]),
            any::<bool>(),
        )
    })
}

proptest! {
    #[test]
    fn no_label_meets_another_whatever_the_shares((all, width, intervals) in strewn()) {
        let stop = |sum: i16| Stop {
            sum: percent(sum),
            interval: Some(Interval { low: f64::from(sum.min(90)), high: f64::from(sum.clamp(10, 100)) }),
        };
        let course = |(statement, stops): (usize, &Vec<Option<i16>>)| Course {
            statement,
            stops: stops.iter().map(|sum| sum.map(stop)).collect(),
        };
        let courses: Vec<_> = all.iter().enumerate().map(course).collect();
        let lines: Vec<_> = (0..all.len()).map(|at| line(at, [0; 3])).collect();
        let years: Vec<u16> = (2019..).step_by(2).take(all[0].len()).collect();
        let chart = slope::Chart {
            survey: published(),
            lines: &lines,
            courses: &courses,
            years: &years,
            table: crate::STAFF,
            recomputed: true,
            intervals,
            focus: Some(0),
            lang: Lang::Fi,
        };
        let scene = slope::place(&chart, &frame(width));
        labels_are_apart_and_inside("strewn", &scene);
        keys_are_unique("strewn", &scene);
    }

    /// Apart, inside, in their order, and where none is near another just where they belong.
    #[test]
    fn what_is_moved_aside_is_apart_and_in_order(
        places in prop::collection::vec(0.0..400.0_f64, 0..16),
    ) {
        let at = dodge(&places, 24.0, (0.0, 400.0));
        let mut order: Vec<_> = (0..places.len()).collect();
        order.sort_by(|&a, &b| at[a].total_cmp(&at[b]));
        for pair in order.windows(2) {
            prop_assert!(at[pair[1]] - at[pair[0]] >= 24.0 - 1e-6, "{at:?}");
            prop_assert!(places[pair[0]] <= places[pair[1]] + 1e-3, "{places:?} {at:?}");
        }
        prop_assert!(at.iter().all(|&y| (-1e-6..=400.0 + 1e-6).contains(&y)), "{at:?}");
        let alone = |n: usize| (0..places.len()).all(|m| m == n || (places[m] - places[n]).abs() >= 400.0 / 2.0);
        for n in (0..places.len()).filter(|&n| alone(n)) {
            prop_assert!((at[n] - places[n]).abs() < 1e-6 || places.len() > 2);
        }
    }
}

#[test]
fn golden_on_each_device() {
    super::golden::expect(WIDTHS.map(|(device, width)| {
        let (scene, ..) = onward(&[], &frame(width));
        (format!("rounds-{device}"), scene)
    }));
}

#[test]
fn golden_with_intervals_focus_and_other_looks() {
    let actions = |lang| {
        [
            Action::ShowTable(crate::STAFF),
            Action::ShowIntervals(true),
            Action::SetLang(lang),
            Action::ShowStatement(View::Compare, 7),
        ]
    };
    let dark = Frame {
        theme: Theme::Dark,
        ..frame(976.0)
    };
    super::golden::expect([
        (
            "rounds-interval-phone".into(),
            onward(&actions(Lang::Fi), &frame(358.0)).0,
        ),
        (
            "rounds-interval-dark-sv".into(),
            onward(&actions(Lang::Sv), &dark).0,
        ),
    ]);
}
