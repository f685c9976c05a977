//! Which places are not to be read as different.

use murroskartta::analysis::{
    BOUND, Counted, Inference, Level, Measures, Query, Rounding, Span, gaps_separable, places,
    runs, separable, uneven,
};
use murroskartta::survey::TableId;
use proptest::prelude::*;

use crate::{behind, published};

const SURE: Level = Level::NinetyFive;

fn of(respondents: u32, counts: &[u32]) -> Vec<Counted> {
    let counts = counts.iter();
    counts
        .map(|&count| Counted::known(count, respondents))
        .collect()
}

/// The default measure of a table, largest first, by the inferred counts.
fn ordered(table: TableId) -> Vec<Counted> {
    let survey = published();
    let measure = Measures::default_of(survey).of(crate::scale(table));
    let all = Inference::infer(survey, &crate::TABLES, Rounding::HalfUp, BOUND).unwrap();
    let rows = survey.table(table).rows.iter();
    let mut counted: Vec<_> = rows
        .map(|row| all.counts(table, row).unwrap().counted(measure).unwrap())
        .collect();
    counted.sort_by(|a, b| b.percent().total_cmp(&a.percent()));
    counted
}

/// The two-sided exact test of `fewer` in one direction among `discordant`: twice the tail of the
/// binomial distribution of one half.
fn exact(fewer: u32, discordant: u32) -> f64 {
    let mut ways = 1_u128;
    let mut tail = 0;
    for k in 0..=u128::from(fewer) {
        tail += ways;
        ways = ways * (u128::from(discordant) - k) / (k + 1);
    }
    2.0 * tail as f64 / 2_f64.powi(discordant as i32)
}

#[test]
fn uneven_is_what_the_binomial_distribution_says() {
    for discordant in 0..=120 {
        for fewer in 0..=discordant / 2 {
            let p = exact(fewer, discordant);
            for (level, limit) in [(Level::NinetyFive, 0.05), (Level::Eighty, 0.2)] {
                let said = uneven(fewer, discordant, level);
                assert_eq!(said, p < limit, "{fewer} of {discordant}: {p}");
            }
        }
    }
    // Of very many it is as the normal distribution says, with half a respondent for continuity.
    let deviation = f64::from(u16::MAX).sqrt() / 2.0;
    let limit = f64::from(u16::MAX) / 2.0 - SURE.z() * deviation - 0.5;
    assert!(uneven(limit as u32 - 1, u16::MAX.into(), SURE));
    assert!(!uneven(limit as u32 + 2, u16::MAX.into(), SURE));
}

/// The difference of two shares by its standard error, with the largest discordance.
fn approximate(one: Counted, other: Counted) -> f64 {
    let respondents = f64::from(one.respondents.min(other.respondents));
    let [p, q] = [one, other].map(|counted| counted.percent() / 100.0);
    (p - q).abs() * respondents.sqrt() / (p + q).min(2.0 - p - q).sqrt()
}

/// Pairs that the test without exactness would call different: statements, counts of how many, and p at
/// the least overlap.
#[test]
fn pairs_that_only_an_approximation_tells_apart() {
    let measures = Measures::default_of(published());
    for (table, pair, [a, b, n], p) in [
        // 21 of 37 against 32 of 38, and 3 of 34 against 12 of 40: as of 37 and of 34.
        (crate::ADOPTION, [1, 2], [31, 21, 37], 0.052),
        (crate::ADOPTION, [7, 10], [10, 3, 34], 0.092),
        (crate::CUSTOMERS, [6, 9], [36, 24, 48], 0.065),
        (crate::CUSTOMERS, [5, 2], [33, 20, 48], 0.066),
        (crate::STAFF, [6, 9], [40, 30, 48], 0.076),
        (crate::STAFF, [6, 10], [40, 30, 48], 0.076),
        (crate::STAFF, [8, 9], [40, 30, 48], 0.076),
        (crate::STAFF, [8, 10], [40, 30, 48], 0.076),
        (crate::STAFF, [1, 7], [36, 24, 48], 0.065),
    ] {
        let discordant = (a + b).min(2 * n - a - b);
        let by_hand = exact((discordant - (a - b)) / 2, discordant);
        assert!(
            (by_hand - p).abs() < 0.0005,
            "{table:?} {pair:?}: {by_hand}"
        );
        let query = Query {
            table,
            measures,
            ..Query::default_of(published())
        };
        let [one, other] = pair.map(|number| behind().counted(&query, table, number - 1).unwrap());
        assert!(!separable(one, other, SURE), "{table:?} {pair:?}");
        let approximate = approximate(one, other);
        assert!(approximate > SURE.z(), "{table:?} {pair:?}: {approximate}");
    }
}

