//! The table: a row for each size and speed, in each cell all four, and ours to that of Chart.js.

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
    /// What the page's thread works for another table or measure, in the mean.
    Work,
    /// From another view to its frame, which ours alone has.
    View,
    /// Memory, in millions of bytes.
    Memory,
}

/// How many columns there are.
const COLUMNS: usize = What::Memory as usize + 1;

/// What the cells tell, and the head of the table.
pub const HEAD: &str = "\
Milliseconds, but for memory; in each cell ours / by hand / Chart.js / Plot (ours to Chart.js).

| statements | CPU | first content | ready | filter | sort | table | measure | work | view | memory, MB |
|---|---|---|---|---|---|---|---|---|---|---|";

/// Stands where nothing is measured.
const NOTHING: &str = "—";

/// What was measured at one size and speed.
pub struct Row {
    statements: usize,
    slower: u32,
    /// Whether something else kept the processors busy.
    disturbed: bool,
    /// By column and subject.
    found: [[Vec<f64>; Subject::ALL.len()]; COLUMNS],
}

impl Row {
    /// A row in which nothing stands yet.
    pub fn new(statements: usize, slower: u32, disturbed: bool) -> Self {
        Self {
            statements,
            slower,
            disturbed,
            found: Default::default(),
        }
    }

    /// Size and speed.
    pub fn told(&self) -> String {
        format!("{} statements, {}×", self.statements, self.slower)
    }

    /// Adds a number, if there is one: milliseconds, but for memory.
    pub fn add(&mut self, what: What, subject: Subject, number: Option<f64>) {
        self.found[what as usize][subject as usize].extend(number);
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let disturbed = if self.disturbed { ", disturbed" } else { "" };
        write!(f, "| {} | {}×{disturbed} |", self.statements, self.slower)?;
        for column in &self.found {
            write!(f, " {} |", cell(column))?;
        }
        Ok(())
    }
}

/// Just ours where the others have nothing of the kind.
fn cell(found: &[Vec<f64>; Subject::ALL.len()]) -> String {
    let medians = found.each_ref().map(|numbers| median(numbers));
    match medians {
        [None, None, None, None] => return NOTHING.into(),
        [Some(page), None, None, None] => return told(page),
        _ => {}
    }
    let cells = medians.map(|median| median.map_or_else(|| NOTHING.into(), told));
    let ratio = match (
        medians[Subject::Page as usize],
        medians[Subject::ChartJs as usize],
    ) {
        (Some(page), Some(chart_js)) => format!(" ({:.1})", page / chart_js),
        _ => String::new(),
    };
    format!("{}{ratio}", cells.join(" / "))
}

/// A number, with a tenth where it is small.
fn told(number: f64) -> String {
    let places = usize::from(number < 10.0);
    format!("{number:.places$}")
}

/// The number in the middle, or the mean of the two that are.
fn median(numbers: &[f64]) -> Option<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    Some(f64::midpoint(lower, upper))
}
