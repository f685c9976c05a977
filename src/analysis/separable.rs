//! Which places in an order are not to be read as different.
//!
//! All statements of a table are judged by the same respondents, and how the counted answers to two
//! statements overlap is not published. So neither do the statements' own intervals tell whether
//! their shares differ, nor can the test for paired shares be made as it is. But the overlap has
//! bounds, and the rule here takes the one that makes the difference least sure.

use super::respondents::Counted;
use super::{Level, Span};
use std::ops::RangeInclusive;

/// Whether two shares that the same respondents gave differ by more than chance explains, however
/// the counted answers overlap.
///
/// The test for paired shares (`McNemar`, Q. (1947), Psychometrika 12:153–157, without a correction
/// for continuity) divides the difference of the two counts by the root of the number of respondents
/// who are counted in one and not in the other. From the counts *a* and *b* of *n* that number is at
/// most min(*a* + *b*, 2*n* − *a* − *b*), and that is what stands here: no overlap makes the
/// difference less sure. Where counts are not known for certain, those nearest to each other are
/// compared; where the numbers of respondents differ, the smaller counts.
///
/// The level holds for one comparison. Of very many comparisons between statements that matter
/// equally, up to one in twenty would come out as a difference at 95 %.
pub fn separable(a: Counted, b: Counted, level: Level) -> bool {
    let (more, less) = if a.percent() < b.percent() {
        (b, a)
    } else {
        (a, b)
    };
    let [p, q] = [more.fraction(more.span.low), less.fraction(less.span.high)];
    let (difference, discordant) = (p - q, (p + q).min(2.0 - p - q));
    let respondents = f64::from(more.respondents.min(less.respondents));
    difference > 0.0 && difference * respondents.sqrt() > level.z() * discordant.sqrt()
}

/// The runs of an order by share in which no two statements are separable: as long as can be, the
/// first first, by their positions in `order`. Runs of one are left out.
///
/// Runs may overlap. Being inseparable does not carry over: the first may be inseparable from the
/// second and the second from the third, and the first still separable from the third. To join such
/// neighbours into one would deny a difference that is there.
pub fn runs(order: &[Counted], level: Level) -> Vec<RangeInclusive<usize>> {
    let mut runs: Vec<RangeInclusive<usize>> = Vec::new();
    for start in 0..order.len() {
        let end = run_end(order, start, level);
        if end > start && runs.last().is_none_or(|last| end > *last.end()) {
            runs.push(start..=end);
        }
    }
    runs
}

/// How far the run from `start` reaches: every statement in it inseparable from all before it.
fn run_end(order: &[Counted], start: usize, level: Level) -> usize {
    let joins = |&next: &usize| {
        let mut before = order[start..next].iter();
        before.all(|&other| !separable(other, order[next], level))
    };
    (start..order.len())
        .take_while(joins)
        .last()
        .unwrap_or(start)
}

/// The places that the statement at `position` may hold, from 1: below all whose share is separably
/// larger and above all whose share is separably smaller. The idea of Klein, Wright & Wieczorek
/// (2020), Journal of the Royal Statistical Society C 69:589–606, with the rule of [`separable`].
pub fn places(counted: &[Counted], position: usize, level: Level) -> Span {
    let own = counted[position];
    let apart = || {
        counted
            .iter()
            .filter(|&&other| separable(own, other, level))
    };
    let above = apart()
        .filter(|other| other.percent() > own.percent())
        .count();
    let below = apart().count() - above;
    Span {
        low: 1 + above as u16,
        high: (counted.len() - below) as u16,
    }
}
