//! The steps of which a packed stream is made, and the bits by which each is said.

use crate::{
    ALIGN, IS_KNOWN, IS_LONG, IS_OLDER_THAN_0, IS_OLDER_THAN_1, IS_OLDER_THAN_2, IS_REPETITION,
    KNOWN_LENGTH, LENGTH, LITERAL_CONTEXT_BITS, LONG, MEDIUM, MIDDLE, REPEATED, SHORT, SHORTEST,
    SLOT,
};

/// The longest repetition.
pub const LONGEST: usize = SHORTEST + 8 + 8 + 256 - 1;
/// From this slot on, the lower bits of a distance are as likely as not, but for the last four.
const EVEN_FROM: usize = 14;

/// One step of a stream.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// A byte of its own.
    Byte,
    /// A repetition of one byte, from as far back as the last.
    Short,
    /// A repetition from as far back as one of the last four.
    Known {
        /// Which of them, the last first.
        age: u8,
        /// Its length.
        length: u16,
    },
    /// A repetition from elsewhere.
    New {
        /// How far back, from 0.
        distance: u32,
        /// Its length.
        length: u16,
    },
}

impl Step {
    /// How many bytes it makes.
    pub const fn length(self) -> usize {
        match self {
            Self::Byte | Self::Short => 1,
            Self::Known { length, .. } | Self::New { length, .. } => length as usize,
        }
    }
}

/// What the steps so far have left.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Situation {
    /// What the last steps were.
    pub state: u8,
    /// The last four distances.
    pub distances: [u32; 4],
}

impl Situation {
    /// After one more step.
    #[must_use]
    pub fn after(mut self, step: Step) -> Self {
        let after_byte = usize::from(self.state) < REPEATED;
        let next = |first, later| if after_byte { first } else { later };
        self.state = match step {
            Step::Byte => match self.state {
                0..=3 => 0,
                4..=9 => self.state - 3,
                _ => self.state - 6,
            },
            Step::Short => next(9, 11),
            Step::Known { age, .. } => {
                self.distances[..=usize::from(age)].rotate_right(1);
                next(8, 11)
            }
            Step::New { distance, .. } => {
                self.distances.rotate_right(1);
                self.distances[0] = distance;
                next(7, 10)
            }
        };
        self
    }
}

/// Who is told the bits.
pub trait Told {
    /// One with the chance at a place.
    fn bit(&mut self, place: usize, one: bool);

    /// One that is as likely as not.
    fn even(&mut self, one: bool);
}

/// Tells the bits by which `step` is said at a place in `data`.
pub fn say(step: Step, situation: Situation, data: &[u8], at: usize, told: &mut impl Told) {
    let state = usize::from(situation.state);
    match step {
        Step::Byte => {
            told.bit(IS_REPETITION + state, false);
            byte(situation, data, at, told);
        }
        Step::Short => {
            known(state, 0, told);
            told.bit(IS_LONG + state, false);
        }
        Step::Known { age, length } => {
            known(state, age, told);
            if age == 0 {
                told.bit(IS_LONG + state, true);
            }
            self::length(KNOWN_LENGTH, length.into(), told);
        }
        Step::New { distance, length } => {
            new(state, told);
            self::length(LENGTH, length.into(), told);
            slot(distance, length.into(), told);
            lower(distance, told);
        }
    }
}

/// That a repetition comes, from elsewhere.
pub fn new(state: usize, told: &mut impl Told) {
    told.bit(IS_REPETITION + state, true);
    told.bit(IS_KNOWN + state, false);
}

/// That a repetition comes, from as far back as the one of that age; of the last, without how long.
pub fn known(state: usize, age: u8, told: &mut impl Told) {
    told.bit(IS_REPETITION + state, true);
    told.bit(IS_KNOWN + state, true);
    told.bit(IS_OLDER_THAN_0 + state, age > 0);
    if age > 0 {
        told.bit(IS_OLDER_THAN_1 + state, age > 1);
    }
    if age > 1 {
        told.bit(IS_OLDER_THAN_2 + state, age > 2);
    }
}

/// Which byte stands there.
pub fn byte(situation: Situation, data: &[u8], at: usize, told: &mut impl Told) {
    let last = at.checked_sub(1).map_or(0, |before| data[before]);
    let table = 0x300 * usize::from(last >> (8 - LITERAL_CONTEXT_BITS));
    let byte = usize::from(data[at]);
    let mut matched = usize::from(situation.state) >= REPEATED;
    let other = if matched {
        usize::from(data[at - 1 - situation.distances[0] as usize])
    } else {
        0
    };
    let mut symbol = 1;
    for place in (0..8).rev() {
        let (bit, expected) = (byte >> place & 1, other >> place & 1);
        let beside = if matched { (1 + expected) * 0x100 } else { 0 };
        told.bit(table + beside + symbol, bit == 1);
        matched &= bit == expected;
        symbol = symbol << 1 | bit;
    }
}

/// How long a repetition is, by the chances from `place` on.
pub fn length(place: usize, length: usize, told: &mut impl Told) {
    let over = length - SHORTEST;
    told.bit(place, over >= 8);
    if over < 8 {
        return tree(place + SHORT, 3, over, told);
    }
    told.bit(place + 1, over >= 16);
    if over < 16 {
        tree(place + MEDIUM, 3, over - 8, told);
    } else {
        tree(place + LONG, 8, over - 16, told);
    }
}

/// The magnitude of a distance.
pub fn slot_of(distance: u32) -> usize {
    match distance.checked_ilog2() {
        None | Some(0) => distance as usize,
        Some(log) => (log << 1 | distance >> (log - 1) & 1) as usize,
    }
}

/// Tells the magnitude of a distance.
pub fn slot(distance: u32, length: usize, told: &mut impl Told) {
    let row = (length - SHORTEST).min(3);
    tree(SLOT + 64 * row, 6, slot_of(distance), told);
}

/// Tells the lower bits of a distance.
pub fn lower(distance: u32, told: &mut impl Told) {
    let slot = slot_of(distance);
    if slot < 4 {
        return;
    }
    let count = (slot >> 1) - 1;
    let high = (2 | slot & 1) << count;
    let rest = distance as usize - high;
    if slot < EVEN_FROM {
        reversed(MIDDLE + high - slot, count, rest, told);
    } else {
        for place in (4..count).rev() {
            told.even(rest >> place & 1 == 1);
        }
        reversed(ALIGN, 4, rest & 0xf, told);
    }
}

fn tree(place: usize, bits: usize, number: usize, told: &mut impl Told) {
    let mut symbol = 1;
    for at in (0..bits).rev() {
        let bit = number >> at & 1;
        told.bit(place + symbol, bit == 1);
        symbol = symbol << 1 | bit;
    }
}

fn reversed(place: usize, bits: usize, number: usize, told: &mut impl Told) {
    let mut symbol = 1;
    for at in 0..bits {
        let bit = number >> at & 1;
        told.bit(place + symbol, bit == 1);
        symbol = symbol << 1 | bit;
    }
}
