//! What two shares of the same respondents tell of their overlap.
//!
//! What a statement means to customers and what it means to staff was judged by the same
//! respondents, but only how many gave each answer is published, not who gave both. From the two
//! counts alone the overlap has bounds that cannot be made narrower (Fréchet, M. (1951), Annales de
//! l'Université de Lyon A 14:53–77): somebody must have given both where the two counts exceed the
//! respondents, and no more can have than the smaller count.

use super::Span;

/// How many of the respondents something is true of, at the least and at the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The counts.
    pub count: Span,
    /// Of how many respondents.
    pub respondents: u32,
}

impl Bounds {
    /// The same in whole percent, rounded outwards so that nothing possible is left out.
    ///
    /// Where nobody answered, 0–100: nothing is known.
    pub fn percent(self) -> [u8; 2] {
        let Some(respondents) = std::num::NonZeroU64::new(self.respondents.into()) else {
            return [0, 100];
        };
        let hundredfold = |count| 100 * u64::from(count);
        let low = hundredfold(self.count.low) / respondents;
        let high = hundredfold(self.count.high).div_ceil(respondents.get());
        [low as u8, high as u8]
    }
}

/// How many gave a counted answer to both questions: from *a* + *b* − *n*, if that is anybody, to
/// the smaller of *a* and *b*.
///
/// `first` and `second` count those who gave a counted answer to either; `respondents` are all who
/// could have. One who left a question unanswered gave no counted answer to it.
pub fn both(first: Span, second: Span, respondents: u32) -> Bounds {
    let [first, second] = [first, second].map(|span| within(span, respondents));
    // Those who gave no counted answer to the first cannot all be missing from the second.
    let low = second.low.saturating_sub(respondents - first.low);
    bounds(low, first.high.min(second.high), respondents)
}

/// How many gave a counted answer to the first question but not to the second: from *a* − *b*, if
/// that is anybody, to the smaller of *a* and *n* − *b*. See [`both`].
pub fn only_first(first: Span, second: Span, respondents: u32) -> Bounds {
    let second = within(second, respondents);
    let without = Span {
        low: respondents - second.high,
        high: respondents - second.low,
    };
    both(first, without, respondents)
}

const fn bounds(low: u32, high: u32, respondents: u32) -> Bounds {
    Bounds {
        count: Span { low, high },
        respondents,
    }
}

/// `span` with no more than everybody in it.
fn within(span: Span, respondents: u32) -> Span {
    Span {
        low: span.low.min(respondents),
        high: span.high.min(respondents),
    }
}
