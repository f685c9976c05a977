//! Words of a module's data that follow from those before them: addresses of texts that stand one
//! after the other, and numbers of functions in a table, which count up. A word that can be told is
//! replaced by a mark that says how, and packs to next to nothing.

/// Bytes of a word.
pub const WORD: usize = 4;
/// A mark is this byte, four times: where the text before ends, the next function, the same again.
/// No text in UTF-8 has such a byte.
pub const MARKS: [u8; 3] = [0xfe, 0xfd, 0xfc];
/// Where data begins in memory: what is smaller is no address.
const DATA: u32 = 0x10_0000;
/// Numbers of functions: what is smaller is mostly a size.
const FUNCTIONS: core::ops::Range<u32> = 0xa0..0x1000;
/// How many words back a function may be.
const BACK: usize = 16;

/// What the words before tell of the next, by each of [`MARKS`]; 0 for nothing.
pub fn told(before: &[u8]) -> [u32; 3] {
    let (_, words) = before.as_rchunks();
    let mut back = words.iter().rev().map(|bytes| u32::from_le_bytes(*bytes));
    let length = back.next().unwrap_or(0);
    let address = back.next().unwrap_or(0);
    let behind = address.wrapping_add(length);
    let behind = if address < DATA { 0 } else { behind };
    let mut functions = [length, address].into_iter().chain(back.take(BACK));
    let function = functions.find(|word| FUNCTIONS.contains(word));
    let function = function.unwrap_or(0);
    let next = if function == 0 { 0 } else { function + 1 };
    [behind, next, function]
}

/// Puts the words back in place of their marks.
pub fn tell(data: &mut [u8]) {
    let mut at = 0;
    while at + WORD <= data.len() {
        let (before, after) = data.split_at_mut(at);
        let mark = MARKS.iter().position(|mark| after[..WORD] == [*mark; WORD]);
        if let Some(mark) = mark {
            after[..WORD].copy_from_slice(&told(before)[mark].to_le_bytes());
            at += WORD;
        } else {
            at += 1;
        }
    }
}
