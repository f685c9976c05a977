//! Takes a module apart into streams of bytes that are alike, which pack better
//! than the mix; the unpacker joins them again (`xtask/unpack/src/grammar.rs`).

use anyhow::{Result, ensure};
use unpack::grammar::{self, Flow, ODD, STREAMS, Stream};

/// The streams of a module one after the other, with the length of each before
/// all of them.
///
/// # Errors
/// When the module has what the grammar does not know, or a length that is
/// longer than it need be: the unpacker could not join it again.
pub fn split(module: &[u8]) -> Result<Vec<u8>> {
    let mut split = Split {
        module,
        at: 0,
        streams: [const { Vec::new() }; STREAMS],
    };
    let known = grammar::module(&mut split).is_some();
    ensure!(
        known,
        "the program has at byte {} (0x{:02x}) what xtask/unpack/src/grammar.rs does not know",
        split.at.saturating_sub(1),
        module.get(split.at.saturating_sub(1)).unwrap_or(&0)
    );
    let lengths = split
        .streams
        .iter()
        .map(|stream| u32::try_from(stream.len()));
    let mut parts = Vec::new();
    for length in lengths {
        parts.extend(length?.to_le_bytes());
    }
    parts.extend(split.streams.concat());
    Ok(parts)
}

struct Split<'a> {
    module: &'a [u8],
    at: usize,
    streams: [Vec<u8>; STREAMS],
}

impl Split<'_> {
    fn next(&mut self) -> Option<u8> {
        let byte = self.module.get(self.at).copied();
        self.at += 1;
        byte
    }

    fn put(&mut self, of: Stream, byte: u8) {
        self.streams[of as usize].push(byte);
    }
}

