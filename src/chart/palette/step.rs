//! The place of an answer in the colours of its table.

use crate::survey::{Hue, Scale};

/// An answer that says something: what its colour is worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// The hue of its table.
    pub hue: Hue,
    /// How many answers the scale has, "can't say" aside.
    pub of: usize,
    /// Its position, strongest first.
    pub at: usize,
    /// Whether it is the middle of the scale, on neither side.
    pub middle: bool,
}

impl Step {
    /// The answer at `position` of `scale`.
    pub fn on(scale: &Scale, position: usize, hue: Hue) -> Self {
        Self {
            hue,
            at: position,
            of: scale.opinions(),
            middle: scale.middle() == Some(position),
        }
    }

    /// What its class and its custom properties are called: `violet-1of5` for the strongest of five.
    pub fn name(self) -> String {
        let middle = if self.middle { "middle-" } else { "" };
        format!("{}-{middle}{}of{}", self.hue.id(), self.at + 1, self.of)
    }
}
