//! The lines and cells of a CSV.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::about::About;
use super::problem::Report;

/// What a Finnish spreadsheet separates cells with, as its comma is taken by decimals.
pub const SEPARATOR: char = ';';

/// A line that holds something.
pub(super) struct Record {
    /// Where it begins in the text, in bytes.
    pub offset: usize,
    /// Its cells, without the blanks around them.
    pub cells: Vec<String>,
}

/// The lines of the text, without the blank ones that spreadsheets like to append;
/// none where a quotation mark was left open, as it swallows the lines that follow.
pub(super) fn records(report: &mut Report) -> Option<Vec<Record>> {
    let Some(offset) = open_quotation(report.text) else {
        return Some(read(report.text).collect());
    };
    let what = "a quotation mark on this line has no partner";
    let fix = "Close it or take it away";
    report.tell(offset, About::Other, what, fix);
    None
}

/// The beginning of the first line whose quotation marks do not pair up.
fn open_quotation(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.matches('"').count() % 2 == 1 {
            return Some(start);
        }
        start += line.len();
    }
    None
}

fn read(text: &str) -> impl Iterator<Item = Record> {
    ReaderBuilder::new()
        .delimiter(SEPARATOR as u8)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes())
        .into_records()
        .map(|record| record.expect("rows of any length, in text that is UTF-8, can be read"))
        .filter(|record| record.iter().any(|cell| !cell.is_empty()))
        .map(|record| Record {
            offset: offset(&record, text),
            cells: record.iter().map(str::to_owned).collect(),
        })
}

/// Where the record's first cell stands; the reader counts the line ends before it as its own.
fn offset(record: &StringRecord, text: &str) -> usize {
    let start = record
        .position()
        .map_or(0, |position| position.byte() as usize);
    let skipped = text[start..].find(|c| c != '\r' && c != '\n');
    start + skipped.unwrap_or(0)
}
