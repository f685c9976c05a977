//! How many respondents stand behind the rounded shares.
//!
//! The number is not published, but whole percentages give it away in part: 48 % of 10 respondents
//! cannot be. A row of shares is possible for a number of respondents if there are whole counts
//! that add up to it and round to exactly those shares. The same thought, for a single mean or
//! percentage, is the GRIM test (Brown & Heathers 2017, Social Psychological and Personality
//! Science 8:363–369).
//!
//! Everything here is exact: integers, no search over combinations. For one answer the counts that
//! round to its share are a run of integers, so a row is possible when every run holds something
//! and the number of respondents lies between the sum of their ends.
//!
//! What comes out is an inference, not a publication: multiples of the true number are possible
//! too, and above some hundreds every number is.

mod answered;
mod base;
mod behind;
mod candidates;
mod counted;
mod counts;
mod inference;
mod rounding;

pub use answered::Answered;
pub use base::{Base, Caution};
pub use behind::Respondents;
pub use candidates::{Candidates, possible};
pub use counted::Counted;
pub use counts::{Counts, Misfit, counts, published_counts};
pub use inference::{Fit, Inference, RowCandidates};
pub use rounding::{Rounding, Span};

/// The largest number of respondents that is tried unless told otherwise: by then nearly every row
/// of whole percentages is possible, and further numbers tell nothing.
pub const BOUND: u32 = 400;