#[test]
fn gaps_differ_where_four_shares_together_do() {
    let known = |counts: [u32; 4], n: u32| counts.map(|count| Counted::known(count, n));
    // Statements 8 and 10: 40 and 5 against 30 and 3. Three points of error from either question.
    let [a, b, c, d] = [(40, 48), (5, 39), (30, 48), (3, 34)].map(|(k, n)| Counted::known(k, n));
    assert!(!gaps_separable([a, b], [c, d], SURE));
    assert!(!gaps_separable([a, b], [c, d], Level::Eighty));
    // The same shares of 20 times as many respondents: 16.8 points, error 4.1.
    let many = [(800, 960), (100, 780), (600, 960), (60, 680)];
    let [a, b, c, d] = many.map(|(k, n)| Counted::known(k, n));
    assert!(gaps_separable([a, b], [c, d], SURE));
    assert!(!gaps_separable([c, d], [a, b], SURE));
    let [a, b, c, d] = known([40, 10, 40, 10], 48);
    assert!(!gaps_separable([a, b], [c, d], Level::Eighty));
}

/// The largest standard error is one that some overlap has: no joint answers to four questions vary
/// more than the bound says.
#[test]
fn no_dependence_makes_gaps_vary_more() {
    // Ten respondents, five of whom are counted in the first share of either gap, three in the second.
    let shares = [5, 3, 5, 3].map(|count| Counted::known(count, 10));
    let spread = |of: [u32; 4]| {
        // Each share is counted in a run of respondents that begins anywhere.
        let each = (0..10_u32).map(|who| {
            let counted = |at: usize| (who + of[at]) % 10 < shares[at].nearest;
            let [a, b, c, d] = [0, 1, 2, 3].map(|at| i32::from(counted(at)));
            f64::from(a - b - (c - d)).powi(2)
        });
        (each.sum::<f64>() / 10.0 / 10.0).sqrt()
    };
    let most = (0..10_u32)
        .flat_map(|a| (0..10_u32).flat_map(move |b| (0..10_u32).map(move |c| [0, a, b, c])))
        .map(spread)
        .fold(0.0, f64::max);
    // √(10/10/10) + √(6/10/10).
    let bound = 0.1_f64.sqrt() * (1.0 + 0.6_f64.sqrt());
    assert!(most <= bound + 1e-12, "{most} {bound}");
    assert!(most > 0.9 * bound, "{most} {bound}");
}

#[test]
fn the_rule_by_hand() {
    let apart = |a, b| separable(Counted::known(a, 48), Counted::known(b, 48), SURE);
    // At most 27 of 48 can be counted in just one: 8 and 19, p = 0.052. Of 28, 8 and 20: p = 0.036.
    assert!(!apart(40, 29));
    assert!(apart(40, 28));
    // At most 12 can: 2 and 10, p = 0.039. Of 10, 2 and 8: p = 0.109.
    assert!(apart(10, 2));
    assert!(!apart(8, 2));
    assert!(!apart(48, 48) && !apart(0, 0) && apart(48, 0));
}

#[test]
fn no_overlap_makes_the_difference_less_sure() {
    // Every overlap of every two counts of 12 respondents.
    for (a, b) in (0..=12_u32).flat_map(|a| (0..a).map(move |b| (a, b))) {
        let least = (a + b).saturating_sub(12);
        for both in least..=b {
            let certain = exact(b - both, a + b - 2 * both) < 0.05;
            let said = separable(Counted::known(a, 12), Counted::known(b, 12), SURE);
            assert!(!said || certain, "{a} and {b} of 12, {both} in both");
        }
    }
}

#[test]
fn runs_overlap_where_being_inseparable_does_not_carry_over() {
    let order = of(48, &[40, 36, 31, 28, 23, 10]);
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
    assert_eq!(runs(&ordered(crate::STAFF), SURE), [0..=7, 3..=9]);
    assert_eq!(
        runs(&ordered(crate::CUSTOMERS), SURE),
        [0..=5, 1..=6, 2..=8, 3..=9]
    );
    assert_eq!(runs(&ordered(crate::ADOPTION), SURE), [0..=2, 1..=6, 6..=9]);
}

/// Count, respondents and 95 % interval of "in use", for as many respondents up to 48 as each row allows.
#[test]
fn the_intervals_of_adoption() {
    let counted = ordered(crate::ADOPTION);
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
    fn it_does_not_matter_which_comes_first(a in 0..=60_u32, b in 0..=60_u32) {
        let (a, b) = (Counted::known(a, 60), Counted::known(b, 60));
        prop_assert_eq!(separable(a, b, SURE), separable(b, a, SURE));
        prop_assert!(!separable(a, b, SURE) || separable(a, b, Level::Eighty));
    }

    #[test]
    fn runs_are_inseparable_and_as_long_as_can_be(mut counts in prop::collection::vec(0..=48_u32, 0..12)) {
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let order = of(48, &counts);
        let runs = runs(&order, SURE);
        for a in 0..order.len() {
            for b in a + 1..order.len() {
                let together = runs.iter().any(|run| run.contains(&a) && run.contains(&b));
                prop_assert_eq!(together, !separable(order[a], order[b], SURE));
            }
            let span = places(&order, a, SURE);
            prop_assert!(span.contains(1 + a as u32));
        }
    }
}
