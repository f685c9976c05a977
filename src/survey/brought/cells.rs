//! The cells of a text whose values are separated by a sign.

use csv_core::{ReadRecordResult, ReaderBuilder};

/// What stands in a line of its own after the text: where it is not found there, a quotation mark
/// was left open.
const END: &str = "\u{1}";

/// The rows of `text` that are not empty, as RFC 4180 has them, each with its number from 1 as
/// spreadsheets count them: empty lines have one as well.
///
/// # Errors
///
/// The number of the row in which a quotation mark is left open.
pub fn cells(text: &str, mark: u8) -> Result<Vec<(usize, Vec<String>)>, usize> {
    let text = format!("{text}\n{END}\n");
    let mut rest = text.as_bytes();
    let mut reader = ReaderBuilder::new().delimiter(mark).build();
    let mut out = vec![0; rest.len()];
    let marks = rest.iter().filter(|&&byte| byte == mark);
    let mut ends = vec![0; marks.count() + 1];
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let (mut lines, mut number) = (0, 0);
    while let (ReadRecordResult::Record, read, _, cells) =
        reader.read_record(rest, &mut out, &mut ends)
    {
        let (taken, left) = rest.split_at(read);
        rest = left;
        let mut from = 0;
        let mut row = Vec::with_capacity(cells);
        for &end in &ends[..cells] {
            let cell = str::from_utf8(&out[from..end]).unwrap_or_default();
            row.push(cell.to_owned());
            from = end;
        }
        // A line that ends in CR LF is handed over before its LF; breaks within cells are none of rows.
        lines += breaks(taken) - breaks(&out[..from]);
        number = (lines + usize::from(taken.ends_with(b"\r"))).max(number + 1);
        if row == [END] {
            return Ok(rows);
        }
        rows.push((number, row));
    }
    let before = rest.iter().take_while(|byte| b"\r\n".contains(byte));
    Err(lines + 1 + breaks(&rest[..before.count()]))
}

/// How many lines end in `text`.
fn breaks(text: &[u8]) -> usize {
    text.split(|&byte| byte == b'\n').count() - 1
}
