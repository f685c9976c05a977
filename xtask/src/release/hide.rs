//! Hides the words of a module's data that the unpacker can tell from those before them.

use super::module::Reader;
use anyhow::{Result, ensure};
use unpack::words::{MARKS, WORD, told};

/// The number of the section that holds the data.
const DATA: u8 = 11;
/// How the place of a segment is said: `i32.const`, a number, `end`.
const CONSTANT: u8 = 0x41;
const END: u8 = 0x0b;

/// `sections` with a mark in place of each word of the data that can be told.
///
/// # Errors
/// When these are no sections, or data is laid out in a way that is new here.
pub fn hide(sections: &[u8]) -> Result<Vec<u8>> {
    let mut hidden = sections.to_vec();
    for at in words(sections)? {
        let (before, word) = (&sections[..at], &sections[at..at + WORD]);
        let mut told = told(before).into_iter().zip(MARKS);
        let told = told.find(|(told, _)| *told != 0 && told.to_le_bytes() == *word);
        if let Some((_, mark)) = told
            // The same byte just before would be taken for a part of the mark.
            && sections[at - 1] != mark
        {
            hidden[at..at + WORD].fill(mark);
        }
    }
    Ok(hidden)
}

/// Where the words of the data stand: those that lie where words lie in memory.
fn words(sections: &[u8]) -> Result<Vec<usize>> {
    let mut words = Vec::new();
    let mut reader = Reader::new(sections);
    while !reader.is_at_end() {
        let number = reader.byte()?;
        let length = reader.number()?;
        let body = reader.take(length)?;
        if number != DATA {
            continue;
        }
        let end = sections.len() - reader.left();
        let mut reader = Reader::new(body);
        for _ in 0..reader.number()? {
            let place = place(&mut reader)?;
            let length = reader.number()?;
            let start = end - reader.left();
            reader.take(length)?;
            let first = start + place.wrapping_neg() % WORD;
            words.extend(
                (first..=start + length)
                    .step_by(WORD)
                    .filter(|at| at + WORD <= start + length),
            );
        }
    }
    Ok(words)
}

/// Where in memory the next segment comes to stand.
fn place(reader: &mut Reader) -> Result<usize> {
    let active = reader.number()? == 0 && reader.byte()? == CONSTANT;
    let place = reader.number()?;
    ensure!(
        active && reader.byte()? == END,
        "a segment of the data is of a kind that is new here"
    );
    Ok(place)
}
