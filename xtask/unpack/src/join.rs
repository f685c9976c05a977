//! Joins a module from its streams.

use core::slice::Iter;

use crate::grammar::{Flow, ODD, STREAMS, Stream, module};

/// Bytes of a length before the streams.
const LENGTH: usize = 4;

/// Fills `out` with the module whose streams stand in `parts`, the length of each before all of
/// them; false when that cannot be.
pub fn join(parts: &[u8], out: &mut [u8]) -> bool {
    let Some(streams) = streams(parts) else {
        return false;
    };
    let mut join = Join {
        streams,
        out,
        at: 0,
    };
    module(&mut join).is_some()
}

/// The streams in `parts`.
fn streams(parts: &[u8]) -> Option<[Iter<'_, u8>; STREAMS]> {
    let (lengths, mut rest) = parts.split_at_checked(STREAMS * LENGTH)?;
    let mut streams: [Iter<u8>; STREAMS] = Default::default();
    for (stream, length) in streams.iter_mut().zip(lengths.as_chunks::<LENGTH>().0) {
        let length = u32::from_le_bytes(*length) as usize;
        let (bytes, after) = rest.split_at_checked(length)?;
        *stream = bytes.iter();
        rest = after;
    }
    Some(streams)
}

struct Join<'a> {
    streams: [Iter<'a, u8>; STREAMS],
    out: &'a mut [u8],
    at: usize,
}

impl Join<'_> {
    #[inline(never)]
    fn next(&mut self, of: Stream) -> Option<u8> {
        self.streams[of as usize].next().copied()
    }

    #[inline(never)]
    fn put(&mut self, byte: u8) -> Option<()> {
        *self.out.get_mut(self.at)? = byte;
        self.at += 1;
        Some(())
    }
}

impl Flow for Join<'_> {
    fn more(&self) -> bool {
        self.at < self.out.len()
    }

    fn byte(&mut self, of: Stream) -> Option<u8> {
        let byte = self.next(of)?;
        self.put(byte)?;
        Some(byte)
    }

    fn instruction(&mut self) -> Option<(u8, bool)> {
        let mut byte = self.next(Stream::Code)?;
        let odd = byte == ODD;
        if odd {
            byte = self.next(Stream::Code)?;
        }
        self.put(byte)?;
        Some((byte, odd))
    }

    fn alignment(&mut self, own: u8) -> Option<()> {
        self.put(own)
    }

    #[inline(never)]
    /// The length is known when what it is of is there, which then moves to make room.
    fn sized(&mut self, inside: fn(&mut Self) -> Option<()>) -> Option<()> {
        let start = self.at;
        inside(self)?;
        let mut length = self.at - start;
        let mut room = 1;
        while length >> (7 * room) > 0 {
            room += 1;
        }
        if self.at + room > self.out.len() {
            return None;
        }
        self.out.copy_within(start..self.at, start + room);
        self.at += room;
        for place in 0..room {
            let more = if place + 1 < room { 0x80 } else { 0 };
            self.out[start + place] = (length & 0x7f) as u8 | more;
            length >>= 7;
        }
        Some(())
    }
}