impl Flow for Split<'_> {
    fn more(&self) -> bool {
        self.at < self.module.len()
    }

    fn byte(&mut self, of: Stream) -> Option<u8> {
        let byte = self.next()?;
        self.put(of, byte);
        Some(byte)
    }

    fn instruction(&mut self) -> Option<(u8, bool)> {
        let byte = self.next()?;
        // It would be taken for the mark of an alignment.
        if byte == ODD {
            return None;
        }
        let own = grammar::alignment(byte);
        let odd = grammar::is_memory(byte) && *self.module.get(self.at)? != own;
        if odd {
            self.put(Stream::Code, ODD);
        }
        self.put(Stream::Code, byte);
        Some((byte, odd))
    }

    fn alignment(&mut self, _: u8) -> Option<()> {
        self.next().map(drop)
    }

    fn sized(&mut self, inside: fn(&mut Self) -> Option<()>) -> Option<()> {
        let (mut length, mut shift) = (0, 0);
        loop {
            let byte = self.next()?;
            length |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        let end = self.at + length;
        inside(self)?;
        (self.at == end).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    /// A number as short as it can be.
    fn number(mut number: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        loop {
            let low = (number & 0x7f) as u8;
            number >>= 7;
            if number == 0 {
                bytes.push(low);
                return bytes;
            }
            bytes.push(low | 0x80);
        }
    }

    fn sized(bytes: &[u8]) -> Vec<u8> {
        [&number(bytes.len() as u64), bytes].concat()
    }

    /// A module with a section before its code, these functions, and one after.
    fn module(functions: &[Vec<u8>]) -> Vec<u8> {
        let mut code = number(functions.len() as u64);
        for body in functions {
            code.extend(sized(body));
        }
        let sections = [
            &[1][..],
            &sized(&[1, 0x60, 0, 0]),
            &[10],
            &sized(&code),
            &[11],
            &sized(b"\x01\x01\x05hello"),
        ];
        [b"\0asm\x01\0\0\0", &sections.concat()[..]].concat()
    }

    fn joined(module: &[u8]) -> Vec<u8> {
        let streams = split(module).unwrap();
        let mut again = vec![0; module.len()];
        assert!(unpack::join(&streams, &mut again));
        again
    }

    /// Every instruction that the grammar knows, with operands of one byte and of several.
    fn every_instruction() -> Vec<Vec<u8>> {
        let plain = [0x00, 0x01, 0x05, 0x0f, 0x1a, 0x1b, 0xd1].into_iter();
        let plain = plain.chain(0x45..=0xc4).map(|one| vec![one]);
        let indexed = [0x0c, 0x0d, 0x10].into_iter().chain(0x20..=0x26);
        let indexed = indexed.chain([0x3f, 0x40, 0x41, 0x42, 0xd0, 0xd2]);
        let indexed = indexed
            .flat_map(|one| [3, 200, 70_000].map(|index| [&[one][..], &number(index)].concat()));
        let memory = (0x28..=0x3e).flat_map(|one| {
            let with = move |align, offset| [&[one, align][..], &number(offset)].concat();
            [with(0, 4), with(1, 300), with(2, 8), with(3, 70_000)]
        });
        let others = [
            vec![0x02, 0x40, 0x03, 0x7f, 0x0b, 0x0b],
            vec![0x04, 0x85, 0x01, 0x0b],
            vec![0x0e, 3, 0, 1, 2, 0],
            vec![0x11, 0x85, 0x01, 0],
            vec![0x1c, 2, 0x7f, 0x7e],
            vec![0x43, 1, 2, 3, 4],
            vec![0x44, 1, 2, 3, 4, 5, 6, 7, 0x1e],
            vec![0xfc, 2],
            vec![0xfc, 10, 0, 0],
            vec![0xfc, 11, 0],
        ];
        plain.chain(indexed).chain(memory).chain(others).collect()
    }

    fn function(instructions: &[Vec<u8>]) -> Vec<u8> {
        [
            &[2, 1, 0x7f, 0x80, 0x01, 0x7e][..],
            &instructions.concat(),
            &[0x0b],
        ]
        .concat()
    }

    #[test]
    fn a_module_is_joined_as_it_was() {
        let all = every_instruction();
        let one_each: Vec<_> = all
            .iter()
            .map(|one| function(std::slice::from_ref(one)))
            .collect();
        for functions in [
            vec![],
            vec![function(&[])],
            one_each,
            vec![function(&all); 3],
        ] {
            let module = module(&functions);
            assert!(joined(&module) == module, "{} functions", functions.len());
        }
        assert_eq!(joined(b"\0asm\x01\0\0\0"), b"\0asm\x01\0\0\0");
    }

    #[test]
    fn modules_of_any_instructions_are_joined_as_they_were() {
        let all = every_instruction();
        let mut seed = 7_u32;
        let mut next = move |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        for _ in 0..300 {
            let functions: Vec<_> = (0..next(6))
                .map(|_| {
                    let length = next(400);
                    let body: Vec<_> = (0..length).map(|_| all[next(all.len())].clone()).collect();
                    function(&body)
                })
                .collect();
            let module = module(&functions);
            assert!(joined(&module) == module);
        }
    }

    #[test]
    fn an_instruction_that_is_not_known_is_told() {
        let module = module(&[function(&[vec![0x01], vec![0x06]])]);
        let problem = split(&module).unwrap_err().to_string();
        assert!(problem.contains("(0x06)"), "{problem}");
        assert!(problem.contains("grammar.rs"), "{problem}");
    }

    #[test]
    fn streams_that_are_cut_or_damaged_are_no_module() {
        let module = module(&[function(&every_instruction())]);
        let streams = split(&module).unwrap();
        let mut out = vec![0; module.len()];
        for length in 0..streams.len() {
            let cut = &streams[..length];
            assert!(!unpack::join(cut, &mut out) || out != module, "{length}");
        }
        for at in 0..streams.len() {
            let mut damaged = streams.clone();
            damaged[at] ^= 0x55;
            let whole = unpack::join(&damaged, &mut out) && out == module;
            assert!(!whole, "at {at}");
        }
        assert!(!unpack::join(&streams, &mut out[..module.len() - 1]));
    }

    /// A length that is longer than it need be would not come back.
    #[test]
    fn what_would_not_come_back_is_refused_by_the_page() {
        let padded = [&b"\0asm\x01\0\0\0"[..], &[10, 0x81, 0x00, 0]].concat();
        let streams = split(&padded).unwrap();
        let mut again = vec![0; padded.len()];
        assert!(!unpack::join(&streams, &mut again) || again != padded);
    }
}
