//! Lays a module apart, so that like stands with like, and packs a twelfth smaller.

use super::{hide::hide, module::Reader};
use anyhow::{Result, anyhow, bail, ensure};
use std::ops::Range;
use unpack::code::{self, STREAMS, Sides, Trouble};

/// The number of the section that holds the functions.
const CODE: u8 = 10;

/// A module as the crate `unpack` joins it.
///
/// # Errors
/// When it is no module, has an instruction that the crate does not know, or is not joined to what
/// it was.
pub fn lay(module: &[u8]) -> Result<Vec<u8>> {
    let functions = functions(module)?;
    let mut splitter = Splitter {
        code: &[],
        streams: vec![Vec::new(); STREAMS],
    };
    let mut reader = Reader::new(&module[functions.clone()]);
    while !reader.is_at_end() {
        let length = reader.number()?;
        splitter.function(reader.take(length)?)?;
    }
    let mut apart = Vec::with_capacity(module.len());
    let lengths = splitter.streams.iter().map(Vec::len);
    for length in lengths.chain([functions.start]) {
        apart.extend(u32::try_from(length)?.to_le_bytes());
    }
    apart.extend(splitter.streams.concat());
    apart.extend(&module[..functions.start]);
    apart.extend(hide(&module[functions.end..])?);
    let mut again = vec![0; module.len()];
    ensure!(
        unpack::join(&apart, &mut again) && again == module,
        "the program laid apart is not joined to itself"
    );
    Ok(apart)
}

/// Where the functions of a module stand, each with its length before it.
///
/// # Errors
/// When it is no module.
pub fn functions(module: &[u8]) -> Result<Range<usize>> {
    let mut reader = Reader::of_module(module)?;
    while !reader.is_at_end() {
        let number = reader.byte()?;
        let length = reader.number()?;
        let body = reader.take(length)?;
        if number == CODE {
            let end = module.len() - reader.left();
            let mut functions = Reader::new(body);
            functions.number()?;
            return Ok(end - functions.left()..end);
        }
    }
    // It has none.
    Ok(module.len()..module.len())
}

struct Splitter<'a> {
    /// What is left of a function.
    code: &'a [u8],
    streams: Vec<Vec<u8>>,
}

impl<'a> Splitter<'a> {
    fn function(&mut self, code: &'a [u8]) -> Result<()> {
        self.code = code;
        code::function(self).map_err(|trouble| match trouble {
            Trouble::Short => anyhow!("a function ends early"),
            Trouble::Unknown(opcode) => anyhow!(
                "an instruction with the opcode {opcode:#04x} is new here: xtask/unpack/src/code.rs \
                 has to learn what follows it"
            ),
        })?;
        if !self.code.is_empty() {
            bail!("a function goes on after its end");
        }
        Ok(())
    }
}

