//! The range coder: bits, each with a chance that learns from every bit.

use crate::{ALL, Source};

/// Chances are parts of 32768.
pub const BITS: u32 = 15;
/// What is left of the range before the next byte is needed.
pub const LEAST: u32 = 1 << 24;
/// How slowly a chance learns, at one speed and at the other: the first soon knows what is new, the
/// second does not forget what is rare. LZMA itself has one speed, and the program is 0.6 % larger.
const RATES: [u32; 2] = [3, 6];

/// How likely a 0 is, as learnt at either speed, in parts of 65536 each: both in one number.
#[derive(Clone, Copy)]
pub struct Chance(u32);

impl Chance {
    /// As likely as not.
    pub const EVEN: Self = Self(0x8000_8000);

    /// In between, in parts of 2 to the power of [`BITS`], and never none or all of them: what is
    /// divided by a power of two does not come down to 0.
    pub fn of_zero(self) -> u32 {
        ((self.0 >> 16) + (self.0 & 0xffff)) >> (17 - BITS)
    }

    /// Learns that a bit was `one`.
    pub fn learn(&mut self, one: bool) {
        // A part goes of what is left for the other bit, whichever that is.
        let other = if one { 0 } else { u32::MAX };
        let left = self.0 ^ other;
        let [soon, late] = [left >> 16, left & 0xffff];
        let left = (soon - (soon >> RATES[0])) << 16 | (late - (late >> RATES[1]));
        self.0 = left ^ other;
    }
}

/// Reads bits out of a packed stream.
pub struct Bits<'a> {
    packed: core::slice::Iter<'a, u8>,
    range: u32,
    /// How far into the range.
    code: u32,
    chances: [Chance; ALL],
}

impl<'a> Bits<'a> {
    /// At the start of a stream.
    #[allow(
        clippy::large_stack_arrays,
        reason = "there is no heap in the page, and room for it on the stack"
    )]
    pub fn new(packed: &'a [u8]) -> Self {
        let mut bits = Self {
            packed: packed.iter(),
            range: u32::MAX,
            code: 0,
            chances: [Chance::EVEN; ALL],
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
}

impl Source for Bits<'_> {
    fn bit(&mut self, place: usize) -> bool {
        let chance = &mut self.chances[place];
        let zeros = (self.range >> BITS) * chance.of_zero();
        let one = self.code >= zeros;
        chance.learn(one);
        if one {
            self.code -= zeros;
            self.range -= zeros;
        } else {
            self.range = zeros;
        }
        self.refill();
        one
    }

    fn even(&mut self, bits: usize) -> usize {
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
}
