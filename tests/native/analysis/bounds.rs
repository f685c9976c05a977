//! What two shares tell of their overlap, against every population that there could be.

use murroskartta::analysis::{Bounds, Span, both, only_first};

/// How often each of the four ways of answering two questions can occur among `n`:
/// counted in both, only in the first, only in the second, in neither.
fn populations(n: u32) -> impl Iterator<Item = [u32; 4]> {
    (0..=n).flat_map(move |both| {
        (0..=n - both).flat_map(move |first| {
            (0..=n - both - first)
                .map(move |second| [both, first, second, n - both - first - second])
        })
    })
}

#[test]
fn the_bounds_are_what_small_populations_reach() {
    for n in 0..=9 {
        for (a, b) in (0..=n).flat_map(|a| (0..=n).map(move |b| (a, b))) {
            let of = |cell: usize| {
                let fitting = populations(n).filter(|p| p[0] + p[1] == a && p[0] + p[2] == b);
                let counts: Vec<_> = fitting.map(|population| population[cell]).collect();
                let (low, high) = (counts.iter().min(), counts.iter().max());
                Span {
                    low: *low.unwrap(),
                    high: *high.unwrap(),
                }
            };
            let [first, second] = [a, b].map(Span::known);
            assert_eq!(both(first, second, n).count, of(0), "{a} and {b} of {n}");
            assert_eq!(
                only_first(first, second, n).count,
                of(1),
                "{a} and {b} of {n}"
            );
            assert_eq!(
                only_first(second, first, n).count,
                of(2),
                "{a} and {b} of {n}"
            );
        }
    }
}

#[test]
fn open_counts_widen_the_bounds() {
    let (n, spans) = (6, || {
        (0..=6_u32).flat_map(|low| (low..=6).map(move |high| Span { low, high }))
    });
    for (first, second) in spans().flat_map(|a| spans().map(move |b| (a, b))) {
        let fitting = |cell: usize| {
            let all = populations(n)
                .filter(|p| first.contains(p[0] + p[1]) && second.contains(p[0] + p[2]));
            let counts: Vec<_> = all.map(|population| population[cell]).collect();
            Span {
                low: *counts.iter().min().unwrap(),
                high: *counts.iter().max().unwrap(),
            }
        };
        assert_eq!(both(first, second, n).count, fitting(0));
        assert_eq!(only_first(first, second, n).count, fitting(1));
    }
}

#[test]
fn percent_is_rounded_outwards() {
    // Statement 8: 40 of 48 count it for staff, 28 for customers.
    let [staff, customers] = [40, 28].map(Span::known);
    assert_eq!(both(staff, customers, 48).count, Span { low: 20, high: 28 });
    // 41.7 to 58.3 %, and 25 to 41.7 %.
    assert_eq!(both(staff, customers, 48).percent(), [41, 59]);
    assert_eq!(only_first(staff, customers, 48).percent(), [25, 42]);
    assert_eq!(only_first(customers, staff, 48).percent(), [0, 17]);
}

#[test]
fn everybody_and_nobody() {
    let [all, none] = [48, 0].map(Span::known);
    assert_eq!(both(all, all, 48).percent(), [100, 100]);
    assert_eq!(both(all, none, 48).percent(), [0, 0]);
    assert_eq!(only_first(all, none, 48).percent(), [100, 100]);
    assert_eq!(both(none, none, 0).percent(), [0, 100], "nobody was asked");
    let too_many = both(Span::known(60), all, 48);
    assert_eq!(
        too_many,
        Bounds {
            count: all,
            respondents: 48
        }
    );
}
