//! Measure, order and filter, checked against what a reader of the source would work out.

mod among;
mod background;
mod base;
mod behind;
mod bounds;
mod comparing;
pub mod course;
mod findings;
mod interval;
mod respondents;
mod separable;
mod unpublished;

use murroskartta::analysis::{
    AnswerSet, Direction, Filter, Line, Loosening, Measures, Pair, Query, Sort, all_lines, tabulate,
};
use murroskartta::survey::TableId;

use crate::{published, whole};

fn query(table: TableId) -> Query {
    Query {
        table,
        measures: Measures::default_of(published()),
        ..Query::default_of(published())
    }
}

fn numbers(lines: &[Line]) -> Vec<u16> {
    lines
        .iter()
        .map(|line| published().statements[line.statement].number)
        .collect()
}

fn sums(lines: &[Line]) -> Vec<i16> {
    lines.iter().map(|line| whole(line.measured)).collect()
}

#[test]
fn the_default_measure_is_in_use_and_very_great_or_great() {
    let measures = Measures::default_of(published());
    assert_eq!(
        measures.of(crate::ADOPTED).positions().collect::<Vec<_>>(),
        [0]
    );
    assert_eq!(
        measures
            .of(crate::SIGNIFICANT)
            .positions()
            .collect::<Vec<_>>(),
        [0, 1]
    );
}

#[test]
fn the_sums_by_default() {
    let sums = |table| sums(&tabulate(published(), &query(table)));
    assert_eq!(
        sums(crate::ADOPTION),
        [84, 57, 56, 49, 45, 44, 30, 13, 11, 9]
    );
    assert_eq!(
        sums(crate::CUSTOMERS),
        [79, 75, 69, 67, 60, 59, 50, 48, 42, 38]
    );
    assert_eq!(sums(crate::STAFF), [83, 83, 79, 75, 71, 69, 62, 62, 52, 50]);
}

#[test]
fn another_measure_gives_other_sums() {
    let mut query = query(crate::ADOPTION);
    *query.measures.of_mut(crate::ADOPTED) = query.measures.of(crate::ADOPTED).toggled(1);
    assert_eq!(sums(&tabulate(published(), &query))[..3], [87, 62, 69]);
    *query.measures.of_mut(crate::ADOPTED) = AnswerSet::from_iter([3]);
    query.sort = Sort::Measure;
    assert_eq!(sums(&tabulate(published(), &query))[..3], [79, 74, 69]);
}

#[test]
fn staff_by_share_from_sixty_percent() {
    let mut query = query(crate::STAFF);
    query.sort = Sort::Measure;
    query.filter.min = 60;
    let lines = tabulate(published(), &query);
    // The two pairs of equal sums keep the published order.
    assert_eq!(numbers(&lines), [6, 8, 4, 1, 5, 3, 9, 10]);
    query.direction = Direction::Ascending;
    assert_eq!(
        numbers(&tabulate(published(), &query)),
        [9, 10, 3, 5, 1, 4, 6, 8]
    );
}

#[test]
fn the_published_order_can_be_turned_round() {
    let mut query = query(crate::CUSTOMERS);
    let forward = numbers(&tabulate(published(), &query));
    assert_eq!(forward, [4, 6, 5, 1, 3, 8, 9, 7, 2, 10]);
    query.direction = Direction::Ascending;
    let backward: Vec<_> = forward.into_iter().rev().collect();
    assert_eq!(numbers(&tabulate(published(), &query)), backward);
}

#[test]
fn orders_by_any_answer_and_by_cannot_say() {
    let mut query = query(crate::CUSTOMERS);
    query.sort = Sort::Unsure;
    assert_eq!(numbers(&tabulate(published(), &query))[..3], [10, 2, 3]);
    query.sort = Sort::Answer(0);
    assert_eq!(numbers(&tabulate(published(), &query))[..3], [4, 8, 5]);
}

#[test]
fn themes_widen_and_other_parts_narrow() {
    let survey = published();
    let theme = |id: &str| {
        survey
            .themes
            .iter()
            .position(|theme| theme.id == id)
            .unwrap()
    };
    let mut query = query(crate::ADOPTION);
    query.filter.themes = [theme("recognition")].into_iter().collect();
    assert_eq!(numbers(&tabulate(survey, &query)), [8]);
    query.filter.themes.toggle(theme("openness"));
    assert_eq!(numbers(&tabulate(survey, &query)), [4, 8]);
    query.filter.max = 20;
    assert_eq!(numbers(&tabulate(survey, &query)), [8]);
}

#[test]
fn search_finds_inflected_words_in_every_language() {
    let found = |text: &str| {
        let mut query = query(crate::ADOPTION);
        query.filter.text = text.into();
        numbers(&tabulate(published(), &query))
    };
    assert_eq!(found("tekoälyn"), [9, 10]);
    assert_eq!(found("TEKOALY"), [9, 10]);
    assert_eq!(found("laskujen"), [10]);
    assert_eq!(found("kokouspaperi"), [1]);
    assert_eq!(found("servicecenter"), [2]);
    assert_eq!(found("invoices"), [10]);
    assert_eq!(found("24/7"), [5]);
    assert_eq!(found("8"), [8]);
    assert!(found("lumitöitä").is_empty());
}

#[test]
fn an_empty_result_names_the_part_to_loosen() {
    let survey = published();
    let mut filter = Filter {
        min: 90,
        text: "tekoäly".into(),
        ..Filter::default()
    };
    let lines = all_lines(survey, &query(crate::ADOPTION));
    assert_eq!(
        filter.loosenings(survey, &lines, Pair::default_of(published())),
        [(Loosening::Threshold, 2)]
    );
    filter.min = 80;
    assert_eq!(
        filter.loosenings(survey, &lines, Pair::default_of(published())),
        [(Loosening::Threshold, 2), (Loosening::Text, 1)]
    );
}

#[test]
fn totals_stray_where_the_source_strays() {
    let strays = |table| {
        let lines = all_lines(published(), &query(table));
        let strays = lines.into_iter().filter(Line::total_strays);
        strays
            .map(|line| {
                let number = published().statements[line.statement].number;
                (number, whole(line.total))
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(strays(crate::ADOPTION), [(5, 101)]);
    assert_eq!(strays(crate::CUSTOMERS), [(4, 99), (8, 102), (10, 101)]);
    assert_eq!(
        strays(crate::STAFF),
        [6, 8, 4, 1, 9, 2, 7].map(|number| (number, 99))
    );
}

#[test]
fn a_whole_that_rounding_lifts_above_100_passes_every_maximum() {
    let mut query = query(crate::CUSTOMERS);
    *query.measures.of_mut(crate::SIGNIFICANT) = (0..6).collect();
    query.filter.min = 100;
    assert_eq!(
        tabulate(published(), &query)
            .iter()
            .map(|line| whole(line.measured))
            .max(),
        Some(102)
    );
}

#[test]
fn the_unsure_answer_is_known_by_the_survey() {
    assert_eq!(published().scale(crate::SIGNIFICANT).unsure(), Some(5));
    assert_eq!(published().scale(crate::ADOPTED).unsure(), None);
}
