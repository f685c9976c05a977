//! The range coder: bits, each with a chance that learns from every bit.

use crate::ALL;

/// Chances are parts of 2048.
const BITS: u32 = 11;
/// How slowly they learn.
const RATE: u32 = 5;
/// What is left of the range before the next byte is needed.
const LEAST: u32 = 1 << 24;

/// Reads bits out of a packed stream.
pub struct Bits<'a> {
    packed: core::slice::Iter<'a, u8>,
    range: u32,
    /// How far into the range.
    code: u32,
    chances: [u16; ALL],
}

impl<'a> Bits<'a> {
    /// At the start of a stream.
    pub fn new(packed: &'a [u8]) -> Self {
        let mut bits = Self {
            packed: packed.iter(),
            range: u32::MAX,
            code: 0,
            chances: [1 << (BITS - 1); ALL],
        };
        // The first of the five is always 0.
        for _ in 0..5 {
            bits.code = bits.code << 8 | bits.byte();
        }
        bits
    }

    /// A stream that ends early goes on with zeros: what comes out is wrong
    /// then, and the browser will say so.
    fn byte(&mut self) -> u32 {
        self.packed.next().copied().unwrap_or(0).into()
    }

    fn refill(&mut self) {
        if self.range < LEAST {
            self.range <<= 8;
            self.code = self.code << 8 | self.byte();
        }
    }

    /// A bit with the chance at a place.
    pub fn bit(&mut self, place: usize) -> bool {
        let chance = u32::from(self.chances[place]);
        let zeros = (self.range >> BITS) * chance;
        let one = self.code >= zeros;
        let learnt = if one {
            self.code -= zeros;
            self.range -= zeros;
            chance - (chance >> RATE)
        } else {
            self.range = zeros;
            chance + (((1 << BITS) - chance) >> RATE)
        };
        self.chances[place] = learnt as u16;
        self.refill();
        one
    }

    /// A number of some bits that are as likely as not.
    pub fn even(&mut self, bits: usize) -> usize {
        let mut number = 0;
        for _ in 0..bits {
            self.range >>= 1;
            let one = self.code >= self.range;
            if one {
                self.code -= self.range;
            }
            number = number << 1 | usize::from(one);
            self.refill();
        }
        number
    }

    /// A number of some bits, the highest first, each with a chance of its own
    /// for what came before it.
    pub fn tree(&mut self, place: usize, bits: usize) -> usize {
        let mut symbol = 1;
        for _ in 0..bits {
            symbol = symbol << 1 | usize::from(self.bit(place + symbol));
        }
        symbol - (1 << bits)
    }

    /// The same, the lowest first.
    pub fn reversed(&mut self, place: usize, bits: usize) -> usize {
        let (mut symbol, mut number) = (1, 0);
        for at in 0..bits {
            let bit = usize::from(self.bit(place + symbol));
            symbol = symbol << 1 | bit;
            number |= bit << at;
        }
        number
    }
}
