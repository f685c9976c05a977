//! The numbers of respondents behind rounded shares, against brute force and against the source.

use murroskartta::analysis::{self, AnswerSet, BOUND, Candidates, Counts, Misfit, Rounding, Span};
use murroskartta::survey::Percent;
use proptest::prelude::*;
use std::time::Instant;

/// What is possible for a row of whole percent.
fn possible(row: &[u8], rounding: Rounding, bound: u32) -> Candidates {
    analysis::possible(&published(row), rounding, bound)
}

/// The counts behind a row of whole percent.
fn counts(row: &[u8], respondents: u32, rounding: Rounding) -> Result<Counts, Misfit> {
    analysis::counts(&published(row), respondents, rounding)
}

fn published(row: &[u8]) -> Vec<Option<Percent>> {
    row.iter().map(|&share| Some(share.into())).collect()
}

/// The rounding written out with decimals, as a reader would do it.
fn rounded(count: u32, respondents: u32, rounding: Rounding) -> u8 {
    let tenths_of_thousandths = 1_000_000 * u64::from(count) / u64::from(respondents);
    let exact = u64::from(count) * 200 % (2 * u64::from(respondents)) == u64::from(respondents);
    let whole = tenths_of_thousandths / 10_000;
    let up = match rounding {
        Rounding::HalfEven if exact => whole % 2 == 1,
        _ => exact || tenths_of_thousandths % 10_000 >= 5_000,
    };
    (whole + u64::from(up)) as u8
}

fn shares(counts: &[u32], rounding: Rounding) -> Vec<u8> {
    let all = counts.iter().sum();
    let counts = counts.iter();
    counts.map(|&count| rounded(count, all, rounding)).collect()
}

/// Every way in which `respondents` can give `answers` answers.
fn all_counts(answers: usize, respondents: u32) -> Vec<Vec<u32>> {
    if answers == 1 {
        return vec![vec![respondents]];
    }
    let with = |first: u32| {
        let rest = all_counts(answers - 1, respondents - first);
        rest.into_iter().map(move |mut counts| {
            counts.insert(0, first);
            counts
        })
    };
    (0..=respondents).flat_map(with).collect()
}

/// Shares as they come from whole counts of up to [`BOUND`] respondents.
fn real_counts() -> impl Strategy<Value = Vec<u32>> {
    let cuts = (1..=BOUND).prop_flat_map(|n| (Just(n), prop::collection::vec(0..=n, 1..=5)));
    cuts.prop_map(|(n, mut cuts)| {
        cuts.extend([0, n]);
        cuts.sort_unstable();
        cuts.windows(2).map(|pair| pair[1] - pair[0]).collect()
    })
}

fn any_rounding() -> impl Strategy<Value = Rounding> {
    prop::sample::select(Rounding::ALL.to_vec())
}

proptest! {
    #[test]
    fn the_true_number_and_the_true_counts_are_found(real in real_counts(), rounding in any_rounding()) {
        let all: u32 = real.iter().sum();
        let shares = shares(&real, rounding);
        prop_assert!(possible(&shares, rounding, BOUND).contains(all));
        let found = counts(&shares, all, rounding).unwrap();
        for (span, &count) in found.spans.iter().zip(&real) {
            prop_assert!(span.contains(count));
        }
        if found.unique {
            prop_assert_eq!(&found.nearest, &real);
        }
        prop_assert!(found.unique || all > 100, "up to 100 respondents counts are known");
    }

    #[test]
    fn the_nearest_counts_are_counts(real in real_counts(), rounding in any_rounding()) {
        let all: u32 = real.iter().sum();
        let shares = shares(&real, rounding);
        let found = counts(&shares, all, rounding).unwrap();
        prop_assert_eq!(found.nearest.iter().sum::<u32>(), all);
        prop_assert_eq!(super::respondents::shares(&found.nearest, rounding), shares);
    }

    #[test]
    fn a_measure_holds_the_true_count(real in real_counts(), rounding in any_rounding(), bits in 0..64_usize) {
        let measure: AnswerSet = (0..real.len()).filter(|at| bits >> at & 1 == 1).collect();
        let all: u32 = real.iter().sum();
        let true_count: u32 = measure.positions().map(|at| real[at]).sum();
        let counted = counts(&shares(&real, rounding), all, rounding).unwrap().counted(measure).unwrap();
        prop_assert!(counted.span.contains(true_count));
        prop_assert!(counted.span.contains(counted.nearest));
    }

    #[test]
    fn rounding_is_the_written_out_one(n in 1..=BOUND, part in 0..=BOUND, rounding in any_rounding()) {
        let count = part.min(n);
        prop_assert_eq!(rounding.share(count, n), u32::from(rounded(count, n, rounding)));
    }
}

