//! The counts behind a row of shares, once a number of respondents is supposed.

use super::{Counted, Rounding, Span};
use crate::analysis::AnswerSet;
/// How many respondents gave each answer, as far as the rounded shares tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// How many answered.
    pub respondents: u16,
    /// The counts of each answer that round to its share, in the order of the scale.
    pub spans: Vec<Span>,
    /// A count of each answer; together they add up to the respondents. Where several combinations
    /// do, this is the one nearest to the published shares: the sum of the squared distances is the
    /// smallest, and among equals the stronger answers have more.
    pub nearest: Vec<u16>,
    /// Whether no other combination adds up: always so up to 100 respondents.
    pub unique: bool,
}

/// Why no counts of so many respondents round to a row of shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No count rounds to the share of the answer at this position.
    Answer(usize),
    /// Even the largest counts add up to fewer than the respondents: to this many.
    TooFew(u32),
    /// Even the smallest counts add up to more than the respondents: to this many.
    TooMany(u32),
}

/// The counts of `respondents` that round to `shares`, in whole percent.
///
/// # Errors
///
/// The first reason why there are none.
pub fn counts(shares: &[u8], respondents: u16, rounding: Rounding) -> Result<Counts, Misfit> {
    let spans = spans(shares, respondents, rounding)?;
    let [least, most] = [sum(&spans, |s| s.low), sum(&spans, |s| s.high)];
    let all = u32::from(respondents);
    if most < all {
        return Err(Misfit::TooFew(most));
    }
    // The respondents whom the smallest counts leave over.
    let over = all.checked_sub(least).ok_or(Misfit::TooMany(least))?;
    let roomy = spans.iter().filter(|span| !span.is_known()).count();
    Ok(Counts {
        respondents,
        nearest: nearest(shares, &spans, respondents, over),
        unique: over == 0 || most == all || roomy == 1,
        spans,
    })
}

fn spans(shares: &[u8], respondents: u16, rounding: Rounding) -> Result<Vec<Span>, Misfit> {
    let spans = shares.iter().enumerate().map(|(position, &share)| {
        let span = rounding.counts(share, respondents);
        span.ok_or(Misfit::Answer(position))
    });
    spans.collect()
}

/// Gives the respondents who are `over` one by one to the answer that is furthest below its share.
/// One at a time is enough: the squared distances are convex, each in one count.
fn nearest(shares: &[u8], spans: &[Span], respondents: u16, over: u32) -> Vec<u16> {
    let mut counts: Vec<u16> = spans.iter().map(|span| span.low).collect();
    for _ in 0..over {
        let below = |&at: &usize| {
            let exact = i32::from(shares[at]) * i32::from(respondents);
            100 * i32::from(counts[at]) - exact
        };
        let roomy = (0..counts.len()).filter(|&at| counts[at] < spans[at].high);
        if let Some(at) = roomy.min_by_key(below) {
            counts[at] += 1;
        }
    }
    counts
}

fn sum(spans: &[Span], end: impl Fn(&Span) -> u16) -> u32 {
    spans.iter().map(|span| u32::from(end(span))).sum()
}

impl Counts {
    /// The exact share of the answer at `position`, in percent, by the nearest counts.
    pub fn percent(&self, position: usize) -> f64 {
        100.0 * f64::from(self.nearest[position]) / f64::from(self.respondents)
    }

    /// How many gave an answer of `measure`.
    pub fn counted(&self, measure: AnswerSet) -> Counted {
        let spans = |counted: bool| -> Vec<Span> {
            let spans = self.spans.iter().enumerate();
            let spans = spans.filter(|&(position, _)| measure.contains(position) == counted);
            spans.map(|(_, span)| *span).collect()
        };
        let (inside, outside) = (spans(true), spans(false));
        // Whoever gave no answer of the measure gave another: both sides narrow the span.
        let all = u32::from(self.respondents);
        let low = sum(&inside, |s| s.low).max(all.saturating_sub(sum(&outside, |s| s.high)));
        let high = sum(&inside, |s| s.high).min(all.saturating_sub(sum(&outside, |s| s.low)));
        let nearest = measure.positions().filter_map(|at| self.nearest.get(at));
        Counted {
            nearest: nearest.sum(),
            span: Span {
                low: low as u16,
                high: high as u16,
            },
            respondents: self.respondents,
        }
    }

    /// The largest number that divides every count. Where it is more than 1, the row is possible
    /// for fewer respondents as well: a base of 96 that needs every count of every row to be even
    /// is 48 in disguise.
    pub fn divisor(&self) -> u16 {
        self.nearest.iter().copied().fold(0, gcd)
    }
}

const fn gcd(a: u16, b: u16) -> u16 {
    if b == 0 { a } else { gcd(b, a % b) }
}
