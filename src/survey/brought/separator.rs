//! What separates the cells of a text.

use std::collections::HashMap;

use csv::{ByteRecord, ReaderBuilder};

/// What may stand between cells, the likeliest first: texts have commas of their own.
const MARKS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// What stands between the cells of `text`: the sign by which the most lines have the same number of cells, the
/// likeliest of several. A title may have commas, and numbers too, but not each line equally many.
pub fn separator(text: &str) -> u8 {
    let text = beginning(text);
    let likeliest = MARKS.into_iter().rev();
    let likeliest = likeliest.max_by_key(|&mark| agreeing(text, mark));
    likeliest.unwrap_or(MARKS[0])
}

/// The first lines of `text`: those of a long one are alike.
pub fn beginning(text: &str) -> &str {
    const MANY: usize = 1000;
    let end = text.match_indices('\n').nth(MANY);
    end.map_or(text, |(end, _)| &text[..end])
}

/// How many lines of `text` have the same number of cells, and several, where `mark` separates them.
pub fn agreeing(text: &str, mark: u8) -> usize {
    let mut reader = ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = HashMap::<usize, usize>::new();
    let mut line = ByteRecord::new();
    // A text in memory can be read to its end.
    while reader.read_byte_record(&mut line).unwrap_or_default() {
        *lines.entry(line.len()).or_default() += 1;
    }
    lines.remove(&1);
    lines.into_values().max().unwrap_or_default()
}
