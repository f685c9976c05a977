//! Which places are not to be read as different.

use murroskartta::analysis::{
    BOUND, Counted, Inference, Level, Measures, Rounding, Span, places, runs, separable,
};
use murroskartta::survey::TableId;
use proptest::prelude::*;

use crate::published;

const SURE: Level = Level::NinetyFive;

fn of(respondents: u16, counts: &[u16]) -> Vec<Counted> {
    let counts = counts.iter();
    counts
        .map(|&count| Counted::known(count, respondents))
        .collect()
}

/// The default measure of a table, largest first, by the inferred counts.
fn ordered(table: TableId) -> Vec<Counted> {
    let survey = published();
    let measure = Measures::default_of(survey).of(table.scale());
    let all = Inference::infer(survey, &TableId::ALL, Rounding::HalfUp, BOUND).unwrap();
    let rows = survey.table(table).rows.iter();
    let mut counted: Vec<_> = rows
        .map(|row| all.counts(table, row).unwrap().counted(measure))
        .collect();
    counted.sort_by(|a, b| b.percent().total_cmp(&a.percent()));
    counted
}

#[test]
fn the_rule_by_hand() {
    let apart = |a, b| separable(Counted::known(a, 48), Counted::known(b, 48), SURE);
    // At most 26 of 48 can be counted in just one: 10 / √26 = 1.961, 9 / √27 = 1.73.
    assert!(apart(40, 30));
    assert!(!apart(40, 31));
    // At most 12 can: 8 / √12 = 2.31, and 6 / √10 = 1.90.
    assert!(apart(10, 2));
    assert!(!apart(8, 2));
    assert!(!apart(48, 48) && !apart(0, 0) && apart(48, 0));
}

#[test]
fn no_overlap_makes_the_difference_less_sure() {
    // Every overlap of every two counts of 12 respondents.
    for (a, b) in (0..=12_u16).flat_map(|a| (0..a).map(move |b| (a, b))) {
        let least = (a + b).saturating_sub(12);
        for both in least..=b {
            let discordant = f64::from(a + b - 2 * both);
            let certain = f64::from(a - b) / discordant.sqrt() > SURE.z();
            let said = separable(Counted::known(a, 12), Counted::known(b, 12), SURE);
            assert!(!said || certain, "{a} and {b} of 12, {both} in both");
        }
    }
}

#[test]
fn runs_overlap_where_being_inseparable_does_not_carry_over() {
    let order = of(48, &[40, 36, 31, 30, 24, 10]);
    assert_eq!(runs(&order, SURE), [0..=2, 1..=3, 2..=4]);
    assert_eq!(places(&order, 0, SURE), Span { low: 1, high: 3 });
    assert_eq!(places(&order, 3, SURE), Span { low: 2, high: 5 });
    assert_eq!(places(&order, 5, SURE), Span { low: 6, high: 6 });
    assert_eq!(runs(&[], SURE), []);
    assert_eq!(runs(&of(48, &[48, 0]), SURE), []);
}

#[test]
fn equal_shares_are_one_run() {
    assert_eq!(runs(&of(30, &[15; 4]), SURE), [0..=3]);
}

#[test]
fn open_counts_are_compared_where_they_are_nearest() {
    let open = |low, high| Counted {
        nearest: high,
        span: Span { low, high },
        respondents: 150,
    };
    assert!(separable(
        Counted::known(90, 150),
        Counted::known(60, 150),
        SURE
    ));
    assert!(!separable(open(80, 90), open(60, 66), SURE));
    assert!(!separable(open(70, 90), open(60, 70), SURE));
}

#[test]
fn the_places_of_the_published_orders() {
    assert_eq!(
        runs(&ordered(TableId::Staff), SURE),
        [0..=5, 2..=7, 3..=8, 4..=9]
    );
    assert_eq!(
        runs(&ordered(TableId::Customers), SURE),
        [0..=5, 2..=7, 3..=8, 4..=9]
    );
    assert_eq!(
        runs(&ordered(TableId::Adoption), SURE),
        [1..=6, 6..=8, 7..=9]
    );
}

/// Count, respondents and 95 % interval of "in use", for as many respondents up to 48 as each row allows.
#[test]
fn the_intervals_of_adoption() {
    let counted = ordered(TableId::Adoption);
    let found: Vec<_> = counted
        .iter()
        .map(|counted| {
            let interval = counted.interval(SURE);
            (
                counted.nearest,
                counted.respondents,
                interval.low.round() as u8,
                interval.high.round() as u8,
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (32, 38, 70, 93),
            (21, 37, 41, 71),
            (25, 45, 41, 69),
            (22, 45, 35, 63),
            (18, 40, 31, 60),
            (16, 36, 30, 60),
            (12, 40, 18, 45),
            (5, 39, 6, 27),
            (4, 36, 4, 25),
            (3, 34, 3, 23),
        ]
    );
}

proptest! {
    #[test]
    fn it_does_not_matter_which_comes_first(a in 0..=60_u16, b in 0..=60_u16) {
        let (a, b) = (Counted::known(a, 60), Counted::known(b, 60));
        prop_assert_eq!(separable(a, b, SURE), separable(b, a, SURE));
        prop_assert!(!separable(a, b, SURE) || separable(a, b, Level::Eighty));
    }

    #[test]
    fn runs_are_inseparable_and_as_long_as_can_be(mut counts in prop::collection::vec(0..=48_u16, 0..12)) {
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let order = of(48, &counts);
        let runs = runs(&order, SURE);
        for a in 0..order.len() {
            for b in a + 1..order.len() {
                let together = runs.iter().any(|run| run.contains(&a) && run.contains(&b));
                prop_assert_eq!(together, !separable(order[a], order[b], SURE));
            }
            let span = places(&order, a, SURE);
            prop_assert!(span.contains(1 + a as u16));
        }
    }
}
