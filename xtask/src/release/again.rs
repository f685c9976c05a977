//! LZMA, written again with chances that learn as those of the unpacker do. What is repeated and what is
//! not stays as it was decided: only how many bits each decision costs changes.

use unpack::{
    ALL, Source,
    range::{BITS, Chance, LEAST},
};

/// Chances of LZMA are parts of 2048.
const PLAIN_BITS: u32 = 11;
/// How slowly they learn.
const PLAIN_RATE: u32 = 5;

/// Writes `plain`, which unpacks to what stands in `out` after the `known` bytes, again; nothing where
/// it cannot be read.
pub fn again(plain: &[u8], out: &mut [u8], known: usize) -> Option<Vec<u8>> {
    let mut plain = Plain::new(plain);
    unpack::follow(&mut plain, out, known).then(|| plain.writer.finish())
}

/// Reads LZMA as everybody writes it, and writes each bit again as it goes by.
struct Plain<'a> {
    packed: &'a [u8],
    range: u32,
    /// How far into the range.
    code: u32,
    chances: Vec<u32>,
    writer: Writer,
}

impl<'a> Plain<'a> {
    fn new(packed: &'a [u8]) -> Self {
        let (head, packed) = packed.split_at(packed.len().min(5));
        Self {
            packed,
            range: u32::MAX,
            code: head
                .iter()
                .fold(0, |code, &byte| code << 8 | u32::from(byte)),
            chances: vec![1 << (PLAIN_BITS - 1); ALL],
            writer: Writer::new(),
        }
    }

    /// Whether the code lies in the upper part of the range, of which the lower has that size.
    fn split(&mut self, lower: u32) -> bool {
        let one = self.code >= lower;
        if one {
            self.code -= lower;
            self.range -= lower;
        } else {
            self.range = lower;
        }
        if self.range < LEAST {
            self.range <<= 8;
            let byte = self.packed.split_off_first().copied().unwrap_or(0);
            self.code = self.code << 8 | u32::from(byte);
        }
        one
    }
}

impl Source for Plain<'_> {
    fn bit(&mut self, place: usize) -> bool {
        let chance = self.chances[place];
        let one = self.split((self.range >> PLAIN_BITS) * chance);
        self.chances[place] = if one {
            chance - (chance >> PLAIN_RATE)
        } else {
            chance + (((1 << PLAIN_BITS) - chance) >> PLAIN_RATE)
        };
        self.writer.bit(place, one);
        one
    }

    fn even(&mut self, bits: usize) -> usize {
        (0..bits).fold(0, |number, _| {
            // An odd range loses its last part, as in the unpacker.
            self.range &= !1;
            let one = self.split(self.range >> 1);
            self.writer.even(one);
            number << 1 | usize::from(one)
        })
    }
}

/// The other side of the unpacker's range coder.
struct Writer {
    /// Where the range begins; a 33rd bit is carried into what is written.
    low: u64,
    range: u32,
    /// The last byte that a carry may still change, and how many bytes of 255 follow it.
    last: u8,
    full: usize,
    chances: Vec<Chance>,
    packed: Vec<u8>,
}

impl Writer {
    fn new() -> Self {
        Self {
            low: 0,
            range: u32::MAX,
            last: 0,
            full: 0,
            chances: vec![Chance::EVEN; ALL],
            packed: Vec::new(),
        }
    }

    fn bit(&mut self, place: usize, one: bool) {
        let chance = &mut self.chances[place];
        let zeros = (self.range >> BITS) * chance.of_zero();
        chance.learn(one);
        self.take(zeros, one);
    }

    fn even(&mut self, one: bool) {
        self.range &= !1;
        self.take(self.range >> 1, one);
    }

    /// Takes the upper or the lower part of the range.
    fn take(&mut self, lower: u32, one: bool) {
        if one {
            self.low += u64::from(lower);
            self.range -= lower;
        } else {
            self.range = lower;
        }
        if self.range < LEAST {
            self.range <<= 8;
            self.shift();
        }
    }

    /// Moves the highest byte of `low` out, as soon as no carry can change it.
    fn shift(&mut self) {
        let [carry, byte] = [(self.low >> 32) as u8, (self.low >> 24) as u8];
        if carry == 0 && byte == u8::MAX {
            self.full += 1;
        } else {
            self.packed.push(self.last.wrapping_add(carry));
            let full = u8::MAX.wrapping_add(carry);
            self.packed.extend(std::iter::repeat_n(full, self.full));
            (self.last, self.full) = (byte, 0);
        }
        self.low = (self.low & 0x00ff_ffff) << 8;
    }

    /// All that is left; zeros at the end need not be written, for the unpacker goes on with them.
    fn finish(mut self) -> Vec<u8> {
        for _ in 0..5 {
            self.shift();
        }
        while self.packed.last() == Some(&0) {
            self.packed.pop();
        }
        self.packed
    }
}
