//! What repeats what.

use super::step::LONGEST;

/// No place.
const NONE: u32 = u32::MAX;
/// How many places with the same three bytes are looked at: with twice as many the program is no
/// smaller.
const DEPTH: usize = 5000;
/// How many kinds of three bytes are told apart.
const KINDS: usize = 1 << 20;

/// For each place the repetitions that may begin there.
pub struct Matches {
    /// Where those of a place begin in `all`.
    starts: Vec<usize>,
    all: Vec<(u16, u32)>,
}

impl Matches {
    /// All that begin behind the `known` bytes of `data`.
    pub fn of(data: &[u8], known: usize) -> Self {
        let mut matches = Self {
            starts: Vec::with_capacity(data.len()),
            all: Vec::new(),
        };
        let mut pairs = vec![NONE; 1 << 16];
        let mut threes = vec![NONE; KINDS];
        let mut before = vec![NONE; data.len()];
        for at in 0..data.len() {
            matches.starts.push(matches.all.len());
            let mut best = 1;
            // Whether a longer one can be.
            let mut found = |from: usize| {
                if at + best < data.len() && data[from + best] == data[at + best] {
                    let length = common(data, from, at);
                    if length > best {
                        best = length;
                        matches.all.push((length as u16, (at - from - 1) as u32));
                    }
                }
                best < LONGEST && at + best < data.len()
            };
            if let Some(&[one, two]) = data[at..].first_chunk() {
                let last = &mut pairs[usize::from(u16::from_le_bytes([one, two]))];
                if at >= known && *last != NONE {
                    found(*last as usize);
                }
                *last = at as u32;
            }
            if let Some(&[one, two, three]) = data[at..].first_chunk() {
                let kind = u32::from_le_bytes([one, two, three, 0]).wrapping_mul(0x9e37_79b1);
                let last = &mut threes[kind as usize >> 12];
                let mut from = *last;
                for _ in 0..DEPTH {
                    if at < known || from == NONE || !found(from as usize) {
                        break;
                    }
                    from = before[from as usize];
                }
                before[at] = *last;
                *last = at as u32;
            }
        }
        matches.starts.push(matches.all.len());
        matches
    }

    /// Those that begin there: each is longer than the one before, and from further back; with its
    /// length, and how far back from 0. A shorter one than said is there as well.
    pub fn at(&self, at: usize) -> &[(u16, u32)] {
        &self.all[self.starts[at]..self.starts[at + 1]]
    }
}

/// How many bytes from two places on are the same, up to the longest repetition; the first place is
/// before the second.
pub fn common(data: &[u8], from: usize, at: usize) -> usize {
    let most = LONGEST.min(data.len() - at);
    let (one, other) = (&data[from..from + most], &data[at..at + most]);
    let mut same = 0;
    while same < most && one[same] == other[same] {
        same += 1;
    }
    same
}
