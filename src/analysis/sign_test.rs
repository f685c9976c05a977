//! The exact test for paired shares.

use std::sync::OnceLock;

use super::Level;

/// Whether so many of `discordant` pairs that differ, `fewer` in one direction and the rest in the
/// other, are too uneven for chance: the two-sided exact binomial test, in which either direction is
/// as likely (the exact form of `McNemar`'s test, Q. (1947), Psychometrika 12:153–157).
///
/// ```
/// use murroskartta::analysis::{Level, uneven};
///
/// // 2 · (1 + 22 + 231 + 1540 + 7315 + 26334 + 74613) / 2²² = 0.052.
/// assert!(!uneven(6, 22, Level::NinetyFive) && uneven(5, 22, Level::NinetyFive));
/// ```
pub fn uneven(fewer: u32, discordant: u32, level: Level) -> bool {
    static UNEVEN: [OnceLock<Vec<u16>>; 2] = [OnceLock::new(), OnceLock::new()];
    let counts = UNEVEN[level as usize].get_or_init(|| uneven_counts(level));
    match counts.get(discordant as usize) {
        Some(&count) => fewer < count.into(),
        None => is_far_from_half(fewer, discordant, level),
    }
}

/// The same of more pairs than are counted exactly: by the normal distribution, corrected for continuity.
fn is_far_from_half(fewer: u32, discordant: u32, level: Level) -> bool {
    let [fewer, all] = [fewer, discordant].map(f64::from);
    all / 2.0 - fewer - 0.5 > level.z() * all.sqrt() / 2.0
}

/// For every number of pairs that differ, how many counts, from 0 up, are too few for chance.
///
/// One more pair moves that number by one at the most, so it is found step by step from the
/// probability of fewer than so many, and of exactly so many.
fn uneven_counts(level: Level) -> Vec<u16> {
    // Half of what is left beside the level, for either direction has its tail.
    let tail = f64::from(100 - level.percent()) / 200.0;
    let (mut count, mut fewer, mut exactly) = (0_u16, 0.0, 1.0);
    let mut counts = Vec::with_capacity(usize::from(u16::MAX) + 1);
    for pairs in 0..=u16::MAX {
        counts.push(count);
        let [n, k] = [f64::from(pairs), f64::from(count)];
        // Of one pair more: Pascal's rule.
        let one_fewer = exactly * k / (n - k + 1.0);
        fewer -= one_fewer / 2.0;
        exactly = f64::midpoint(exactly, one_fewer);
        if fewer + exactly < tail {
            fewer += exactly;
            exactly *= (n + 1.0 - k) / (k + 1.0);
            count += 1;
        }
    }
    counts
}
