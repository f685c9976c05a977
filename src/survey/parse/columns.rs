//! The heading of a CSV: which column holds what.

use super::about::About;
use super::problem::Report;
use super::sheet::{Record, SEPARATOR};
use crate::survey::model::{Answer, Scale};

/// Heading of the first column, the statement's id.
const STATEMENT: [&str; 2] = ["väittämä", "statement"];
/// Heading of the column that may repeat the published wording.
const WORDING: [&str; 2] = ["sanamuoto", "wording"];

/// Heading of the column that may tell how many answered.
const RESPONDENTS: [&str; 4] = ["n", "vastaajia", "svarande", "respondents"];

/// Where the cells of a row stand.
pub(super) struct Columns {
    /// The column with the wording, if there is one.
    pub wording: Option<usize>,
    /// The column with how many answered, if there is one.
    pub respondents: Option<usize>,
    /// The column of each answer, in the order of the scale.
    pub answers: Vec<usize>,
    /// How many columns there are.
    pub count: usize,
}

/// Reads the heading; none where something is wrong with it, as no row can be judged then.
pub(super) fn columns(heading: &Record, scale: &Scale, report: &mut Report) -> Option<Columns> {
    let before = report.count();
    check_first(heading, report);
    if report.count() > before {
        return None;
    }
    check_others(heading, scale, report);
    let answers: Vec<_> = scale
        .answers
        .iter()
        .map(|answer| column(answer, scale, heading, report))
        .collect();
    (report.count() == before).then(|| Columns {
        wording: heading.cells.iter().position(|name| is_wording(name)),
        respondents: heading.cells.iter().position(|name| is_number(name)),
        answers: answers.into_iter().flatten().collect(),
        count: heading.cells.len(),
    })
}

/// A table separated by something else, or without a heading, shows in its first cell.
fn check_first(heading: &Record, report: &mut Report) {
    let first = &heading.cells[0];
    if heading.cells.len() == 1 {
        let what = format!("the heading has no \"{SEPARATOR}\"");
        let fix = format!("Save the table as CSV with \"{SEPARATOR}\" between the columns");
        report.tell(heading.offset, About::Other, what, fix);
    } else if !STATEMENT.contains(&first.to_lowercase().as_str()) {
        let what = format!("the first column is headed \"{first}\"");
        let fix = format!(
            "Begin with a line of headings, \"{}\" the first of them",
            STATEMENT[0]
        );
        report.tell(heading.offset, About::Other, what, fix);
    }
}

fn check_others(heading: &Record, scale: &Scale, report: &mut Report) {
    for name in &heading.cells[1..] {
        let mut answers = scale.answers.iter();
        if !means_something_else(name) && !answers.any(|answer| answer.is_headed(name)) {
            let known = scale.answers.iter().filter_map(|a| a.name.all().next());
            let known: Vec<&str> = known.collect();
            let what = format!("the answer \"{name}\" is unknown");
            let fix = format!("Head the column with one of: {}", known.join("; "));
            report.tell(heading.offset, About::Other, what, fix);
        }
    }
}

/// The one column of that answer; none, or more than one, is told. What is no answer's in one table is none in another,
/// whatever answers are called.
fn column(answer: &Answer, scale: &Scale, heading: &Record, report: &mut Report) -> Option<usize> {
    let cells = heading.cells.iter().enumerate().skip(1);
    let mut found = cells
        .filter(|(_, name)| !means_something_else(name) && answer.is_headed(name))
        .map(|(i, _)| i);
    let (first, second) = (found.next(), found.next());
    let name = answer.name.all().next().unwrap_or(&answer.id);
    let about = About::Alike {
        scale: scale.id.clone(),
        answer: answer.id.clone(),
    };
    if first.is_none() {
        let what = format!("the answer \"{name}\" ({}) has no column", answer.id);
        let fix = format!("Add a column headed \"{name}\"");
        report.tell(heading.offset, about, what, fix);
    } else if second.is_some() {
        let what = format!("the answer \"{name}\" ({}) has two columns", answer.id);
        report.tell(heading.offset, about, what, "Remove one of them");
    }
    first
}

fn is_wording(heading: &str) -> bool {
    WORDING.contains(&heading.to_lowercase().as_str())
}

fn is_number(heading: &str) -> bool {
    RESPONDENTS.contains(&heading.to_lowercase().as_str())
}

/// Whether a column with that heading is not that of an answer, whatever answers there are.
pub fn means_something_else(heading: &str) -> bool {
    is_wording(heading) || is_number(heading)
}

impl Answer {
    /// Whether a column with that heading has its shares.
    pub(in crate::survey) fn is_headed(&self, heading: &str) -> bool {
        let heading = heading.to_lowercase();
        let mut names = self.name.all();
        heading == self.id || names.any(|name| name.to_lowercase() == heading)
    }
}
