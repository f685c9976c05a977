//! Wilson's interval, against printed examples and against what it must hold.

use murroskartta::analysis::{AnswerSet, Counted, Counts, Interval, Level, Span, wilson};
use proptest::prelude::*;

fn fractions(interval: Interval) -> [String; 2] {
    [interval.low, interval.high].map(|percent| format!("{:.4}", percent / 100.0))
}

/// Newcombe 1998, the score method without a correction (method 3).
#[test]
fn printed_examples() {
    for (count, respondents, bounds) in [
        (81, 263, ["0.2553", "0.3662"]),
        (15, 148, ["0.0624", "0.1605"]),
        (0, 20, ["0.0000", "0.1611"]),
        (1, 29, ["0.0061", "0.1718"]),
    ] {
        let interval = wilson(count, respondents, Level::NinetyFive);
        assert_eq!(fractions(interval), bounds, "{count}/{respondents}");
    }
}

#[test]
fn nothing_is_known_where_nobody_answered() {
    let all = Interval {
        low: 0.0,
        high: 100.0,
    };
    assert_eq!(wilson(0, 0, Level::NinetyFive), all);
    assert_eq!(Counted::known(0, 0).interval(Level::Eighty), all);
}

#[test]
fn levels_name_their_quantiles() {
    assert_eq!(Level::ALL.map(Level::percent), [80, 95]);
    // The quantile is where the interval of one half ends: (2p − 1)²(n + z²) = z².
    for level in Level::ALL {
        let interval = wilson(50, 100, level);
        let apart = (interval.width() / 100.0).powi(2) * (100.0 + level.z().powi(2));
        assert!((apart - level.z().powi(2)).abs() < 1e-9);
    }
}

#[test]
fn an_interval_covers_every_count_that_shares_allow() {
    let counts = Counts {
        respondents: 150,
        spans: vec![Span { low: 74, high: 75 }, Span { low: 75, high: 76 }],
        nearest: vec![75, 75],
        unique: false,
        unpublished: AnswerSet::default(),
        several: false,
    };
    let counted = counts.counted([0].into_iter().collect()).unwrap();
    assert_eq!(counted.span, Span { low: 74, high: 75 });
    let interval = counted.interval(Level::Eighty);
    assert!((interval.low - wilson(74, 150, Level::Eighty).low).abs() < 1e-12);
    assert!((interval.high - wilson(75, 150, Level::Eighty).high).abs() < 1e-12);
}

fn proportions() -> impl Strategy<Value = (u32, u32)> {
    (1..=2000_u32).prop_flat_map(|n| (0..=n, Just(n)))
}

proptest! {
    #[test]
    fn it_holds_the_share_and_stays_within_the_whole((count, n) in proportions()) {
        for level in Level::ALL {
            let interval = wilson(count, n, level);
            prop_assert!(interval.contains(100.0 * f64::from(count) / f64::from(n)));
            prop_assert!(interval.low >= 0.0 && interval.high <= 100.0);
            prop_assert_eq!(interval.low.to_bits() == 0, count == 0, "0 only where nobody is counted");
            prop_assert_eq!(interval.high.to_bits() == 100_f64.to_bits(), count == n);
        }
    }

    #[test]
    fn it_mirrors_itself((count, n) in proportions()) {
        let (one, other) = (wilson(count, n, Level::NinetyFive), wilson(n - count, n, Level::NinetyFive));
        prop_assert!((one.low - (100.0 - other.high)).abs() < 1e-12);
        prop_assert!((one.high - (100.0 - other.low)).abs() < 1e-12);
    }

    #[test]
    fn it_grows_with_the_count((count, n) in proportions()) {
        prop_assume!(count < n);
        let (less, more) = (wilson(count, n, Level::NinetyFive), wilson(count + 1, n, Level::NinetyFive));
        prop_assert!(less.low < more.low && less.high < more.high);
    }

    #[test]
    fn more_certainty_and_fewer_respondents_make_it_wider((count, n) in proportions()) {
        prop_assert!(wilson(count, n, Level::Eighty).width() < wilson(count, n, Level::NinetyFive).width());
        let twice = wilson(2 * count, 2 * n, Level::NinetyFive);
        prop_assert!(twice.width() < wilson(count, n, Level::NinetyFive).width());
    }
}
