//! How the code of a WebAssembly module is laid apart, so that it packs smaller: each kind of
//! number stands with its like, and so do the instructions.
//!
//! The same walk through a function lays it apart and joins it again; only the two [`Sides`]
//! differ. Instructions after the binary format of the WebAssembly core specification, 2.0, without
//! vectors.

/// How many streams there are.
pub const STREAMS: usize = OPCODES + 1;

// A number stands in the stream of its instruction, which has the number of its opcode, unless
// another tells more of it: of a local that is read and of a constant, what is done with it next.
const LOCALS_BY_USE: usize = 0x100;
const CONSTANTS_BY_USE: usize = 0x200;
/// The types of a function's locals.
const DECLARED: usize = 0x300;
/// How many locals are told apart; the last stands for the rest.
const LOCALS: u32 = 8;
/// How far behind an address is read: first where the address was worked out, then by the local that
/// holds it, of which each has things of its own behind it.
const LOADS: usize = DECLARED + 1;
/// The same for what is added to one.
const ADDED: usize = LOADS + 1 + LOCALS as usize;
/// How far behind an address is written.
const STORES: usize = ADDED + 1 + LOCALS as usize;
/// The opcodes, and whom they call; last, for what is least like them then stands together.
pub const OPCODES: usize = STORES + 1;

/// The instruction that adds.
const ADD: u8 = 0x6a;
/// The first instruction that writes to memory.
const FIRST_STORE: u8 = 0x36;
/// Ends a block, or the function.
const END: u8 = 0x0b;
/// The sign of a byte that its number goes on with the next one.
pub const MORE: u8 = 0x80;

/// From where the bytes of a function come, and where they go.
pub trait Sides {
    /// Moves a byte, which belongs to a stream, to the other side.
    ///
    /// # Errors
    /// When there is none left, or no place for it.
    fn byte(&mut self, stream: usize) -> Result<u8, Trouble>;

    /// The opcode after the number that comes next.
    ///
    /// # Errors
    /// When there is none.
    fn following(&self) -> Result<u8, Trouble>;
}

/// Why a function cannot be walked through.
#[derive(Debug, PartialEq)]
pub enum Trouble {
    /// It ends early.
    Short,
    /// An instruction that is not known here, by its opcode.
    Unknown(u8),
}

/// Moves a function, without the length that it starts with, to the other side.
///
/// # Errors
/// When it ends early, or has an instruction that is not known.
pub fn function(sides: &mut impl Sides) -> Result<(), Trouble> {
    let declarations = number(sides, DECLARED)?;
    // How many there are, and of which type.
    numbers(sides, DECLARED, declarations.saturating_mul(2))?;
    let mut depth = 1_u32;
    let mut base = 0;
    while depth > 0 {
        let opcode = sides.byte(OPCODES)?;
        match opcode {
            // A block, a loop, an `if`.
            0x02..=0x04 => depth += 1,
            END => depth -= 1,
            _ => {}
        }
        let last = operands(sides, opcode, base)?;
        base = match opcode {
            0x20 | 0x22 => 1 + last.min(LOCALS - 1) as usize,
            _ => 0,
        };
    }
    Ok(())
}

/// What follows an opcode; answers with its last number, if it has any. `base` is the local that was
/// taken just before, from 1, or 0.
fn operands(sides: &mut impl Sides, opcode: u8, base: usize) -> Result<u32, Trouble> {
    let own = usize::from(opcode);
    let (stream, count) = match opcode {
        // What works on the stack alone.
        0x00 | 0x01 | 0x05 | END | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => (own, 0),
        // Types of blocks, labels, local and global variables, tables, sizes of memory, references.
        0x02..=0x04 | 0x0c | 0x0d | 0x21 | 0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => (own, 1),
        // Labels, and the one for the rest.
        0x0e => (own, number(sides, own)?.saturating_add(1)),
        0x10 => (OPCODES, 1),
        // A table, and the type of what is called there.
        0x11 => (own, 2),
        // A choice between values of some types.
        0x1c => (own, number(sides, own)?),
        0x20 | 0x22 => (LOCALS_BY_USE + usize::from(sides.following()?), 1),
        0x41 | 0x42 => match sides.following()? {
            ADD => (ADDED + base, 1),
            next => (CONSTANTS_BY_USE + usize::from(next), 1),
        },
        // The alignment, nearly always the same for an instruction, and the offset.
        0x28..=0x3e => {
            number(sides, own)?;
            (
                if opcode < FIRST_STORE {
                    LOADS + base
                } else {
                    STORES
                },
                1,
            )
        }
        0x43 => return bytes(sides, own, 4),
        0x44 => return bytes(sides, own, 8),
        0xfc => match number(sides, own)? {
            // Conversions that saturate.
            0..=7 => (own, 0),
            // Segments, memory and tables.
            9 | 11 | 13 | 15..=17 => (own, 1),
            8 | 10 | 12 | 14 => (own, 2),
            _ => return Err(Trouble::Unknown(opcode)),
        },
        _ => return Err(Trouble::Unknown(opcode)),
    };
    numbers(sides, stream, count)
}

fn numbers(sides: &mut impl Sides, stream: usize, count: u32) -> Result<u32, Trouble> {
    (0..count).try_fold(0, |_, _| number(sides, stream))
}

/// Seven bits in each byte, the lowest first; what a number of 64 bits has above 32 only moves.
fn number(sides: &mut impl Sides, stream: usize) -> Result<u32, Trouble> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = sides.byte(stream)?;
        number |= u32::from(byte & !MORE).unbounded_shl(shift);
        shift += 7;
        if byte < MORE {
            return Ok(number);
        }
    }
}

fn bytes(sides: &mut impl Sides, stream: usize, count: u32) -> Result<u32, Trouble> {
    (0..count).try_for_each(|_| sides.byte(stream).map(|_| ()))?;
    Ok(0)
}
