//! How sure the sums are: whiskers and words of the distribution and the comparison.

use murroskartta::analysis::{Direction, Level, Line, Query, Sort};
use murroskartta::chart::motion::between;
use murroskartta::chart::{Area, Frame, Key, Part, Scene, Shape, Theme};
use murroskartta::state::{Action, Selection};
use murroskartta::survey::{Lang, TableId};

use super::golden::expect;
use super::{
    RESPONDENTS, WIDTHS, all_widths, comparison, frame, frames, glyphs, keys_are_unique,
    labels_are_apart_and_inside, marks_are_apart, measures, scene,
};
use crate::published;

pub(super) const SURE: Action = Action::ShowIntervals(true);

/// One table in the order of its sums, with intervals.
pub(super) fn ordered(table: TableId, frame: &Frame) -> (Scene, Vec<Line>) {
    let actions = [
        SURE,
        Action::ShowTable(table),
        Action::SetSort(Sort::Measure),
    ];
    scene(&actions, frame)
}

/// The comparison in the order of a table's sums, with intervals.
pub(super) fn compared(table: TableId, frame: &Frame) -> (Scene, Vec<Line>) {
    comparison(&[SURE, Action::SetSort(Sort::Sum(table))], frame)
}

#[test]
fn each_table_on_each_device() {
    let both = crate::TABLES
        .into_iter()
        .flat_map(|table| WIDTHS.map(|width| (table, width)));
    expect(both.map(|(table, (device, width))| {
        let (scene, _) = ordered(table, &frame(width));
        (format!("{}-interval-{device}", crate::id(table)), scene)
    }));
}

#[test]
fn the_comparison_on_each_device() {
    expect(WIDTHS.map(|(device, width)| {
        let (scene, _) = compared(crate::STAFF, &frame(width));
        (format!("compare-interval-{device}"), scene)
    }));
}

#[test]
fn in_other_looks_languages_and_measures() {
    let looks = [
        (Theme::Dark, Lang::Sv, "dark-sv"),
        (Theme::Contrast, Lang::En, "contrast-en"),
    ];
    expect(looks.into_iter().flat_map(|(theme, lang, name)| {
        let frame = Frame {
            theme,
            ..frame(1232.0)
        };
        let actions = [
            SURE,
            Action::ShowTable(crate::CUSTOMERS),
            Action::SetLang(lang),
            Action::ToggleAnswer(crate::SIGNIFICANT, 1),
            Action::SetSort(Sort::Measure),
            Action::SetDirection(Direction::Ascending),
            Action::TogglePin(6),
        ];
        [
            (
                format!("customers-interval-{name}"),
                scene(&actions, &frame).0,
            ),
            (
                format!("compare-interval-{name}"),
                comparison(&actions, &frame).0,
            ),
        ]
    }));
}

/// Every scene with intervals and brackets: views, tables, measures, languages, widths and faces.
pub(super) fn every(check: impl Fn(&str, &Scene, &[Line], &Query)) {
    for frame in &frames(all_widths()) {
        for (n, measure) in measures().into_iter().enumerate() {
            for (table, lang) in crate::TABLES
                .into_iter()
                .flat_map(|t| Lang::ALL.map(|l| (t, l)))
            {
                let name = format!(
                    "{} {} {} {} {n}",
                    crate::id(table),
                    lang.code(),
                    frame.width,
                    frame.text.0
                );
                let (speak, sort) = (Action::SetLang(lang), Action::SetSort(Sort::Measure));
                let last = [SURE, Action::ShowTable(table), speak, sort];
                let actions = [&measure[..], &last].concat();
                let query = actions
                    .iter()
                    .fold(Selection::default_of(published()), |s, a| {
                        s.apply(published(), a)
                    })
                    .query;
                let (shares, lines) = scene(&actions, frame);
                check(&name, &shares, &lines, &query);
                let (sums, lines) = comparison(&actions, frame);
                check(&name, &sums, &lines, &query);
            }
        }
    }
}

/// Every block of `scene` with that part, by its statement.
pub(super) fn blocks(scene: &Scene, is: impl Fn(Part) -> bool) -> Vec<(Key, Area)> {
    let drawn = scene.shapes.iter().filter_map(|drawn| match drawn.shape {
        Shape::Block { area, .. } => Some((drawn.key?, area)),
        _ => None,
    });
    drawn.filter(|(key, _)| is(key.part)).collect()
}

pub(super) fn is_interval(part: Part) -> bool {
    matches!(part, Part::Interval(_) | Part::IntervalIn(..))
}

#[test]
fn nothing_overlaps_and_nothing_is_cut() {
    every(|name, scene, _, _| {
        labels_are_apart_and_inside(name, scene);
        keys_are_unique(name, scene);
        marks_are_apart(name, scene);
    });
}

#[test]
fn whiskers_are_clear_of_labels_marks_and_bars_and_stay_inside() {
    every(|name, scene, _, _| {
        let shares = blocks(scene, |part| matches!(part, Part::Answer(_)));
        for (key, area) in blocks(scene, is_interval) {
            let (x, right) = (area.x >= -0.1, area.right() <= scene.width);
            assert!(
                x && right && area.bottom() <= scene.height,
                "{name} {key:?}"
            );
            for label in scene.labels() {
                let clear = !label.area.overlaps(&area);
                assert!(clear, "{name}: {key:?} meets “{}”", label.text);
            }
            let marks = glyphs(scene).map(|(_, at, radius)| Area::around(at, 2.0 * radius));
            let mut others = marks.chain(shares.iter().map(|&(_, area)| area));
            assert!(others.all(|other| !other.overlaps(&area)), "{name} {key:?}");
        }
    });
}

