//! The counts behind a row of shares, once a number of respondents is supposed.

use super::candidates::span;
use super::{BOUND, Counted, Rounding, Span};
use crate::analysis::AnswerSet;
use crate::survey::{Percent, Row, Scale, Sharing};

/// How many respondents gave each answer, as far as the rounded shares tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// How many answered.
    pub respondents: u32,
    /// The counts of each answer that round to its share, in the order of the scale. Where the answers are no whole,
    /// the others come last.
    pub spans: Vec<Span>,
    /// A count of each answer; together they add up to the respondents. Where several combinations
    /// do, this is the one nearest to the published shares: the sum of the squared distances is the
    /// smallest, and among equals the stronger answers have more.
    pub nearest: Vec<u32>,
    /// Whether no other combination adds up: always so up to 100 respondents, where every share is published.
    pub unique: bool,
    /// The answers whose shares are not published.
    pub unpublished: AnswerSet,
    /// Whether a respondent could give several answers, so that the counts need not add up.
    pub several: bool,
}

/// Why no counts of so many respondents round to a row of shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No count rounds to the share of the answer at this position.
    Answer(usize),
    /// Even the largest counts add up to fewer than the respondents: to this many.
    TooFew(u64),
    /// Even the smallest counts add up to more than the respondents: to this many.
    TooMany(u64),
}

/// The counts of `respondents` that round to `shares`, which are a whole.
///
/// # Errors
///
/// The first reason why there are none.
pub fn counts(
    shares: &[Option<Percent>],
    respondents: u32,
    rounding: Rounding,
) -> Result<Counts, Misfit> {
    let spans = spans(shares, respondents, rounding)?;
    let [least, most] = [sum(&spans, |s| s.low), sum(&spans, |s| s.high)];
    let all = u64::from(respondents);
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
        unpublished: unpublished(shares),
        several: false,
        spans,
    })
}

/// The counts of a row that so many `respondents` answered, as is published. Where they round to no such shares, as
/// those of weighted answers need not, each answer has the count nearest to its share.
pub fn published_counts(row: &Row, scale: &Scale, respondents: u32) -> Counts {
    let rounding = Rounding::HalfUp;
    let mut shares = row.shares.clone();
    if scale.sharing == Sharing::Part {
        // Those who gave another answer.
        shares.push(None);
    }
    let several = scale.sharing == Sharing::Several;
    if !several
        && respondents <= BOUND
        && let Ok(exact) = counts(&shares, respondents, rounding)
    {
        return exact;
    }
    let nearest = |share: &Option<Percent>| share.map_or(0, |share| count(share, respondents));
    let spans = shares.iter().map(|&share| {
        let known = || Span::known(nearest(&share));
        span(share, rounding, respondents).unwrap_or_else(known)
    });
    Counts {
        respondents,
        spans: spans.collect(),
        nearest: shares.iter().map(nearest).collect(),
        unique: false,
        unpublished: unpublished(&shares),
        several,
    }
}

/// How many of so many respondents a share is, rounded.
fn count(share: Percent, respondents: u32) -> u32 {
    let thousandfold = share.in_tenths() as u64 * u64::from(respondents);
    ((thousandfold + 500) / 1000) as u32
}

fn unpublished(shares: &[Option<Percent>]) -> AnswerSet {
    let unpublished = shares.iter().enumerate();
    let unpublished = unpublished.filter(|(_, share)| share.is_none());
    unpublished.map(|(position, _)| position).collect()
}

fn spans(
    shares: &[Option<Percent>],
    respondents: u32,
    rounding: Rounding,
) -> Result<Vec<Span>, Misfit> {
    let spans = shares.iter().enumerate().map(|(position, &share)| {
        let span = span(share, rounding, respondents);
        span.ok_or(Misfit::Answer(position))
    });
    spans.collect()
}

/// Gives the respondents who are `over` one by one to the answer that is furthest below its share.
/// One at a time is enough: the squared distances are convex, each in one count.
fn nearest(shares: &[Option<Percent>], spans: &[Span], respondents: u32, over: u64) -> Vec<u32> {
    let mut counts: Vec<u32> = spans.iter().map(|span| span.low).collect();
    for _ in 0..over {
        let below = |&at: &usize| {
            let share = shares[at].unwrap_or_default();
            let exact = i64::from(share.in_tenths()) * i64::from(respondents);
            1000 * i64::from(counts[at]) - exact
        };
        let roomy = (0..counts.len()).filter(|&at| counts[at] < spans[at].high);
        if let Some(at) = roomy.min_by_key(below) {
            counts[at] += 1;
        }
    }
    counts
}

fn sum(spans: &[Span], end: impl Fn(&Span) -> u32) -> u64 {
    spans.iter().map(|span| u64::from(end(span))).sum()
}

impl Counts {
    /// The exact share of the answer at `position`, in percent, by the nearest counts.
    pub fn percent(&self, position: usize) -> f64 {
        100.0 * f64::from(self.nearest[position]) / f64::from(self.respondents)
    }

    /// How many gave an answer of `measure`; none where the share of one is not published, or where a respondent may
    /// have given several.
    pub fn counted(&self, measure: AnswerSet) -> Option<Counted> {
        let is_known = measure.positions().all(|at| !self.unpublished.contains(at));
        if !is_known || self.several && measure.len() > 1 {
            return None;
        }
        let spans = |counted: bool| -> Vec<Span> {
            let spans = self.spans.iter().enumerate();
            let spans = spans.filter(|&(position, _)| measure.contains(position) == counted);
            spans.map(|(_, span)| *span).collect()
        };
        let (inside, outside) = (spans(true), spans(false));
        // Whoever gave no answer of the measure gave another: both sides narrow the span.
        let all = u64::from(self.respondents);
        let others = |end: fn(&Span) -> u32| if self.several { 0 } else { sum(&outside, end) };
        let most_others = if self.several {
            all
        } else {
            sum(&outside, |s| s.high)
        };
        let low = sum(&inside, |s| s.low).max(all.saturating_sub(most_others));
        let high = sum(&inside, |s| s.high).min(all.saturating_sub(others(|s| s.low)));
        let nearest = measure.positions().filter_map(|at| self.nearest.get(at));
        let nearest = nearest.map(|&count| u64::from(count)).sum::<u64>().min(all);
        Some(Counted {
            nearest: nearest as u32,
            // Counts that are not exact may part by one.
            span: Span {
                low: low.min(high) as u32,
                high: high.max(low).min(all) as u32,
            },
            respondents: self.respondents,
        })
    }

    /// The largest number that divides every count. Where it is more than 1, the row is possible
    /// for fewer respondents as well: a base of 96 that needs every count of every row to be even
    /// is 48 in disguise.
    pub fn divisor(&self) -> u32 {
        self.nearest.iter().copied().fold(0, gcd)
    }
}

const fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
