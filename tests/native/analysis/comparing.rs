//! Gap, rank and plane, checked against the printed tables.

use murroskartta::analysis::{
    Crosshair, Direction, Field, Line, Measures, Plane, Query, Rank, Sort, all_lines, rank,
    tabulate,
};
use proptest::prelude::*;

use super::numbers;
use crate::{published, whole};

fn query() -> Query {
    Query {
        measures: Measures::default_of(published()),
        ..Query::default_of(published())
    }
}

fn line(number: u16) -> Line {
    let lines = all_lines(published(), &query());
    let mut lines = lines.into_iter();
    let of = |line: &Line| published().statements[line.statement].number == number;
    lines.find(of).unwrap()
}

#[test]
fn gaps_are_differences_of_the_printed_sums() {
    // Staff less adoption, from tables 3 and 1.
    let expected = [-9, -5, 13, 30, 26, 39, 20, 70, 51, 53];
    for (number, gap) in (1..).zip(expected) {
        assert_eq!(
            whole(line(number).gap(crate::STAFF_ADOPTION)),
            gap,
            "statement {number}"
        );
    }
    assert_eq!(whole(line(8).gap(crate::CUSTOMERS_ADOPTION)), 59 - 13);
    assert_eq!(whole(line(8).gap(crate::STAFF_CUSTOMERS)), 83 - 59);
    assert_eq!(whole(line(3).gap(crate::STAFF_CUSTOMERS)), 69 - 60);
}

#[test]
fn orders_by_the_gap_and_by_any_table() {
    let mut query = query();
    query.sort = Sort::Gap;
    assert_eq!(
        numbers(&tabulate(published(), &query)),
        [8, 10, 9, 6, 4, 5, 7, 3, 2, 1]
    );
    query.direction = Direction::Ascending;
    assert_eq!(numbers(&tabulate(published(), &query))[..2], [1, 2]);
    query.direction = Direction::Descending;
    query.sort = Sort::Sum(crate::CUSTOMERS);
    assert_eq!(numbers(&tabulate(published(), &query))[..4], [4, 6, 5, 1]);
}

#[test]
fn a_gap_counts_in_either_direction() {
    let mut query = query();
    query.filter.gap = 9;
    let kept = numbers(&tabulate(published(), &query));
    assert_eq!(
        kept,
        [1, 3, 4, 5, 6, 7, 8, 9, 10],
        "−9 is a gap of 9, −5 is less"
    );
    query.pair = crate::STAFF_CUSTOMERS;
    query.filter.gap = 20;
    let kept = numbers(&tabulate(published(), &query));
    assert_eq!(kept, [8, 10]);
}

#[test]
fn pinned_statements_stand_first_in_every_order() {
    let mut query = query();
    query.pins = [9, 1].into_iter().collect();
    assert_eq!(numbers(&tabulate(published(), &query))[..3], [2, 10, 1]);
    query.sort = Sort::Measure;
    query.direction = Direction::Ascending;
    assert_eq!(numbers(&tabulate(published(), &query))[..3], [10, 2, 9]);
}

#[test]
fn equal_sums_share_a_place() {
    let lines = all_lines(published(), &query());
    let place = |table, statement| rank(&lines, table, statement).unwrap();
    let shared = |place| Rank {
        place,
        shared: true,
        of: 10,
    };
    let alone = |place| Rank {
        place,
        shared: false,
        of: 10,
    };
    assert_eq!(place(crate::STAFF, 7), shared(1));
    assert_eq!(place(crate::STAFF, 5), shared(1));
    assert_eq!(place(crate::STAFF, 3), alone(3));
    assert_eq!(place(crate::ADOPTION, 7), alone(8));
    assert_eq!(place(crate::CUSTOMERS, 7), alone(6));
    assert_eq!(rank(&lines[..2], crate::STAFF, 7), None);
}

#[test]
fn the_map_is_cut_at_the_medians_of_every_statement() {
    let all = all_lines(published(), &query());
    let plane = Plane::cut(&all, crate::upwards(crate::TO_STAFF), Crosshair::Median);
    // Adoption 45 and 44 stand in the middle, staff 71 and 69.
    assert_eq!((plane.width, plane.height), (44.5, 70.0));
    let half = Plane::cut(&all, crate::upwards(crate::TO_STAFF), Crosshair::Half);
    assert_eq!((half.width, half.height), (50.0, 50.0));
    let mean = Plane::cut(&all, crate::upwards(crate::to_both()), Crosshair::Half);
    assert_eq!(mean.point(&line(3)), (56.0, 64.5));
}

#[test]
fn fields_are_not_read_into_marks_near_a_line() {
    let all = all_lines(published(), &query());
    let plane = Plane::cut(&all, crate::upwards(crate::TO_STAFF), Crosshair::Median);
    let field = |number| plane.field(&line(number));
    assert_eq!(field(8), Some(Field::MuchRare));
    assert_eq!(field(1), Some(Field::MuchCommon));
    assert_eq!(field(2), Some(Field::LessCommon));
    assert_eq!(field(10), Some(Field::LessRare));
    // 5 stands at 45 and 71, a point from both lines; 6 at 44, half a point from one.
    assert_eq!((field(5), field(6), field(3)), (None, None, None));
}

proptest! {
    #[test]
    fn filters_by_gap_keep_exactly_the_wide_gaps(gap in 0..=100_u8, pair in prop::sample::select(crate::PAIRS.to_vec())) {
        let mut query = query();
        (query.filter.gap, query.pair) = (gap, pair);
        let kept = tabulate(published(), &query);
        for line in all_lines(published(), &query) {
            prop_assert_eq!(kept.contains(&line), whole(line.gap(pair)).abs() >= gap.into());
        }
    }
}
