//! Unpacks the page's program, in the page: browsers unpack gzip themselves,
//! but LZMA makes the program a fifth smaller, and laying it apart before that
//! another tenth (`code.rs`); reading this takes no more than what is here.
//!
//! After Igor Pavlov's specification (`lzma-specification.txt` of the LZMA SDK,
//! public domain), for a stream without header and end marker, of `lc` 3, `lp` 0
//! and `pb` 0; but how likely a bit is, is learnt in another way (`range.rs`). What is unpacked
//! already serves as the dictionary, and before that what both sides know anyway.

#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
mod browser;
pub mod code;
mod join;
#[cfg(not(target_arch = "wasm32"))]
mod pack;
pub mod range;
pub mod words;

pub use join::join;
#[cfg(not(target_arch = "wasm32"))]
pub use pack::{Care, pack};
use range::Bits;

/// `lc`: how many high bits of the byte before choose the chances of a byte.
pub const LITERAL_CONTEXT_BITS: u32 = 3;

/// What the last symbols were: bytes, repetitions, and how they followed.
const STATES: usize = 12;
/// The first state after a repetition.
const REPEATED: usize = 7;
/// Shorter is not worth a repetition.
const SHORTEST: usize = 2;

// Where each kind of chance starts in the one table of them all.
const IS_REPETITION: usize = 0x300 << LITERAL_CONTEXT_BITS;
const IS_KNOWN: usize = IS_REPETITION + STATES;
const IS_OLDER_THAN_0: usize = IS_KNOWN + STATES;
const IS_OLDER_THAN_1: usize = IS_OLDER_THAN_0 + STATES;
const IS_OLDER_THAN_2: usize = IS_OLDER_THAN_1 + STATES;
const IS_LONG: usize = IS_OLDER_THAN_2 + STATES;
const LENGTH: usize = IS_LONG + STATES;
const KNOWN_LENGTH: usize = LENGTH + LENGTHS;
const SLOT: usize = KNOWN_LENGTH + LENGTHS;
const MIDDLE: usize = SLOT + 4 * 64;
const ALIGN: usize = MIDDLE + 115;
/// How many chances there are.
pub const ALL: usize = ALIGN + 16;

// The chances of a length: two that choose, and three trees.
const SHORT: usize = 2;
const MEDIUM: usize = SHORT + 8;
const LONG: usize = MEDIUM + 8;
const LENGTHS: usize = LONG + 256;

/// Where the symbols come from, bit by bit.
pub trait Source {
    /// A bit with the chance at a place.
    fn bit(&mut self, place: usize) -> bool;

    /// A number of some bits that are as likely as not.
    fn even(&mut self, bits: usize) -> usize;

    /// A number of some bits, the highest first, each with a chance of its own
    /// for what came before it.
    fn tree(&mut self, place: usize, bits: usize) -> usize {
        let mut symbol = 1;
        for _ in 0..bits {
            symbol = symbol << 1 | usize::from(self.bit(place + symbol));
        }
        symbol - (1 << bits)
    }

    /// The same, the lowest first.
    fn reversed(&mut self, place: usize, bits: usize) -> usize {
        let (mut symbol, mut number) = (1, 0);
        for at in 0..bits {
            let bit = usize::from(self.bit(place + symbol));
            symbol = symbol << 1 | bit;
            number |= bit << at;
        }
        number
    }
}

/// Fills `out` from `known` on with what was packed; false when that cannot be. What stands before
/// was known when it was packed, and can be repeated.
pub fn unpack(packed: &[u8], out: &mut [u8], known: usize) -> bool {
    follow(&mut Bits::new(packed), out, known)
}

/// The same, with the symbols from anywhere.
pub fn follow(bits: &mut impl Source, out: &mut [u8], known: usize) -> bool {
    let (mut state, mut distances) = (0, [0; 4]);
    let mut at = known;
    while at < out.len() {
        if bits.bit(IS_REPETITION + state) {
            let length = repetition(bits, &mut state, &mut distances);
            if distances[0] >= at || length > out.len() - at {
                return false;
            }
            for to in at..at + length {
                out[to] = out[to - distances[0] - 1];
            }
            at += length;
        } else {
            let Some(byte) = byte(bits, state, &out[..at], distances[0]) else {
                return false;
            };
            out[at] = byte;
            at += 1;
            state = match state {
                0..=3 => 0,
                4..=9 => state - 3,
                _ => state - 6,
            };
        }
    }
    true
}

/// A byte of its own.
fn byte(bits: &mut impl Source, state: usize, before: &[u8], distance: usize) -> Option<u8> {
    let last = before.last().copied().unwrap_or(0);
    let table = 0x300 * usize::from(last >> (8 - LITERAL_CONTEXT_BITS));
    let mut symbol = 1;
    if state >= REPEATED {
        // It differs from the byte with which the repetition would have gone on.
        let from = before.len().checked_sub(distance + 1)?;
        let mut other = usize::from(*before.get(from)?);
        while symbol < 0x100 {
            other <<= 1;
            let expected = other >> 8 & 1;
            let bit = usize::from(bits.bit(table + (1 + expected) * 0x100 + symbol));
            symbol = symbol << 1 | bit;
            if bit != expected {
                break;
            }
        }
    }
    while symbol < 0x100 {
        symbol = symbol << 1 | usize::from(bits.bit(table + symbol));
    }
    Some(symbol as u8)
}

/// The length of a repetition; its distance comes first in `distances`.
fn repetition(bits: &mut impl Source, state: &mut usize, distances: &mut [usize; 4]) -> usize {
    let before = *state;
    let next = |after_byte, after_repetition| {
        if before < REPEATED {
            after_byte
        } else {
            after_repetition
        }
    };
    if !bits.bit(IS_KNOWN + before) {
        *state = next(7, 10);
        let length = length(bits, LENGTH);
        distances.rotate_right(1);
        distances[0] = distance(bits, length);
        return length + SHORTEST;
    }
    if bits.bit(IS_OLDER_THAN_0 + before) {
        let age = if !bits.bit(IS_OLDER_THAN_1 + before) {
            1
        } else if !bits.bit(IS_OLDER_THAN_2 + before) {
            2
        } else {
            3
        };
        distances[..=age].rotate_right(1);
    } else if !bits.bit(IS_LONG + before) {
        *state = next(9, 11);
        return 1;
    }
    *state = next(8, 11);
    length(bits, KNOWN_LENGTH) + SHORTEST
}

fn length(bits: &mut impl Source, place: usize) -> usize {
    if !bits.bit(place) {
        bits.tree(place + SHORT, 3)
    } else if !bits.bit(place + 1) {
        8 + bits.tree(place + MEDIUM, 3)
    } else {
        16 + bits.tree(place + LONG, 8)
    }
}

/// How far back, from 0: a slot for the magnitude, then the lower bits.
fn distance(bits: &mut impl Source, length: usize) -> usize {
    let slot = bits.tree(SLOT + 64 * length.min(3), 6);
    if slot < 4 {
        return slot;
    }
    let lower = (slot >> 1) - 1;
    let high = (2 | slot & 1) << lower;
    if slot < 14 {
        high + bits.reversed(MIDDLE + high - slot, lower)
    } else {
        high + (bits.even(lower - 4) << 4) + bits.reversed(ALIGN, 4)
    }
}
