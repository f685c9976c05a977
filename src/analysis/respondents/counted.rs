//! How many respondents gave an answer that counts.

use super::Span;
use crate::analysis::{Interval, Level, wilson};

/// How many of some respondents gave an answer of the measure, as far as the shares tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The count that stands nearest to the published shares.
    pub nearest: u32,
    /// Every count that they allow: one, up to 100 respondents.
    pub span: Span,
    /// How many answered.
    pub respondents: u32,
}

impl Counted {
    /// A count that is known.
    pub const fn known(count: u32, respondents: u32) -> Self {
        Self {
            nearest: count,
            span: Span::known(count),
            respondents,
        }
    }

    /// The share, in percent: not the sum of rounded shares, from which it may differ by as much as
    /// half a percentage point for each answer that counts.
    pub fn percent(self) -> f64 {
        self.fraction(self.nearest) * 100.0
    }

    /// The Wilson interval of the share, over every count that the shares allow.
    pub fn interval(self, level: Level) -> Interval {
        let end = |count| wilson(count, self.respondents, level);
        Interval {
            low: end(self.span.low).low,
            high: end(self.span.high).high,
        }
    }

    /// `count` of the respondents, from 0 to 1; 0 where nobody answered.
    pub(in crate::analysis) fn fraction(self, count: u32) -> f64 {
        f64::from(count) / f64::from(self.respondents.max(1))
    }
}
