//! Shares among those with an opinion.

use murroskartta::analysis::{
    Among, AnswerSet, Crosshair, Direction, Line, Measures, Plane, Query, Sort, all_lines, tabulate,
};
use murroskartta::survey::{Percent, TableId};
use proptest::prelude::*;

use crate::{percent, percents, published, whole};

fn opinion(table: TableId) -> Query {
    Query {
        table,
        measures: Measures::default_of(published()),
        among: Among::Opinion,
        ..Query::default_of(published())
    }
}

fn set(bits: u16) -> AnswerSet {
    (0..16).filter(|at| bits >> at & 1 == 1).collect()
}

/// The sum of `table` for the statement with that number.
fn sum(lines: &[Line], table: TableId, number: usize) -> i16 {
    let mut lines = lines.iter();
    let line = lines.find(|line| line.statement + 1 == number);
    whole(line.unwrap().sum(table))
}

#[test]
fn the_rest_is_divided_by_what_had_an_opinion() {
    // Statement 10 in table 3: 33, 29, 15, 4, 2 and 17 can't say. 83 % had an opinion.
    let scale = published().scale(crate::SIGNIFICANT);
    let shares = |among: Among, shares| {
        let shares = among.shares(scale, &percents(shares));
        shares.iter().collect::<Vec<_>>()
    };
    let share = shares(Among::Opinion, [33, 29, 15, 4, 2, 17]);
    let expected = [Some(40), Some(35), Some(18), Some(5), Some(2), None];
    assert_eq!(share, expected.map(|share| share.map(percent)));
    let published = [48, 31, 6, 6, 0, 8];
    assert_eq!(shares(Among::All, published), percents(published));
    // A share of nobody is none.
    assert_eq!(shares(Among::Opinion, [0, 0, 0, 0, 0, 100]), [None; 6]);
}

/// Divided once and rounded once, halves up: r such that r − ½ ≤ 100·sum/(all − unsure) < r + ½.
#[test]
fn every_sum_of_every_row_is_rounded_once() {
    let mut sums = 0;
    for table in [crate::CUSTOMERS, crate::STAFF] {
        for answers in 1..32_u16 {
            // Whether "can't say" counts makes no difference.
            for measure in [set(answers), set(answers | 32)] {
                let mut query = opinion(table);
                *query.measures.of_mut(crate::SIGNIFICANT) = measure;
                let lines = all_lines(published(), &query);
                for (line, row) in lines.iter().zip(&published().table(table).rows) {
                    let shares = row.shares.iter().map(|&share| i32::from(whole(share)));
                    let shares: Vec<_> = shares.collect();
                    let others: i32 = shares[..5].iter().sum();
                    let counted = (0..5).filter(|at| answers >> at & 1 == 1);
                    let sum: i32 = counted.map(|at| shares[at]).sum();
                    let rounded = i32::from(whole(line.measured));
                    let twice = 200 * sum;
                    assert!(
                        (2 * rounded * others).saturating_sub(others) <= twice
                            && twice < (2 * rounded + 1) * others,
                        "{table:?} {row:?} {answers:b}: {rounded}"
                    );
                    assert_eq!(line.sum(table), line.measured);
                    assert_eq!(line.shares.sum(measure), line.measured);
                    sums += 1;
                }
            }
        }
    }
    assert_eq!(sums, 2 * 620);
}

#[test]
fn sums_that_were_rounded_twice() {
    let lines = all_lines(published(), &opinion(crate::CUSTOMERS));
    let customers = |number| sum(&lines, crate::CUSTOMERS, number);
    // 60 of 85, 48 of 92, 50 of 90 and 38 of 80.
    assert_eq!([3, 7, 9, 10].map(customers), [71, 52, 56, 48]);
    let staff = |number| sum(&lines, crate::STAFF, number);
    // 83 of 95, 79 of 91 and 75 of 93.
    assert_eq!([6, 4, 1].map(staff), [87, 87, 81]);
    // The gap is that of the numbers shown.
    let line = lines.iter().find(|line| line.statement == 2).unwrap();
    assert_eq!(whole(line.gap(crate::CUSTOMERS_ADOPTION)), 71 - 56);
}

