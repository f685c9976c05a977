//! From a CSV to the rows of a table.

use std::collections::HashMap;

use super::columns::{Columns, columns};
use super::problem::{Report, line};
use super::share::{number, share};
use super::sheet::{Record, records};
use crate::survey::model::{Row, Scale, Statement, Survey, TableId};

/// The rows of that table, in the order of the text; none where it cannot be divided into cells.
pub(super) fn rows(id: TableId, survey: &Survey, report: &mut Report) -> Option<Vec<Row>> {
    let mut records = records(report)?.into_iter();
    let Some(heading) = records.next() else {
        report.tell(
            0,
            "the table is empty",
            "Write a line of headings, and a row a statement",
        );
        return None;
    };
    let scale = survey.scale_of(id);
    let columns = columns(&heading, scale, report)?;
    let statements = survey.statements.iter();
    let places = statements.enumerate().map(|(at, of)| (&*of.id, at));
    let mut reader = Reader {
        counts: survey.table(id).counts,
        statements: &survey.statements,
        places: places.collect(),
        scale,
        columns,
        offsets: vec![None; survey.statements.len()],
        report,
    };
    Some(records.filter_map(|record| reader.row(&record)).collect())
}

/// Reads row after row and remembers whose it has read.
struct Reader<'s, 'r, 't> {
    /// Whether the cells hold how many gave an answer.
    counts: bool,
    statements: &'s [Statement],
    /// Where each statement stands, by its id.
    places: HashMap<&'s str, usize>,
    scale: &'s Scale,
    columns: Columns,
    /// Where in the text each statement was met.
    offsets: Vec<Option<usize>>,
    report: &'r mut Report<'t>,
}