#[test]
fn every_span_is_the_counts_that_round_to_the_share() {
    for (rounding, n) in Rounding::ALL
        .into_iter()
        .flat_map(|r| (1..=130).map(move |n| (r, n)))
    {
        for share in 0..=101 {
            let counts: Vec<_> = (0..=n)
                .filter(|&k| rounded(k, n, rounding) == share)
                .collect();
            let expected = counts.first().map(|&low| Span {
                low,
                high: counts[counts.len() - 1],
            });
            assert_eq!(
                rounding.counts(share.into(), n),
                expected,
                "{share} % of {n}, {rounding:?}"
            );
        }
    }
}

#[test]
fn small_numbers_agree_with_brute_force() {
    for rounding in Rounding::ALL {
        for (answers, largest) in [(2, 30), (3, 24), (4, 12)] {
            let rows = (1..=largest).flat_map(|n| {
                let rows = all_counts(answers, n).into_iter();
                rows.map(move |counts| (shares(&counts, rounding), n))
            });
            let mut by_row = std::collections::BTreeMap::<_, Vec<u32>>::new();
            for (row, n) in rows {
                by_row.entry(row).or_default().push(n);
            }
            for (row, mut numbers) in by_row {
                numbers.dedup();
                let found: Vec<_> = possible(&row, rounding, largest).iter().collect();
                assert_eq!(found, numbers, "{row:?}, {rounding:?}");
            }
        }
    }
}

#[test]
fn where_counts_are_open_every_combination_is_in_the_spans() {
    // 101 to 220 respondents: some shares have two or three counts.
    for n in [101, 150, 205, 220] {
        let real = [n / 3, n / 7, n - n / 3 - n / 7];
        let row = shares(&real, Rounding::HalfUp);
        let found = counts(&row, n, Rounding::HalfUp).unwrap();
        let all = all_counts(3, n).into_iter();
        let fitting: Vec<_> = all.filter(|c| shares(c, Rounding::HalfUp) == row).collect();
        assert_eq!(found.unique, fitting.len() == 1, "{n}");
        let distance = |counts: &[u32]| -> i64 {
            let apart = |(&count, &share): (&u32, &u8)| {
                (100 * i64::from(count) - i64::from(share) * i64::from(n)).pow(2)
            };
            counts.iter().zip(&row).map(apart).sum()
        };
        let least = fitting.iter().map(|counts| distance(counts)).min().unwrap();
        assert_eq!(distance(&found.nearest), least, "{n}");
        for at in 0..3 {
            let sums = || fitting.iter().map(|counts| counts[at]);
            let counted = found.counted(AnswerSet::from_iter([at])).unwrap();
            let expected = Span {
                low: sums().min().unwrap(),
                high: sums().max().unwrap(),
            };
            assert_eq!(counted.span, expected, "answer {at} of {n}");
        }
    }
}

#[test]
fn one_row_worked_through() {
    // Table 2, statement 4: 23, 15, 5, 1, 1 and 3 of 48 are 47.9, 31.25, 10.4, 2.1, 2.1 and 6.25 %.
    let row = [48, 31, 10, 2, 2, 6];
    let found = counts(&row, 48, Rounding::HalfUp).unwrap();
    assert_eq!(found.nearest, [23, 15, 5, 1, 1, 3]);
    assert!(found.unique && found.divisor() == 1);
    assert!((found.percent(1) - 31.25).abs() < 1e-12);
    let counted = found.counted(AnswerSet::from_iter([0, 1])).unwrap();
    assert_eq!((counted.nearest, counted.respondents), (38, 48));
    // 96 fits too, and only if every count were even.
    assert_eq!(counts(&row, 96, Rounding::HalfUp).unwrap().divisor(), 2);
    // Of 47, 22 are 46.8 % and 23 are 48.9 %: none is 48 %.
    assert_eq!(counts(&row, 47, Rounding::HalfUp), Err(Misfit::Answer(0)));
    // Of 52 the counts would be 25, 16, 5, 1, 1 and 3: one short.
    assert_eq!(counts(&row, 52, Rounding::HalfUp), Err(Misfit::TooFew(51)));
    // Of 50 they would be 24, none for 31 % … 15.5 is between 15 and 16.
    assert_eq!(counts(&row, 50, Rounding::HalfUp), Err(Misfit::Answer(1)));
}

#[test]
fn shares_that_total_102_need_halves() {
    // Table 2, statement 8: 12.5 % four times over, rounded up each time.
    let row = [42, 17, 13, 13, 4, 13];
    let found = counts(&row, 48, Rounding::HalfUp).unwrap();
    assert_eq!(found.nearest, [20, 8, 6, 6, 2, 6]);
    assert!(!possible(&row, Rounding::HalfEven, 100).contains(48));
}

