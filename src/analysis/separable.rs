//! Which places in an order are not to be read as different.
//!
//! All statements of a table are judged by the same respondents, and how the counted answers to two
//! statements overlap is not published. So neither do the statements' own intervals tell whether
//! their shares differ, nor can the test for paired shares be made as it is. But the overlap has
//! bounds, and the rule here takes the one that makes the difference least sure.

use super::respondents::Counted;
use super::{Level, Span, uneven};
use std::ops::RangeInclusive;

/// Whether two shares that the same respondents gave differ by more than chance explains, however
/// the counted answers overlap.
///
/// The test for paired shares looks at the respondents who are counted in one share and not in the
/// other, and asks whether they are more uneven than chance (see [`uneven`]). From the counts *a* and
/// *b* of *n* there are at most min(*a* + *b*, 2*n* − *a* − *b*) of them, and so many stand here: the
/// difference of the two counts is given, so the more there are, the less uneven they are, and no
/// overlap makes the difference less sure.
///
/// Where counts are not known for certain, those nearest to each other are compared. Where the numbers
/// of respondents differ, who answered both is not known, and the test is a heuristic: the shares are
/// taken to be of the smaller number, in whole counts, rounded towards each other.
///
/// The level holds for one comparison. Nothing corrects for there being many: of very many comparisons
/// between statements that matter equally, up to one in twenty would come out as a difference at 95 %.
pub fn separable(a: Counted, b: Counted, level: Level) -> bool {
    let (more, less) = if a.percent() < b.percent() {
        (b, a)
    } else {
        (a, b)
    };
    let respondents = u64::from(more.respondents.min(less.respondents));
    let scaled = |count: u32| u64::from(count) * respondents;
    let more = scaled(more.span.low) / u64::from(more.respondents.max(1));
    let less = scaled(less.span.high).div_ceil(u64::from(less.respondents.max(1)));
    if more <= less {
        return false;
    }
    // No count is more than everybody, so the difference is at most as many.
    let discordant = (more + less).min(2 * respondents - more - less);
    let fewer = (discordant - (more - less)) / 2;
    uneven(fewer as u32, discordant as u32, level)
}

/// Whether two gaps, each from the larger of two shares to the smaller, differ by more than chance
/// explains, however any of the answers depend on each other.
///
/// What the gaps differ by is how the larger shares differ less how the smaller ones do. The standard
/// error of the difference of two shares is at most what it is at the least overlap of the counted
/// answers (see [`separable`]), whether the same respondents gave them or others; and that of what the
/// gaps differ by is at most the sum of two such errors. No test is exact for four shares, so the
/// normal distribution is used, with bounds that err on the side of saying too little.
pub fn gaps_separable(larger: [Counted; 2], smaller: [Counted; 2], level: Level) -> bool {
    let share =
        |of: Counted, high: bool| of.fraction(if high { of.span.high } else { of.span.low });
    let least = share(larger[0], false) - share(larger[1], true);
    let most = share(smaller[0], true) - share(smaller[1], false);
    let error = largest_error(larger[0], smaller[0]) + largest_error(larger[1], smaller[1]);
    least > most && least - most > level.z() * error
}

/// The largest standard error that the difference of two shares can have.
fn largest_error(a: Counted, b: Counted) -> f64 {
    let [p, q] = [a, b].map(|of| of.fraction(of.nearest));
    let variance = (p + q).min(2.0 - p - q) - (p - q).powi(2);
    (variance.max(0.0) / f64::from(a.respondents.min(b.respondents).max(1))).sqrt()
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
/// (2020), Journal of the Royal Statistical Society C 69:589–606, with the rule of [`separable`]: each
/// comparison holds at the level, while their ranges come from intervals that hold all at once. So it
/// is not said of these places that they hold at it.
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
        low: 1 + above as u32,
        high: (counted.len() - below) as u32,
    }
}
