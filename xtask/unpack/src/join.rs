//! Joins a module that was laid apart.

use crate::{
    code::{self, OPCODES, STREAMS, Sides, Trouble},
    words,
};

/// Puts a module together: `apart` begins with the length of each stream and of what comes before
/// the functions, four bytes each, the lowest first; then come the streams, and then what comes
/// before and after the functions. False when that does not make `module.len()` bytes.
pub fn join(apart: &[u8], module: &mut [u8]) -> bool {
    Joiner::new(apart, module).is_some_and(|mut joiner| joiner.run().is_some())
}

/// Bytes that a length takes.
pub const LENGTH: usize = 4;

struct Joiner<'a> {
    apart: &'a [u8],
    /// Where to read next in each stream; last, in what is no function.
    places: [usize; STREAMS + 1],
    before: usize,
    module: &'a mut [u8],
    /// Where to write next.
    at: usize,
}

impl<'a> Joiner<'a> {
    fn new(apart: &'a [u8], module: &'a mut [u8]) -> Option<Self> {
        let (lengths, _) = apart.split_at_checked(LENGTH * (STREAMS + 1))?;
        let (lengths, _) = lengths.as_chunks();
        let mut lengths = lengths
            .iter()
            .map(|bytes| u32::from_le_bytes(*bytes) as usize);
        let mut places = [LENGTH * (STREAMS + 1); STREAMS + 1];
        for stream in 0..STREAMS {
            places[stream + 1] = places[stream].checked_add(lengths.next()?)?;
        }
        Some(Self {
            before: lengths.next()?,
            apart,
            places,
            module,
            at: 0,
        })
    }

    fn run(&mut self) -> Option<()> {
        let last = self.places[OPCODES + 1];
        self.rest(self.before)?;
        while self.places[OPCODES] < last {
            self.function()?;
        }
        let behind = self.at;
        self.rest(self.apart.len().checked_sub(self.places[STREAMS])?)?;
        words::tell(&mut self.module[behind..]);
        (self.at == self.module.len()).then_some(())
    }

    /// What is no function, as it is.
    fn rest(&mut self, length: usize) -> Option<()> {
        let from = self.places[STREAMS];
        let rest = self.apart.get(from..from.checked_add(length)?)?;
        let to = self.module.get_mut(self.at..)?.get_mut(..length)?;
        to.copy_from_slice(rest);
        self.places[STREAMS] += length;
        self.at += length;
        Some(())
    }

    /// A function, and before it its length, which is known afterwards.
    fn function(&mut self) -> Option<()> {
        let start = self.at;
        // Room for a length of one byte; a longer one moves the function.
        self.at += 1;
        code::function(self).ok()?;
        let mut length = self.at - start - 1;
        let wider = (length.max(1).ilog2() / 7) as usize;
        self.module.get(self.at..)?.get(..wider)?;
        self.module
            .copy_within(start + 1..self.at, start + 1 + wider);
        self.at += wider;
        for place in &mut self.module[start..start + wider] {
            *place = length as u8 | 0x80;
            length >>= 7;
        }
        self.module[start + wider] = length as u8;
        Some(())
    }
}

impl Sides for Joiner<'_> {
    fn byte(&mut self, stream: usize) -> Result<u8, Trouble> {
        let place = &mut self.places[stream];
        let byte = *self.apart.get(*place).ok_or(Trouble::Short)?;
        *self.module.get_mut(self.at).ok_or(Trouble::Short)? = byte;
        *place += 1;
        self.at += 1;
        Ok(byte)
    }

    fn following(&self) -> Result<u8, Trouble> {
        let next = self.apart.get(self.places[OPCODES]);
        next.copied().ok_or(Trouble::Short)
    }
}
