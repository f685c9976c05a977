//! The other side of the unpacker's range coder.

use super::step::{Situation, Step, Told, say};
use crate::{
    ALL,
    range::{BITS, Chance, LEAST},
};

/// The steps of `path`, which make what stands in `data` behind the `known` bytes, as a stream.
pub fn write(data: &[u8], known: usize, path: &[Step]) -> Vec<u8> {
    let mut writer = Writer {
        low: 0,
        range: u32::MAX,
        last: 0,
        full: 0,
        chances: vec![Chance::EVEN; ALL],
        packed: Vec::new(),
    };
    let (mut at, mut situation) = (known, Situation::default());
    for &step in path {
        say(step, situation, data, at, &mut writer);
        situation = situation.after(step);
        at += step.length();
    }
    writer.finish()
}

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

impl Told for Writer {
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
}

impl Writer {
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
