//! The table: a row for each size and speed, in each cell ours, the baseline's, and the ratio.

use std::fmt;

use super::Subject;

/// What is measured, in the order of the columns.
#[derive(Clone, Copy)]
pub enum What {
    /// From navigation to the first content.
    Content,
    /// From navigation to the first chart, when the page answers.
    Ready,
    /// From a letter of the filter to its frame.
    Filter,
    /// From another order to its frame.
    Sort,
    /// From another table to its frame.
    Table,
    /// From another measure to its frame.
    Measure,
    /// From another view to its frame; the baseline has one.
    View,
    /// Memory, in millions of bytes.
    Memory,
}

/// How many columns there are.
const COLUMNS: usize = What::Memory as usize + 1;

/// The head of the table.
pub const HEAD: &str = "\
| statements | CPU | first content | ready | filter | sort | table | measure | view | memory, MB |
|---|---|---|---|---|---|---|---|---|---|";

/// What was measured at one size and speed.
pub struct Row {
    statements: usize,
    slower: u32,
    /// By column and subject.
    found: [[Vec<f64>; 2]; COLUMNS],
}

impl Row {
    /// A row in which nothing stands yet.
    pub fn new(statements: usize, slower: u32) -> Self {
        Self {
            statements,
            slower,
            found: Default::default(),
        }
    }

    /// Adds a number, if there is one: milliseconds, but for memory.
    pub fn add(&mut self, what: What, subject: Subject, number: Option<f64>) {
        self.found[what as usize][subject as usize].extend(number);
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "| {} | {}× |", self.statements, self.slower)?;
        for column in &self.found {
            write!(f, " {} |", cell(column))?;
        }
        Ok(())
    }
}

fn cell([page, baseline]: &[Vec<f64>; 2]) -> String {
    match (median(page), median(baseline)) {
        (Some(page), Some(baseline)) => {
            format!("{page:.0} / {baseline:.0} ({:.1})", page / baseline)
        }
        (Some(page), None) => format!("{page:.0}"),
        (None, Some(baseline)) => format!("— / {baseline:.0}"),
        (None, None) => "—".into(),
    }
}

fn median(numbers: &[f64]) -> Option<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}
