//! The cells of a text whose values are separated by a sign.

use csv_core::{ReadRecordResult, ReaderBuilder};

/// A line of its own after the text: where it is not found there, a quotation mark was left open. It is
/// known by its place, for a text may hold any sign.
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
    let mut rest = whole.as_bytes();
    let mut reader = ReaderBuilder::new().delimiter(mark).build();
    let mut out = vec![0; rest.len()];
    let marks = rest.iter().filter(|&&byte| byte == mark);
    let mut ends = vec![0; marks.count() + 1];
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let (mut lines, mut number) = (0, 0);
    loop {
        let before = rest.iter().take_while(|byte| b"\r\n".contains(byte));
        let before = before.count();
        if whole.len() - rest.len() + before > text.len() {
            return Ok(rows);
        }
        let (ReadRecordResult::Record, read, _, cells) =
            reader.read_record(rest, &mut out, &mut ends)
        else {
            return Err(lines + 1 + breaks(&rest[..before]));
        };
        let (taken, left) = rest.split_at(read);
        let mut from = 0;
        let mut row = Vec::with_capacity(cells);
        for &end in &ends[..cells] {
            let cell = str::from_utf8(&out[from..end]).unwrap_or_default();
            row.push(cell.to_owned());
            from = end;
        }
        rest = left;
        // A line that ends in CR LF is handed over before its LF; breaks within cells are none of rows.
        lines += breaks(taken) - breaks(&out[..from]);
        number = (lines + usize::from(taken.ends_with(b"\r"))).max(number + 1);
        rows.push((number, row));
    }
}

/// How many lines end in `text`.
fn breaks(text: &[u8]) -> usize {
    text.split(|&byte| byte == b'\n').count() - 1
}
