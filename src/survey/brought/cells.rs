//! The cells of a text whose values are separated by a sign.

use csv::{ReaderBuilder, StringRecord};

/// A line of its own after the text: where it is not found there, a quotation mark was left open, which the
/// library does not tell. It is known by its place, for a text may hold any sign.
const END: &str = "\n.\n";

/// A text without the first line by which spreadsheets say what separates its cells (`sep=;`), which they
/// neither show nor count, and that sign, if it is one that can.
pub fn separated(text: &str) -> (&str, Option<u8>) {
    let text = text.trim_start_matches('\u{feff}');
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');
    match line.as_bytes() {
        [
            b's' | b'S',
            b'e' | b'E',
            b'p' | b'P',
            b'=',
            mark @ (b';' | b',' | b'\t' | b'|'),
        ] => (rest, Some(*mark)),
        _ => (text, None),
    }
}

/// The rows of `text` that are not empty, as RFC 4180 has them, each with its number from 1 as
/// spreadsheets count them: empty lines have one as well.
///
/// # Errors
///
/// The number of the row in which a quotation mark is left open.
pub fn cells(text: &str, mark: u8) -> Result<Vec<(usize, Vec<String>)>, usize> {
    let whole = format!("{text}{END}");
    let reader = ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .from_reader(whole.as_bytes());
    let mut rows = Vec::new();
    let (mut number, mut breaks_within) = (0, 0);
    // A text in memory can be read to its end.
    for record in reader.into_records().map_while(Result::ok) {
        let (start, line) = start(&record, &whole);
        if start > text.len() {
            return Ok(rows);
        }
        // Breaks within cells are none of rows. Where lines end in CR alone, none is counted.
        number = (line - breaks_within).max(number + 1);
        breaks_within += record.iter().map(breaks).sum::<usize>();
        rows.push((number, record.iter().map(String::from).collect()));
    }
    // The last row has swallowed the end.
    Err(number)
}

/// The byte of `whole` at which `record` starts, and the line. The reader tells where it began to look for
/// it: at the end of the row before, before empty lines.
fn start(record: &StringRecord, whole: &str) -> (usize, usize) {
    let (byte, line) = record.position().map_or((0, 1), |sought| {
        (sought.byte() as usize, sought.line() as usize)
    });
    let rest = &whole[byte..];
    let empty = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    (byte + empty, line + breaks(&rest[..empty]))
}

/// How many lines end in `text`.
fn breaks(text: &str) -> usize {
    text.matches('\n').count()
}
