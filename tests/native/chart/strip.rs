//! The strip plot: which numbers of respondents the rows are possible for.

use murroskartta::analysis::{Rounding, possible};
use murroskartta::chart::{Area, Frame, MarkOf, Part, Scene, Shape, Theme, strip};
use murroskartta::survey::{Lang, TableId};

use super::golden::expect;
use super::{
    RESPONDENTS, WIDTHS, all_widths, frame, frames, keys_are_unique, labels_are_apart_and_inside,
    marks_are_apart,
};
use crate::published;

/// The largest number on the axis.
const LAST: u32 = 100;

fn placed(table: TableId, lang: Lang, frame: &Frame) -> Scene {
    let mut chart = strip::Chart::of_table(published(), table, &RESPONDENTS, LAST, lang);
    chart.focus = Some(2);
    strip::place(&chart, frame)
}

fn ticks(scene: &Scene) -> impl Iterator<Item = (usize, u32, Area)> {
    scene.shapes.iter().filter_map(|drawn| match drawn.shape {
        Shape::Block { area, .. } => match drawn.key?.part {
            Part::Possible(n) => Some((drawn.key?.statement, n, area)),
            _ => None,
        },
        _ => None,
    })
}

#[test]
fn on_each_device() {
    expect(WIDTHS.map(|(device, width)| {
        let scene = placed(crate::CUSTOMERS, Lang::Fi, &frame(width));
        (format!("strip-{device}"), scene)
    }));
}

#[test]
fn in_other_looks_languages_and_tables() {
    let looks = [
        (Theme::Dark, Lang::Sv, crate::STAFF, "dark-sv"),
        (Theme::Contrast, Lang::En, crate::ADOPTION, "contrast-en"),
    ];
    expect(looks.map(|(theme, lang, table, name)| {
        let frame = Frame {
            theme,
            ..frame(760.0)
        };
        (format!("strip-{name}"), placed(table, lang, &frame))
    }));
}

#[test]
fn nothing_overlaps_and_nothing_is_cut() {
    for frame in &frames(all_widths()) {
        for (table, lang) in crate::TABLES
            .into_iter()
            .flat_map(|t| Lang::ALL.map(|l| (t, l)))
        {
            let scene = placed(table, lang, frame);
            let name = format!(
                "{} {} {} {}",
                crate::id(table),
                lang.code(),
                frame.width,
                frame.text.0
            );
            labels_are_apart_and_inside(&name, &scene);
            marks_are_apart(&name, &scene);
            keys_are_unique(&name, &scene);
            for (_, n, area) in ticks(&scene) {
                let inside = area.x >= 0.0 && area.right() <= scene.width;
                assert!(inside, "{name}: {n} is outside");
                let clear = scene.labels().all(|label| !label.area.overlaps(&area));
                assert!(clear, "{name}: {n} meets a label");
            }
        }
    }
}

#[test]
fn every_row_has_a_tick_for_each_number_that_it_is_possible_for() {
    for table in crate::TABLES {
        let scene = placed(table, Lang::Fi, &frame(1232.0));
        for row in &published().table(table).rows {
            let statement = usize::from(row.statement);
            let of_row = ticks(&scene).filter(|tick| tick.0 == statement);
            let numbers: Vec<_> = of_row.map(|tick| tick.1).collect();
            let expected = possible(&row.shares, Rounding::HalfUp, LAST);
            assert_eq!(numbers, expected.iter().collect::<Vec<_>>());
        }
        assert_eq!(scene.marks.len(), 10);
        assert!(scene.marks.iter().all(|mark| mark.of == MarkOf::Statement));
    }
}

#[test]
fn ticks_stand_at_their_numbers() {
    for (_, width) in WIDTHS {
        let scene = placed(crate::STAFF, Lang::En, &frame(width));
        let at = |text: &str| scene.labels().find(|label| label.text == text).unwrap().x;
        let step = (at("100") - at("1")) / 99.0;
        assert!((at("48") - at("1") - 47.0 * step).abs() < 1e-6);
        for (_, n, area) in ticks(&scene) {
            let expected = at("1") + step * f64::from(n - 1);
            assert!((area.middle().0 - expected).abs() < 1e-6, "{n}");
        }
    }
}

/// One row of table 2 is not possible for 48 but for 46; every row of table 3 is possible for 48.
#[test]
fn the_number_that_is_not_the_base_is_named_and_stands_out() {
    let texts = |table| {
        let scene = placed(table, Lang::Fi, &frame(1232.0));
        let labels = scene.labels().map(|label| label.text.clone());
        labels.collect::<Vec<_>>()
    };
    let count = |table, text| texts(table).iter().filter(|t| *t == text).count();
    assert_eq!(count(crate::CUSTOMERS, "46"), 1);
    assert_eq!(count(crate::STAFF, "46"), 0);
    // No row of table 1 is possible for 48: so many can have answered it at the most.
    assert_eq!(count(crate::ADOPTION, "≤\u{a0}48"), 1);
    assert_eq!(count(crate::STAFF, "48"), 1);
    let scene = placed(crate::CUSTOMERS, Lang::Fi, &frame(1232.0));
    let tallest = ticks(&scene).map(|tick| tick.2.height).fold(0.0, f64::max);
    let out = ticks(&scene).filter(|tick| tick.2.height >= tallest);
    let out: Vec<_> = out.map(|tick| tick.1).collect();
    assert_eq!(out.len(), 10);
    assert_eq!(out.iter().filter(|&&n| n == 48).count(), 9);
    assert!(out.contains(&46));
}