impl Reader<'_, '_, '_> {
    fn row(&mut self, record: &Record) -> Option<Row> {
        let statement = self.statement(record)?;
        self.check_duplicate(statement, record);
        let (cells, columns) = (record.cells.len(), self.columns.count);
        if cells != columns {
            let what = format!("the row has {cells} fields where the heading has {columns}");
            self.report
                .tell(record.offset, what, "Give it a field for each column");
            return None;
        }
        self.check_wording(statement, record);
        let respondents = self.respondents(record);
        let (shares, respondents) = if self.counts {
            let (shares, counted) = self.counted(record, respondents)?;
            (shares, Some(counted))
        } else {
            (self.shares(record)?, respondents)
        };
        let row = Row {
            statement: u16::try_from(statement).ok()?,
            shares,
            respondents,
        };
        self.check_total(&row, record);
        Some(row)
    }

    /// How many answered, where a column tells it and its cell is not empty.
    fn respondents(&mut self, record: &Record) -> Option<u32> {
        let cell = &record.cells[self.columns.respondents?];
        if cell.is_empty() {
            return None;
        }
        match number(cell) {
            Ok(0) => {
                let what = format!(
                    "0 respondents of \"{}\" cannot have answered",
                    record.cells[0]
                );
                let fix = "Write how many did, or take the row away";
                self.report.tell(record.offset, what, fix);
                None
            }
            Ok(number) => Some(number),
            Err(fault) => {
                let what = format!("the number of respondents \"{cell}\" {}", fault.what);
                self.report.tell(record.offset, what, fault.fix);
                None
            }
        }
    }

    /// The shares of the counts in the cells, and how many gave any answer: as many as `respondents`, where a column
    /// tells that.
    fn counted(&mut self, record: &Record, respondents: Option<u32>) -> Option<(Vec<u8>, u32)> {
        let mut counts = Vec::new();
        for (answer, &column) in self.scale.answers.iter().zip(&self.columns.answers) {
            let cell = &record.cells[column];
            match number(cell) {
                Ok(count) => counts.push(count),
                Err(fault) => {
                    let what = format!("the count \"{cell}\" of {} {}", answer.id, fault.what);
                    self.report.tell(record.offset, what, fault.fix);
                }
            }
        }
        if counts.len() < self.scale.answers.len() {
            return None;
        }
        let all: u64 = counts.iter().copied().map(u64::from).sum();
        let id = &record.cells[0];
        if all == 0 || all > u32::MAX.into() {
            let what = format!("the counts of \"{id}\" total {all}");
            let fix = "Compare them with the published ones, or take the row away";
            self.report.tell(record.offset, what, fix);
            return None;
        }
        if let Some(told) = respondents
            && u64::from(told) != all
        {
            let what = format!("the counts of \"{id}\" total {all}, where n is {told}");
            let fix = "Compare both with the published ones";
            self.report.tell(record.offset, what, fix);
        }
        // Halves go up.
        let share = |count: u32| (200 * u64::from(count) + all) / (2 * all);
        let shares = counts.into_iter().map(|count| share(count) as u8);
        Some((shares.collect(), all as u32))
    }

    fn statement(&mut self, record: &Record) -> Option<usize> {
        let id = &record.cells[0];
        let place = self.places.get(id.as_str()).copied();
        if place.is_none() {
            let known: Vec<&str> = self.statements.iter().map(|s| s.id.as_str()).collect();
            let what = format!("the statement \"{id}\" is unknown");
            self.report.tell(
                record.offset,
                what,
                format!("Use one of {}", known.join(", ")),
            );
        }
        place
    }

    fn check_duplicate(&mut self, statement: usize, record: &Record) {
        if let Some(before) = self.offsets[statement].replace(record.offset) {
            let before = line(self.report.text.as_bytes(), before);
            let id = &self.statements[statement].id;
            let what = format!("the statement \"{id}\" has a row already, on line {before}");
            self.report
                .tell(record.offset, what, "Remove one of the two");
        }
    }

    /// A wording beside the wrong id means that rows were mixed up.
    fn check_wording(&mut self, statement: usize, record: &Record) {
        let Statement { id, wording, .. } = &self.statements[statement];
        let written = self.columns.wording.map(|column| &record.cells[column]);
        let is_it = |written: &String| wording.all().any(|wording| wording == written);
        if written.is_some_and(|written| !written.is_empty() && !is_it(written)) {
            let what = format!("the wording is not that of the statement \"{id}\"");
            let first = wording.all().next().unwrap_or_default();
            let fix = format!("Write \"{first}\", or correct the id or survey.toml");
            self.report.tell(record.offset, what, fix);
        }
    }

    /// The shares in the order of the scale; none if any is faulty, but each fault is told.
    fn shares(&mut self, record: &Record) -> Option<Vec<u8>> {
        let cells = self
            .columns
            .answers
            .iter()
            .map(|&column| &record.cells[column]);
        if cells.clone().all(String::is_empty) {
            let what = format!("the row of \"{}\" has no shares", record.cells[0]);
            let fix = "Write the published ones, in whole percent, and 0 where nobody answered so";
            self.report.tell(record.offset, what, fix);
            return None;
        }
        let mut shares = Vec::new();
        for (answer, cell) in self.scale.answers.iter().zip(cells) {
            match share(cell) {
                Ok(share) => shares.push(share),
                Err(fault) => {
                    let what = format!("the share \"{cell}\" of {} {}", answer.id, fault.what);
                    self.report.tell(record.offset, what, fault.fix);
                }
            }
        }
        (shares.len() == self.scale.answers.len()).then_some(shares)
    }

    /// Rounding moves a share by half a point at most, so k answers stray at most k/2 from 100.
    fn check_total(&mut self, row: &Row, record: &Record) {
        let (total, answers) = (row.total(), row.shares.len());
        if usize::from(total.abs_diff(100)) * 2 > answers {
            let what = format!("the shares total {total} %, which rounding cannot explain");
            let fix = format!("Compare the {answers} shares with the published ones");
            self.report.tell(record.offset, what, fix);
        }
    }
}
