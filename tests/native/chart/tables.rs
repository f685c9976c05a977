//! The comparison of two to five tables, whatever their sums.

use std::sync::LazyLock;

use murroskartta::analysis::{Among, Line, Measures, Pair};
use murroskartta::chart::{Frame, Part, Shape, TextScale, compare};
use murroskartta::survey::{Hue, Lang, MOST_TABLES, Survey, TableId};
use proptest::prelude::*;

use super::comparison::marks_are_clear;
use super::{frame, labels_are_apart_and_inside, line, marks_are_apart};
use crate::{percent, published};

/// The published survey with more tables than it has.
static OF_FIVE: LazyLock<Survey> = LazyLock::new(|| {
    let mut survey = published().clone();
    let tables = survey.tables.iter().cycle().zip(Hue::ALL).take(5);
    survey.tables = tables
        .map(|(table, hue)| {
            let id = format!("{}-{}", table.id, hue.id());
            let mut table = table.clone();
            (table.id, table.hue, table.role) = (id, hue, None);
            table
        })
        .collect();
    survey
});

/// A line with these sums, from the first table on.
fn line_of(statement: usize, sums: &[i16]) -> Line {
    let mut all = [None; MOST_TABLES];
    for (sum, &whole) in all.iter_mut().zip(sums) {
        *sum = Some(percent(whole));
    }
    Line {
        sums: all,
        ..line(statement, [0; 3])
    }
}

/// Sums anywhere, or near each other.
fn sums() -> impl Strategy<Value = Vec<i16>> {
    let apart = prop::collection::vec(0..=102_i16, 5);
    let near = (0..=94_i16, prop::collection::vec(0..=8_i16, 5));
    let near = near.prop_map(|(least, more)| more.into_iter().map(|more| least + more).collect());
    prop_oneof![apart, near]
}

proptest! {
    /// No mark hides another, no value covers one or another value, and those compared have theirs.
    #[test]
    fn marks_and_values_cover_nothing(
        sums in prop::collection::vec(sums(), 1..6),
        count in prop_oneof![Just(2_usize), Just(4), Just(5)],
        width in prop_oneof![288.0..560.0, 560.0..1400.0, 1400.0..1920.0],
        scale in 0.9..1.15_f64,
        last in any::<bool>(),
    ) {
        let lines = sums.iter().enumerate();
        let lines: Vec<_> = lines.map(|(at, sums)| line_of(at, &sums[..count])).collect();
        let pair = Pair { first: TableId::at(if last { count - 1 } else { 1 }), second: TableId::at(0) };
        let chart = compare::Chart {
            survey: &OF_FIVE,
            lines: &lines,
            measures: Measures::default_of(&OF_FIVE),
            tables: (0..count).map(TableId::at).collect(),
            pair,
            among: Among::All,
            pins: 0,
            focus: None,
            intervals: vec![],
            runs: None,
            lang: Lang::Fi,
        };
        let frame = Frame { text: TextScale(scale), ..frame(width) };
        let scene = compare::place(&chart, &frame);
        labels_are_apart_and_inside("any", &scene);
        marks_are_clear("any", &scene);
        marks_are_apart("any", &scene);
        let values = scene.shapes.iter().filter(|drawn| {
            let of_pair = |table| pair.tables().contains(&table);
            let is_text = matches!(drawn.shape, Shape::Text(_));
            is_text && drawn.key.is_some_and(|key| matches!(key.part, Part::Value(table) if of_pair(table)))
        });
        prop_assert_eq!(values.count(), 2 * lines.len());
    }
}
