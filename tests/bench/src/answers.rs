//! Answers to statements that nobody was asked about: respondents are counted, and their shares
//! rounded, so that rows total what published ones do.

use std::cmp::Reverse;
use std::ops::RangeInclusive;

use murroskartta::survey::TableId;

use crate::random::Random;

/// How many answered the tables of significance: about as many as those of the published survey.
const RESPONDENTS: u32 = 48;
/// How many answered the table of adoption.
const OFFICES: u32 = 76;
/// What published rows total, in percent.
const TOTALS: RangeInclusive<u32> = 98..=102;
/// The most that one answer can weigh before it is squared; squares make strong and weak answers.
const HEAVIEST: usize = 20;

/// How a statement was answered.
pub struct Answered {
    /// Position of the statement.
    pub statement: usize,
    /// Shares in whole percent, in the order of the scale.
    pub shares: Vec<u32>,
}

/// The ids of the answers of a table, in the order of the scale.
pub const fn ids(table: TableId) -> &'static [&'static str] {
    match table {
        crate::ADOPTION => &["in-use", "trial", "planned", "none"],
        _ => &["very-great", "great", "moderate", "small", "none", "unsure"],
    }
}

/// The rows of a table, the strongest first, as sources print them; the statements are numbered in
/// the order of the first table.
pub fn rows(table: TableId, statements: usize, random: &mut Random) -> Vec<Answered> {
    let mut all: Vec<_> = (0..statements).map(|_| shares(table, random)).collect();
    if table == crate::ADOPTION {
        all.sort_by_key(|shares| Reverse(shares[0]));
    }
    let numbered = all.into_iter().enumerate();
    let answered = numbered.map(|(statement, shares)| Answered { statement, shares });
    let mut rows: Vec<Answered> = answered.collect();
    if table != crate::ADOPTION {
        rows.sort_by_key(|row| Reverse(row.shares[0] + row.shares[1]));
    }
    rows
}

/// Shares that some respondents may have given.
fn shares(table: TableId, random: &mut Random) -> Vec<u32> {
    let respondents = match table {
        crate::ADOPTION => OFFICES,
        _ => RESPONDENTS,
    };
    loop {
        let counts = counts(ids(table).len(), respondents, random);
        let percent = |count: u32| (200 * count + respondents) / (2 * respondents);
        let shares: Vec<u32> = counts.into_iter().map(percent).collect();
        if TOTALS.contains(&shares.iter().sum()) {
            return shares;
        }
    }
}

/// How many of `respondents` gave each answer.
fn counts(answers: usize, respondents: u32, random: &mut Random) -> Vec<u32> {
    let weights = (0..answers).map(|_| (1 + random.below(HEAVIEST)).pow(2));
    let weights: Vec<usize> = weights.collect();
    let all = weights.iter().sum();
    let mut counts = vec![0; answers];
    for _ in 0..respondents {
        let mut at = random.below(all);
        let answer = weights.iter().position(|&weight| {
            let here = at < weight;
            at = at.saturating_sub(weight);
            here
        });
        counts[answer.unwrap_or_default()] += 1;
    }
    counts
}
