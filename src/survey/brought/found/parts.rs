//! Several tables in one sheet, one below another.

use std::ops::Range;

use super::answers::Answers;
use crate::survey::brought::SheetRow;
use crate::survey::brought::heads::{filled, has_numbers, is_number};
use crate::survey::brought::likeness::key;

/// Heads are followed by numbers within so many rows.
const NEAR: usize = 3;

/// Where each table of a sheet stands, with what is above it.
pub(super) fn parts(rows: &[SheetRow], answers: &Answers, blocks: bool) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    // The rows of numbers of the present table: the first, and the one after the last.
    let mut data: Option<(usize, usize)> = None;
    let parting = Parting {
        rows,
        answers,
        blocks,
    };
    for at in 0..rows.len() {
        let start = *starts.last().unwrap_or(&0);
        if let Some((first, end)) = data
            && parting.begins(at, start..first, end)
        {
            starts.push(parting.above(at, end));
            data = None;
        }
        if parting.is_data(at) {
            data = Some((data.map_or(at, |(first, _)| first), at + 1));
        }
    }
    // A table without numbers is the end of the one before.
    if starts.len() > 1 && data.is_none() {
        starts.pop();
    }
    let ends = starts.iter().skip(1).copied().chain([rows.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| start..end)
        .collect()
}

/// What tells where a table begins.
struct Parting<'a> {
    rows: &'a [SheetRow],
    answers: &'a Answers,
    /// Whether a table may have no heads: answers with their numbers under a question.
    blocks: bool,
}

impl Parting<'_> {
    /// Whether another table begins with the heads in that row, or its first answer: after one whose heads are in `heads`
    /// and whose rows of numbers end at `end`.
    fn begins(&self, at: usize, heads: Range<usize>, end: usize) -> bool {
        let row = &self.rows[at].1;
        let titled = self.above(at, end) < at;
        if self.is_data(at) {
            return self.blocks && titled;
        }
        let again = heads.into_iter().any(|before| self.rows[before].1 == *row);
        let known = row
            .iter()
            .filter(|cell| self.answers.is_known(cell))
            .count()
            > 1;
        let told = again || known || titled || self.has_gap(end - 1, at);
        are_heads(row) && told && self.is_last_head(at)
    }

    /// Whether numbers are soon below the row, and no fuller heads before them.
    fn is_last_head(&self, at: usize) -> bool {
        let below = (at + 1..self.rows.len()).take(NEAR);
        let fuller = |below: usize| {
            let [row, below] = [at, below].map(|at| &self.rows[at].1);
            are_heads(below) && filled(below) > filled(row)
        };
        for below in below {
            if self.is_data(below) {
                return true;
            }
            if fuller(below) {
                return false;
            }
        }
        false
    }

    /// Whether a row is one of numbers: an answer with a single one is, too.
    fn is_data(&self, at: usize) -> bool {
        let row = &self.rows[at].1;
        let is_answer = || {
            let numbers = row.iter().skip(1).filter(|cell| is_number(cell)).count();
            filled(row) == 2 && numbers == 1 && self.answers.is_known(&row[0])
        };
        has_numbers(row) || is_answer()
    }

    /// The first row of what stands above the heads in that row, after the rows of the table before, which end at `end`.
    fn above(&self, at: usize, end: usize) -> usize {
        let mut start = at;
        while start > end {
            let row = &self.rows[start - 1].1;
            let numbered = row.iter().any(|cell| is_number(cell));
            let is_title = filled(row) == 1 || !numbered && self.has_gap(end - 1, start - 1);
            if !is_title || start < at && self.has_gap(start - 1, start) {
                break;
            }
            start -= 1;
        }
        start
    }

    /// Whether there are empty rows between two of the rows.
    fn has_gap(&self, from: usize, to: usize) -> bool {
        let numbers = self.rows[from..=to].iter().map(|(number, _)| number);
        let mut pairs = numbers.clone().zip(numbers.skip(1));
        pairs.any(|(one, next)| *next > one + 1)
    }
}

/// Whether a row has several texts, all different, and no numbers.
fn are_heads(row: &[String]) -> bool {
    let texts: Vec<&String> = row.iter().filter(|cell| !cell.is_empty()).collect();
    let missing = |cell: &String| {
        is_number(cell) || ["n a", ""].contains(&&*key(cell)) && !cell.contains('%')
    };
    let is_again = |at: usize| texts[..at].contains(&texts[at]);
    texts.len() > 1 && !texts.iter().any(|cell| missing(cell)) && !(0..texts.len()).any(is_again)
}
