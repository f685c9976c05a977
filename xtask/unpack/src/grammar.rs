//! The grammar of a WebAssembly module, as far as packing needs it: which of its bytes are alike.
//!
//! Code is a mix of instructions, numbers of locals, places in memory, constants. Kept apart, each
//! kind packs better: it makes the program a thirteenth smaller. One walk through the grammar serves
//! both ways: whoever takes a module apart copies each byte from the module to the stream of its
//! kind, whoever joins one copies it from the stream to the module.
//!
//! After the WebAssembly core specification 3.0, chapter 5 (binary format): the instructions of
//! MVP with sign extension, saturating conversion, bulk memory and reference types.

/// What a byte of a module is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Everything that is not code.
    Rest,
    /// An instruction.
    Code,
    /// The locals that a function declares.
    Locals,
    /// The type of a block.
    Block,
    /// How far a branch leads.
    Label,
    /// The labels of a table of branches.
    Branches,
    /// The function that is called.
    Call,
    /// The local that is read.
    Get,
    /// The local that is written.
    Set,
    /// The local that is written and kept.
    Tee,
    /// A global.
    Global,
    /// An alignment that is not that of the instruction.
    Align,
    /// How far from its address something is read.
    Load,
    /// How far from its address something is written.
    Store,
    /// A constant of 32 bits.
    I32,
    /// A constant of 64 bits.
    I64,
    /// A constant with a fraction.
    Float,
    /// Any other index.
    Index,
}

/// How many streams there are.
pub const STREAMS: usize = Stream::Index as usize + 1;

/// Stands in the code before an instruction whose alignment is not its own; no instruction has it.
pub const ODD: u8 = 0x1e;

/// The section of code.
const CODE: u8 = 10;
/// The bytes with which every module begins.
const HEAD: usize = 8;

/// A way through a module. Each step is none where there is nothing more to copy, or no room.
pub trait Flow: Sized {
    /// Whether the module goes on.
    fn more(&self) -> bool;
    /// Copies a byte of that stream, and tells it.
    fn byte(&mut self, of: Stream) -> Option<u8>;
    /// Copies an instruction, and tells it; and whether its alignment is not its own.
    fn instruction(&mut self) -> Option<(u8, bool)>;
    /// Copies the alignment of an instruction whose own it is.
    fn alignment(&mut self, own: u8) -> Option<()>;
    /// Copies what stands `inside` after its length, which the streams leave out.
    fn sized(&mut self, inside: fn(&mut Self) -> Option<()>) -> Option<()>;

    /// Copies a number, and tells it.
    #[inline(never)]
    fn number(&mut self, of: Stream) -> Option<u32> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte(of)?;
            // Constants may be longer; nobody asks for them.
            number |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte < 0x80 {
                return Some(number);
            }
        }
    }

    /// Copies so many bytes.
    #[inline(never)]
    fn bytes(&mut self, of: Stream, count: u32) -> Option<()> {
        (0..count).try_for_each(|_| self.byte(of).map(drop))
    }

    /// Copies so many numbers.
    #[inline(never)]
    fn numbers(&mut self, of: Stream, count: u32) -> Option<()> {
        (0..count).try_for_each(|_| self.number(of).map(drop))
    }
}

/// Copies a module.
pub fn module<F: Flow>(flow: &mut F) -> Option<()> {
    flow.bytes(Stream::Rest, HEAD as u32)?;
    while flow.more() {
        if flow.byte(Stream::Rest)? == CODE {
            flow.sized(functions)?;
        } else {
            let length = flow.number(Stream::Rest)?;
            flow.bytes(Stream::Rest, length)?;
        }
    }
    Some(())
}

fn functions<F: Flow>(flow: &mut F) -> Option<()> {
    let count = flow.number(Stream::Rest)?;
    (0..count).try_for_each(|_| flow.sized(function))
}

fn function<F: Flow>(flow: &mut F) -> Option<()> {
    for _ in 0..flow.number(Stream::Locals)? {
        flow.number(Stream::Locals)?;
        flow.byte(Stream::Locals)?;
    }
    let mut depth = 1_u32;
    while depth > 0 {
        let (instruction, odd) = flow.instruction()?;
        match instruction {
            0x02..=0x04 => depth += 1,
            0x0b => depth -= 1,
            _ => {}
        }
        operands(flow, instruction, odd)?;
    }
    Some(())
}

/// Copies what follows an instruction; none where it is not known.
fn operands<F: Flow>(flow: &mut F, instruction: u8, odd: bool) -> Option<()> {
    let stream = match instruction {
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => return Some(()),
        0x02..=0x04 => Stream::Block,
        0x0c | 0x0d => Stream::Label,
        0x0e => {
            let count = flow.number(Stream::Branches)?;
            return flow.numbers(Stream::Branches, count + 1);
        }
        0x10 => Stream::Call,
        0x11 => {
            flow.number(Stream::Index)?;
            Stream::Index
        }
        0x1c => {
            let count = flow.number(Stream::Index)?;
            return flow.bytes(Stream::Index, count);
        }
        0x20 => Stream::Get,
        0x21 => Stream::Set,
        0x22 => Stream::Tee,
        0x23 | 0x24 => Stream::Global,
        0x25 | 0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => Stream::Index,
        0x28..=0x3e => {
            if odd {
                flow.byte(Stream::Align)?;
            } else {
                flow.alignment(alignment(instruction))?;
            }
            if instruction < 0x36 {
                Stream::Load
            } else {
                Stream::Store
            }
        }
        0x41 => Stream::I32,
        0x42 => Stream::I64,
        0x43 => return flow.bytes(Stream::Float, 4),
        0x44 => return flow.bytes(Stream::Float, 8),
        0xfc => {
            let indices = match flow.number(Stream::Code)? {
                0..=7 => 0,
                9 | 11 | 13 | 15..=17 => 1,
                8 | 10 | 12 | 14 => 2,
                _ => return None,
            };
            return flow.numbers(Stream::Index, indices);
        }
        _ => return None,
    };
    flow.number(stream).map(drop)
}

/// The alignment of what a load or store moves, as a power of two: its own size.
pub const fn alignment(instruction: u8) -> u8 {
    match instruction {
        0x29 | 0x2b | 0x37 | 0x39 => 3,
        0x28 | 0x2a | 0x34 | 0x35 | 0x36 | 0x38 | 0x3e => 2,
        0x2e | 0x2f | 0x32 | 0x33 | 0x3b | 0x3d => 1,
        _ => 0,
    }
}

/// Whether an instruction loads or stores.
pub const fn is_memory(instruction: u8) -> bool {
    matches!(instruction, 0x28..=0x3e)
}