/// The place of 0 % and of one percent more in the comparison, by the labels of the axis.
pub(super) fn axis(scene: &Scene) -> (f64, f64) {
    let tick = |text: &str| {
        let label = scene.labels().find(|label| label.text.starts_with(text));
        label.unwrap().x
    };
    (tick("0"), (tick("100") - tick("0")) / 100.0)
}

fn reaches(area: Area, zero: f64, percent: f64, query: &Query, table: TableId, statement: usize) {
    let interval = RESPONDENTS
        .interval(query, table, statement, Level::NinetyFive)
        .unwrap();
    let (low, high) = (
        zero + percent * interval.low,
        zero + percent * interval.high,
    );
    let at = (area.x, area.right());
    let near = (at.0 - low).abs() < 1e-6 && (at.1 - high).abs() < 1e-6;
    assert!(near, "{statement}: {at:?}, not {low} to {high}");
}

#[test]
fn a_whisker_reaches_from_the_lower_bound_to_the_upper_on_the_scale_of_the_chart() {
    let query = |table| Query {
        table,
        ..Selection::default_of(published()).query
    };
    for (_, width) in WIDTHS {
        for table in crate::TABLES {
            let (scene, lines) = ordered(table, &frame(width));
            let first = blocks(&scene, |part| part == Part::Answer(0));
            let (_, bar) = first[0];
            // A segment ends one pixel before the next begins.
            let percent = (bar.width + 1.0) / f64::from(lines[0].shares.get(0).unwrap());
            let whiskers = blocks(&scene, |part| part == Part::Interval(0));
            assert_eq!(whiskers.len(), 10);
            for (key, area) in whiskers {
                reaches(area, bar.x, percent, &query(table), table, key.statement);
            }
            let (scene, _) = compared(table, &frame(width));
            let (zero, percent) = axis(&scene);
            let whiskers = blocks(&scene, |part| part == Part::IntervalIn(table, 0));
            assert_eq!(whiskers.len(), 10);
            for (key, area) in whiskers {
                reaches(area, zero, percent, &query(table), table, key.statement);
            }
        }
    }
}

/// Numbers in words hold the whole interval. Table 1, statement 5: 18 of 40, 30,7–60,2 %.
#[test]
fn the_interval_is_written_below_the_sum() {
    for (lang, words) in [
        (Lang::Fi, "30–61\u{a0}%"),
        (Lang::Sv, "30–61\u{a0}%"),
        (Lang::En, "30–61%"),
    ] {
        let actions = [SURE, Action::SetLang(lang)];
        let (scene, _) = scene(&actions, &frame(1232.0));
        let key = Key {
            statement: 4,
            part: Part::Range,
        };
        let drawn = scene.shapes.iter().find(|drawn| drawn.key == Some(key));
        match drawn.map(|drawn| &drawn.shape) {
            Some(Shape::Text(label)) => assert_eq!(label.text, words),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_sum_that_is_not_read_off_the_bar_has_no_whisker_there() {
    let whiskers = |actions: &[Action]| {
        let actions = [&[SURE, Action::ShowTable(crate::STAFF)], actions].concat();
        let (scene, _) = scene(&actions, &frame(1232.0));
        let words = blocks(&scene, is_interval).len();
        (
            words,
            scene.labels().filter(|l| l.text.contains('–')).count(),
        )
    };
    let toggle = |answer| Action::ToggleAnswer(crate::SIGNIFICANT, answer);
    assert_eq!(whiskers(&[]), (30, 10));
    assert_eq!(whiskers(&[Action::AlignBy(Some(1))]), (0, 10));
    assert_eq!(whiskers(&[toggle(0)]), (0, 10), "great alone");
    let all_but_none = [2, 3, 5].map(toggle);
    assert_eq!(whiskers(&all_but_none), (0, 10), "can't say stands apart");
    let all = [2, 3, 4, 5].map(toggle);
    assert_eq!(whiskers(&all), (0, 0), "everybody gave some answer");
}

#[test]
fn without_intervals_and_runs_nothing_of_them_is_drawn() {
    let any = |part| is_interval(part) || part == Part::Range;
    for (scene, _) in [
        scene(&[Action::SetSort(Sort::Measure)], &frame(1232.0)),
        comparison(&[], &frame(1232.0)),
    ] {
        let mut keys = scene.shapes.iter().filter_map(|drawn| drawn.key);
        assert!(!keys.any(|key| any(key.part)));
    }
}

/// The gap is between answers of the same respondents, and its interval is another than a sum's.
#[test]
fn no_interval_is_drawn_of_a_gap() {
    let (scene, lines) = compared(crate::STAFF, &frame(1232.0));
    let whiskers = blocks(&scene, is_interval);
    // Three strokes and the place of the sum, for each of three tables.
    assert_eq!(whiskers.len(), 3 * 4 * lines.len());
    assert!(!scene.labels().any(|label| label.text.contains('–')));
}

/// From table to table and from order to order, each whisker is seen to go where its sum goes.
#[test]
fn whiskers_travel() {
    let (from, _) = ordered(crate::CUSTOMERS, &frame(1232.0));
    let (to, _) = ordered(crate::STAFF, &frame(1232.0));
    let half = between(&from, &to, 0.5);
    let middles = |scene: &Scene| {
        let mut whiskers = blocks(scene, |part| part == Part::Interval(0));
        whiskers.sort_by_key(|(key, _)| key.statement);
        let middles = whiskers.into_iter().map(|(_, area)| area.middle());
        middles.collect::<Vec<_>>()
    };
    let ends = middles(&from).into_iter().zip(middles(&to));
    for ((a, b), (x, y)) in ends.zip(middles(&half)) {
        let (x, y) = (x - f64::midpoint(a.0, b.0), y - f64::midpoint(a.1, b.1));
        assert!(x.abs() < 1e-6 && y.abs() < 1e-6);
    }
}