impl Sides for Splitter<'_> {
    fn byte(&mut self, stream: usize) -> Result<u8, Trouble> {
        let (&byte, rest) = self.code.split_first().ok_or(Trouble::Short)?;
        self.code = rest;
        self.streams[stream].push(byte);
        Ok(byte)
    }

    fn following(&self) -> Result<u8, Trouble> {
        let mut after = self.code.iter().skip_while(|byte| **byte >= code::MORE);
        after.nth(1).copied().ok_or(Trouble::Short)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::module::push, lay};

    const PREFACE: &[u8] = b"\0asm\x01\0\0\0";

    /// A number that is another one every time, the same in every run.
    struct Dice(u32);

    impl Dice {
        fn below(&mut self, end: u32) -> u32 {
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((u64::from(self.0) * u64::from(end)) >> 32) as u32
        }

        fn byte(&mut self) -> u8 {
            self.below(256) as u8
        }

        /// A number in sevens, sometimes longer than it must be.
        fn number(&mut self) -> Vec<u8> {
            let mut bytes: Vec<u8> = (0..self.below(5)).map(|_| self.byte() | 0x80).collect();
            bytes.push(self.byte() & 0x7f);
            bytes
        }

        fn numbers(&mut self, count: usize) -> Vec<u8> {
            (0..count).flat_map(|_| self.number()).collect()
        }

        /// Words of data: texts that follow each other or do not, functions that count up, sizes,
        /// and some bytes over.
        fn words(&mut self) -> Vec<u8> {
            let (mut address, mut function) = (0x10_0000, 0xa0);
            let mut words = Vec::new();
            for _ in 0..self.below(40) {
                let length = self.below(30);
                match self.below(4) {
                    0 => words.extend([0x10_0000 + self.below(0x1000), self.below(30)]),
                    1 => words.push(function),
                    2 => words.push(self.below(16)),
                    _ => words.extend([address, length]),
                }
                address += length;
                function += self.below(3);
            }
            let bytes = words.iter().flat_map(|word: &u32| word.to_le_bytes());
            bytes.chain((0..self.below(4)).map(|_| 7)).collect()
        }

        fn one_of(&mut self, opcodes: &[u8]) -> u8 {
            opcodes[self.below(opcodes.len() as u32) as usize]
        }

        /// An instruction; a block with what is in it.
        fn instruction(&mut self, depth: u32) -> Vec<u8> {
            let count = self.below(4) as u8;
            match self.below(if depth < 4 { 12 } else { 11 }) {
                0 => vec![self.one_of(&[0x00, 0x01, 0x0f, 0x1a, 0x45, 0x6a, 0xc4, 0xd1])],
                1 => {
                    let opcode =
                        self.one_of(&[0x0c, 0x0d, 0x21, 0x23, 0x26, 0x3f, 0x40, 0xd0, 0xd2]);
                    [vec![opcode], self.number()].concat()
                }
                2 => [
                    vec![self.one_of(&[0x10, 0x20, 0x22, 0x41, 0x42])],
                    self.number(),
                ]
                .concat(),
                3 => [vec![0x11], self.numbers(2)].concat(),
                4 => [vec![0x0e, count], self.numbers(usize::from(count) + 1)].concat(),
                5 => [vec![0x1c, count], self.numbers(usize::from(count))].concat(),
                6 => [vec![0x28 + self.below(0x17) as u8], self.numbers(2)].concat(),
                7 => [vec![0x43], (0..4).map(|_| self.byte()).collect()].concat(),
                8 => [vec![0x44], (0..8).map(|_| self.byte()).collect()].concat(),
                9 => vec![0xfc, self.below(8) as u8],
                10 => match self.below(2) {
                    0 => [
                        vec![0xfc, self.one_of(&[9, 11, 13, 15, 16, 17])],
                        self.number(),
                    ]
                    .concat(),
                    _ => [vec![0xfc, self.one_of(&[8, 10, 12, 14])], self.numbers(2)].concat(),
                },
                _ => {
                    let opening = vec![self.one_of(&[0x02, 0x03, 0x04])];
                    [opening, self.number(), self.block(depth + 1)].concat()
                }
            }
        }

        fn block(&mut self, depth: u32) -> Vec<u8> {
            let mut code: Vec<u8> = (0..self.below(20))
                .flat_map(|_| self.instruction(depth))
                .collect();
            code.push(0x0b);
            code
        }

        fn function(&mut self) -> Vec<u8> {
            let declared = self.below(3) as u8;
            let locals = (0..declared).flat_map(|_| [self.number(), vec![0x7f]].concat());
            [vec![declared], locals.collect(), self.block(0)].concat()
        }
    }

    fn sized(number: u8, body: &[u8]) -> Vec<u8> {
        [vec![number], size(body.len()), body.to_vec()].concat()
    }

    /// A section of data: segments, and where each comes to stand; the place may be shorter than the
    /// number would be written.
    fn data(segments: &[(u32, Vec<u8>)]) -> Vec<u8> {
        let segment = |(place, bytes): &(u32, Vec<u8>)| {
            let place = size(*place as usize);
            [&[0, 0x41], &place[..], &[0x0b], &size(bytes.len()), bytes].concat()
        };
        let segments: Vec<_> = segments.iter().map(segment).collect();
        sized(11, &[size(segments.len()), segments.concat()].concat())
    }

    fn bytes(words: &[u32]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    fn size(length: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        push(&mut bytes, length);
        bytes
    }

    fn module(functions: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
        let bodies = functions
            .iter()
            .flat_map(|code| [size(code.len()), code.clone()].concat());
        let code = [size(functions.len()), bodies.collect()].concat();
        [PREFACE, &sized(3, b"types"), &sized(10, &code), after].concat()
    }

    #[test]
    fn modules_by_chance_are_joined_to_what_they_were() {
        let mut dice = Dice(1);
        for count in 0..200 {
            let functions: Vec<_> = (0..count % 40).map(|_| dice.function()).collect();
            let after = data(&[(dice.below(8), dice.words()), (0x9000, dice.words())]);
            for after in [&after[..], b""] {
                let module = module(&functions, after);
                // `lay` joins what it laid apart.
                let apart = lay(&module).unwrap();
                assert_ne!(apart, module);
            }
        }
    }

    #[test]
    fn a_function_may_need_a_long_length() {
        for length in [0x7d, 0x7e, 0x7f, 0x80, 0x3ffd, 0x3ffe, 0x3fff, 0x20_0000] {
            let code = [vec![0], vec![0x01; length], vec![0x0b]].concat();
            lay(&module(&[code.clone(), code], b"")).unwrap();
        }
    }

    #[test]
    fn like_stands_with_like() {
        // The constants 5 and 6 to be added, between them 7 to be stored; whom it calls with the calls.
        let code = b"\0\x41\x05\x6a\x41\x07\x36\x02\x04\x10\x09\x41\x06\x6a\x0b".to_vec();
        let apart = lay(&module(&[code], b"")).unwrap();
        let holds = |part: &[u8]| apart.windows(part.len()).any(|window| window == part);
        assert!(holds(&[5, 6]) && holds(b"\x41\x6a\x41\x36\x10\x09\x41\x6a\x0b"));
    }

    #[test]
    fn what_can_be_told_of_the_data_is_not_said() {
        let texts = [0x10_0000, 5, 0x10_0005, 7, 0x10_0990, 2];
        let functions = [0xb0, 0xb1, 0xb1, 8];
        let data = data(&[(4, bytes(&texts)), (0, bytes(&functions))]);
        let apart = lay(&module(&[], &data)).unwrap();
        let holds = |part: &[u8]| apart.windows(part.len()).any(|window| window == part);
        let [behind, next, same] = unpack::words::MARKS.map(|mark| u32::from_le_bytes([mark; 4]));
        assert!(holds(&bytes(&[0x10_0000, 5, behind, 7, 0x10_0990, 2])));
        assert!(holds(&bytes(&[0xb0, next, same, 8])));
    }

    #[test]
    fn a_mark_that_is_in_the_data_is_refused() {
        let data = data(&[(0, bytes(&[0xfefe_fefe, 0]))]);
        let problem = lay(&module(&[], &data)).unwrap_err().to_string();
        assert!(problem.contains("is not joined to itself"), "{problem}");
    }

    #[test]
    fn a_module_without_functions_is_fine() {
        lay(PREFACE).unwrap();
    }

    #[test]
    fn what_is_not_known_is_named() {
        let vector = vec![0, 0xfd, 0x0c, 0x0b];
        let problem = lay(&module(&[vector], b"")).unwrap_err().to_string();
        assert!(problem.contains("0xfd"), "{problem}");
        for function in [
            &b"\0"[..],
            b"\0\x41",
            b"\0\x0b\x01",
            b"\0\x02\x40\x0b",
            b"\0\xfc\x63\x0b",
        ] {
            assert!(
                lay(&module(&[function.to_vec()], b"")).is_err(),
                "{function:?}"
            );
        }
        assert!(lay(b"<html></html>").is_err());
    }

    #[test]
    fn what_is_damaged_ends_and_is_not_taken_for_whole() {
        let mut dice = Dice(7);
        let functions: Vec<_> = (0..50).map(|_| dice.function()).collect();
        let module = module(&functions, &data(&[(0x400, dice.words())]));
        let apart = lay(&module).unwrap();
        for at in (0..apart.len()).step_by(apart.len() / 500 + 1) {
            let mut damaged = apart.clone();
            damaged[at] ^= 0x55;
            for damaged in [&damaged, &apart[..at]] {
                let mut out = vec![0; module.len()];
                assert!(!unpack::join(damaged, &mut out) || out != module, "at {at}");
            }
        }
    }
}
