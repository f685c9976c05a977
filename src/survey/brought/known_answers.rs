//! Answers that many surveys have, in Finnish, Swedish and English: what scale they are on, how strong they are
//! there, and which of them count.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::likeness::key;
use words::{
    AGREEMENT, EXTENT, FREQUENCY, IMPORTANCE, LIKELIHOOD, QUALITY, SATISFACTION, UNSURE, YES_NO,
};

// Its lists are read in lines as long as ours, not a word a line.
#[rustfmt::skip]
mod words;

/// What a scale of such answers is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KnownScale {
    /// How far respondents agree.
    Agreement,
    /// How often something is so.
    Frequency,
    /// How satisfied they are.
    Satisfaction,
    /// How good they find something.
    Quality,
    /// How important they find it.
    Importance,
    /// How likely they find it.
    Likelihood,
    /// Yes or no.
    YesNo,
    /// How much, or to what extent.
    Extent,
}

impl KnownScale {
    /// Every one, in the order above.
    pub const ALL: [Self; 8] = [
        Self::Agreement,
        Self::Frequency,
        Self::Satisfaction,
        Self::Quality,
        Self::Importance,
        Self::Likelihood,
        Self::YesNo,
        Self::Extent,
    ];
}

/// Which part of its scale an answer belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KnownPart {
    /// The strong end, which counts.
    Strong,
    /// The middle of a scale that has two sides.
    Middle,
    /// Whatever is weaker.
    Weak,
    /// "Can't say", on any scale.
    Unsure,
}

/// An answer that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KnownAnswer {
    /// Its scale; none of "can't say", which is on all of them.
    pub scale: Option<KnownScale>,
    /// Its place on the scale, from the strongest.
    pub place: u8,
    /// The part of the scale.
    pub part: KnownPart,
}

static KNOWN: OnceLock<HashMap<String, KnownAnswer>> = OnceLock::new();

/// What is known of `answer`, however it is written.
pub(super) fn known_answer(answer: &str) -> Option<KnownAnswer> {
    KNOWN.get_or_init(all).get(&key(answer)).copied()
}

/// All answers that are known, by their [`key`]s.
fn all() -> HashMap<String, KnownAnswer> {
    let steps = [
        AGREEMENT,
        FREQUENCY,
        SATISFACTION,
        QUALITY,
        IMPORTANCE,
        LIKELIHOOD,
        YES_NO,
        EXTENT,
    ];
    let scales = KnownScale::ALL.map(Some).into_iter().zip(steps);
    let mut all = HashMap::new();
    for (scale, steps) in scales.chain([(None, UNSURE)]) {
        for (place, (part, answers)) in (0..).zip(steps) {
            for answer in *answers {
                let known = KnownAnswer {
                    scale,
                    place,
                    part: *part,
                };
                // What two scales have in common is of the first.
                all.entry(key(answer)).or_insert(known);
            }
        }
    }
    all
}