#[test]
fn rows_at_the_edges() {
    let numbers =
        |row: &[u8], bound| -> Vec<u32> { possible(row, Rounding::HalfUp, bound).iter().collect() };
    assert_eq!(numbers(&[100], 5), [1, 2, 3, 4, 5], "everybody");
    assert_eq!(numbers(&[100, 0, 0], 4), [1, 2, 3, 4]);
    assert_eq!(
        numbers(&[50, 51], 201),
        [200],
        "halves of a percent need 200"
    );
    for (row, why) in [
        (&[0, 0, 0, 0][..], "somebody must have answered"),
        (&[], "there must be answers"),
        (&[40, 40], "80 % in all is no row"),
        (&[101], "more than everybody is no share"),
    ] {
        assert!(numbers(row, BOUND).is_empty(), "{why}");
    }
    assert_eq!(numbers(&[33, 33, 33], 10), [3, 6, 9]);
    assert_eq!(numbers(&[17, 17, 17, 17, 17, 17], 20), [6, 12, 18], "102 %");
    assert_eq!(possible(&[100], Rounding::HalfUp, 0).smallest(), None);
    for rounding in Rounding::ALL {
        assert_eq!(
            rounding.counts(Percent::ZERO, 0),
            None,
            "nobody has no share"
        );
    }
}

#[test]
fn rows_of_every_usual_total_are_possible() {
    for (row, n) in [
        (&[16, 16, 16, 16, 16, 18][..], 98),
        (&[33, 33, 33], 99),
        (&[50, 50], 100),
        (&[13, 88], 101),
        (&[17; 6], 102),
    ] {
        assert_eq!(row.iter().map(|&s| u32::from(s)).sum::<u32>(), n);
        assert!(
            !possible(row, Rounding::HalfUp, BOUND).is_empty(),
            "{row:?}"
        );
    }
}

#[test]
fn a_large_published_base_leaves_counts_open() {
    let found = counts(&[50, 30, 20], 60_000, Rounding::HalfUp).unwrap();
    assert_eq!(found.nearest, [30_000, 18_000, 12_000]);
    assert!(!found.unique);
    let all = found.counted(AnswerSet::from_iter([0, 1, 2])).unwrap();
    assert_eq!(all.span, Span::known(60_000));
    let most = found.counted(AnswerSet::from_iter([0, 1])).unwrap().span;
    assert_eq!((most.low, most.high), (47_701, 48_300));
}

#[test]
fn a_set_of_numbers_can_be_asked() {
    let row = possible(&[30, 10, 20, 40], Rounding::HalfUp, BOUND);
    assert_eq!((row.smallest(), row.bound()), (Some(10), BOUND));
    assert_eq!(row.up_to(50).collect::<Vec<_>>(), [10, 20, 30, 40, 50]);
    assert_eq!(
        (row.largest_within(48), row.largest_within(9)),
        (Some(40), None)
    );
    assert!(row.contains(20) && !row.contains(21));
    assert_eq!(row.len(), row.iter().count());
}

/// `cargo test --release --test native ten_thousand -- --ignored --nocapture`
#[test]
#[ignore = "prints how long it takes"]
fn ten_thousand_rows() {
    let rows: Vec<_> = (0..10_000_u32)
        .map(|at| {
            let n = 20 + at % 381;
            let cuts = [n / 2, n / 5, n / 9, n / 11 + at % 7 % (n / 20)];
            let rest = n - cuts.iter().sum::<u32>();
            shares(&[&cuts[..], &[rest]].concat(), Rounding::HalfUp)
        })
        .collect();
    let start = Instant::now();
    let found: usize = rows
        .iter()
        .map(|row| possible(row, Rounding::HalfUp, BOUND).len())
        .sum();
    println!(
        "{} rows, {found} numbers: {:?}",
        rows.len(),
        start.elapsed()
    );
    let start = Instant::now();
    let some = &rows[..100];
    let naive: usize = some.iter().map(|row| naive(row).len()).sum();
    println!(
        "{} rows, {naive} numbers, every count tried: {:?}",
        some.len(),
        start.elapsed()
    );
    let again = some
        .iter()
        .map(|row| possible(row, Rounding::HalfUp, BOUND).len());
    assert_eq!(again.sum::<usize>(), naive);
}

/// The same by rounding every count of every answer.
fn naive(row: &[u8]) -> Vec<u32> {
    let fits = |&n: &u32| {
        let spans = row.iter().map(|&share| {
            let counts = (0..=n).filter(|&k| rounded(k, n, Rounding::HalfUp) == share);
            let counts: Vec<_> = counts.collect();
            Some((*counts.first()?, *counts.last()?))
        });
        let spans: Option<Vec<_>> = spans.collect();
        spans.is_some_and(|spans| {
            let least = spans.iter().map(|span| span.0).sum::<u32>();
            let most = spans.iter().map(|span| span.1).sum::<u32>();
            (least..=most).contains(&n)
        })
    };
    (1..=BOUND).filter(fits).collect()
}
