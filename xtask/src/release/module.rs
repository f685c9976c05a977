//! As much of a WebAssembly module as it takes to rename what it asks for and what it offers.

use anyhow::{Context, Result, bail, ensure};

/// What a module is, and its version.
const PREFACE: &[u8] = b"\0asm\x01\0\0\0";
/// The numbers of the sections that name what is asked for and what is offered.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// The kind of an import that is a function.
const FUNCTION: u8 = 0;

/// A module in its sections.
pub struct Module<'a>(Vec<Section<'a>>);

enum Section<'a> {
    Imports(Vec<Entry>),
    Exports(Vec<Entry>),
    /// Anything else, as it is.
    Other(u8, &'a [u8]),
}

/// A name, for an import that of the module before it, and what bears it.
struct Entry {
    names: Vec<String>,
    kind: u8,
    index: usize,
}

impl<'a> Module<'a> {
    /// # Errors
    /// When it ends early, or asks for something else than functions.
    pub fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut reader = Reader::of_module(bytes)?;
        let mut sections = Vec::new();
        while !reader.is_at_end() {
            let number = reader.byte()?;
            let length = reader.number()?;
            let body = reader.take(length)?;
            sections.push(match number {
                IMPORTS => Section::Imports(entries(body, 2)?),
                EXPORTS => Section::Exports(entries(body, 1)?),
                _ => Section::Other(number, body),
            });
        }
        let module = Self(sections);
        for entry in module.imports() {
            let function = entry.kind == FUNCTION;
            ensure!(function, "{:?} is no function", entry.names);
        }
        Ok(module)
    }

    fn imports(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter().flat_map(|section| match section {
            Section::Imports(entries) => &entries[..],
            _ => &[],
        })
    }

    /// The names of what it asks for.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.imports()
            .filter_map(|entry| Some(&entry.names.last()?[..]))
    }

    /// All names, in their order.
    pub fn names(&mut self) -> impl Iterator<Item = &mut String> {
        let entries = self.0.iter_mut().flat_map(|section| match section {
            Section::Imports(entries) | Section::Exports(entries) => &mut entries[..],
            Section::Other(..) => &mut [],
        });
        entries.flat_map(|entry| &mut entry.names)
    }

    /// The module again.
    pub fn write(&self) -> Vec<u8> {
        let mut out = PREFACE.to_vec();
        for section in &self.0 {
            let (number, body) = match section {
                Section::Imports(entries) => (IMPORTS, &written(entries)[..]),
                Section::Exports(entries) => (EXPORTS, &written(entries)[..]),
                Section::Other(number, body) => (*number, *body),
            };
            out.push(number);
            push(&mut out, body.len());
            out.extend(body);
        }
        out
    }
}

fn entries(body: &[u8], names: usize) -> Result<Vec<Entry>> {
    let mut reader = Reader::new(body);
    let count = reader.number()?;
    let entry = |_| {
        Ok(Entry {
            names: (0..names).map(|_| reader.name()).collect::<Result<_>>()?,
            kind: reader.byte()?,
            index: reader.number()?,
        })
    };
    (0..count).map(entry).collect()
}

fn written(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::new();
    push(&mut out, entries.len());
    for entry in entries {
        for name in &entry.names {
            push(&mut out, name.len());
            out.extend(name.bytes());
        }
        out.push(entry.kind);
        push(&mut out, entry.index);
    }
    out
}

/// Writes a number as [`Reader::number`] reads it.
pub fn push(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Reads from the start on.
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// At the start of a part of a module.
    pub fn new(part: &'a [u8]) -> Self {
        Self(part)
    }

    /// At the first section of a module.
    ///
    /// # Errors
    /// When it is none.
    pub fn of_module(bytes: &'a [u8]) -> Result<Self> {
        let sections = bytes.strip_prefix(PREFACE).context("this is no module")?;
        Ok(Self(sections))
    }

    /// How many bytes there still are.
    pub fn left(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// Some bytes.
    ///
    /// # Errors
    /// This, and what follows: when there are fewer.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let parts = self.0.split_at_checked(length);
        let (taken, rest) = parts.context("a module ends early")?;
        self.0 = rest;
        Ok(taken)
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    /// Seven bits in each byte, the lowest first; the eighth says that more follow.
    pub fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        bail!("a number in a module has no end");
    }

    fn name(&mut self) -> Result<String> {
        let length = self.number()?;
        Ok(String::from_utf8(self.take(length)?.to_vec())?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Module, PREFACE, push};

    /// Asks for the function `b` of `a`, offers the function `c`, and has a section of its own kind.
    const SMALL: &[u8] =
        b"\x02\x07\x01\x01a\x01b\x00\x03\x07\x06\x01\x01c\x00\x80\x01\x0b\x02\x05\x05";

    fn small() -> Vec<u8> {
        [PREFACE, SMALL].concat()
    }

    #[test]
    fn a_module_is_written_as_it_was_read() {
        let bytes = small();
        let mut module = Module::read(&bytes).unwrap();
        assert_eq!(module.asked().collect::<Vec<_>>(), ["b"]);
        assert_eq!(module.names().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(module.write(), bytes);
    }

    #[test]
    fn a_name_may_get_longer() {
        let bytes = small();
        let mut module = Module::read(&bytes).unwrap();
        for name in module.names() {
            *name = name.repeat(200);
        }
        let bytes = module.write();
        let mut module = Module::read(&bytes).unwrap();
        assert!(module.names().all(|name| name.len() == 200));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        let mut memory = small();
        memory[PREFACE.len() + 7] = 2;
        for bytes in [&b"\0asm"[..], b"<html></html>", &memory, &small()[..12]] {
            assert!(Module::read(bytes).is_err());
        }
    }

    #[test]
    fn numbers_are_written_in_sevens() {
        let mut out = Vec::new();
        push(&mut out, 300);
        assert_eq!(out, [0xac, 0x02]);
    }
}