#[test]
fn the_order_follows() {
    let query = Query {
        sort: Sort::Measure,
        direction: Direction::Ascending,
        ..opinion(crate::STAFF)
    };
    let lines = tabulate(published(), &query);
    let numbers: Vec<_> = lines.iter().map(|line| line.statement + 1).collect();
    // 6 and 4 tie at 87, and 6 was published first.
    let places = [6, 4].map(|number| numbers.iter().position(|&at| at == number).unwrap());
    assert_eq!(places[1], places[0] + 1, "{numbers:?}");
}

/// Its own share is left out, yet the order by it is that of what was published.
#[test]
fn the_order_by_those_who_could_not_say_stays() {
    let numbers = |among| {
        let query = Query {
            among,
            sort: Sort::Unsure,
            ..opinion(crate::CUSTOMERS)
        };
        let lines = tabulate(published(), &query);
        lines.iter().map(|line| line.statement).collect::<Vec<_>>()
    };
    assert_eq!(numbers(Among::Opinion), numbers(Among::All));
    assert_eq!(numbers(Among::Opinion)[0] + 1, 10);
}

#[test]
fn the_map_and_its_fields_follow() {
    let lines = all_lines(published(), &opinion(crate::STAFF));
    let plane = Plane::cut(&lines, crate::upwards(crate::TO_CUSTOMERS), Crosshair::Half);
    let field = |number: usize| {
        let line = lines.iter().find(|line| line.statement + 1 == number);
        plane.field(line.unwrap())
    };
    // 52 % and 48 % lie within 3 points of the line at 50.
    assert_eq!([7, 10].map(field), [None; 2]);
    let much_rare =
        (1..=10).filter(|&number| field(number) == Some(murroskartta::analysis::Field::MuchRare));
    assert_eq!(much_rare.collect::<Vec<_>>(), [5, 6, 8, 9]);
}

#[test]
fn sums_and_totals_follow_and_adoption_stays() {
    let numbers = |table, among| {
        let query = Query {
            among,
            ..opinion(table)
        };
        let lines = all_lines(published(), &query);
        let numbers = lines
            .iter()
            .map(|line| (whole(line.measured), whole(line.total)));
        numbers.collect::<Vec<_>>()
    };
    let adoption = |among| numbers(crate::ADOPTION, among);
    assert_eq!(adoption(Among::Opinion), adoption(Among::All));
    for table in [crate::CUSTOMERS, crate::STAFF] {
        let both = numbers(table, Among::Opinion)
            .into_iter()
            .zip(numbers(table, Among::All));
        for ((measured, total), (published, _)) in both {
            assert!(measured >= published, "{measured} of fewer, {published}");
            assert!((98..=102).contains(&total), "{total}");
        }
    }
    // Every sum of a line is among the same: statement 8 in table 3, 60 + 23 of 89.
    let lines = all_lines(published(), &opinion(crate::ADOPTION));
    assert_eq!(sum(&lines, crate::ADOPTION, 8), 13);
    assert_eq!(sum(&lines, crate::STAFF, 8), 93);
}

proptest! {
    #[test]
    fn no_share_shrinks_and_none_passes_a_hundred(
        shares in prop::collection::vec(0..=20_u8, 6),
        bits in 1..32_u16,
    ) {
        let scale = published().scale(crate::SIGNIFICANT);
        let unsure = scale.unsure().unwrap();
        let opinion: u32 = (0..6).filter(|&at| at != unsure).map(|at| u32::from(shares[at])).sum();
        let published: Vec<_> = shares.iter().map(|&share| Some(Percent::from(share))).collect();
        let among = Among::Opinion.shares(scale, &published);
        for at in (0..6).filter(|&at| at != unsure && opinion > 0) {
            let share = whole(among.get(at)) as u32;
            // Half a percentage point for rounding; what totals 102 % may shrink by as much.
            prop_assert!(share * opinion + opinion / 2 + 1 >= u32::from(shares[at]) * 100);
            prop_assert!(share <= 100);
        }
        prop_assert_eq!(among.get(unsure), None);
        // All that have an opinion are exactly all, and what counts and what does not are all but
        // for one rounding.
        let all = among.sum(set(31));
        prop_assert_eq!(all, (opinion > 0).then_some(percent(100)));
        prop_assert_eq!(among.sum(set(32)), None);
        if let Some(sum) = among.sum(set(bits)).filter(|_| bits < 31) {
            let rest = among.sum(set(31 ^ bits)).unwrap();
            prop_assert!((100..=101).contains(&whole(sum + rest)));
        }
    }
}
