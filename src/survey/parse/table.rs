//! From a CSV to the rows of a table.

use std::collections::HashMap;

use super::columns::{Columns, columns};
use super::problem::{Report, line};
use super::share::share;
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
        statements: &survey.statements,
        places: places.collect(),
        scale,
        columns,
        offsets: vec![None; survey.statements.len()],
        report,
    };
    let rows = records.filter_map(|record| reader.row(&record)).collect();
    reader.check_missing();
    Some(rows)
}

/// Reads row after row and remembers whose it has read.
struct Reader<'s, 'r, 't> {
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
        let row = Row {
            statement: u16::try_from(statement).ok()?,
            shares: self.shares(record)?,
        };
        self.check_total(&row, record);
        Some(row)
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
        if written.is_some_and(|written| !written.is_empty() && *written != wording.fi) {
            let what = format!("the wording is not that of the statement \"{id}\"");
            let fix = format!("Write \"{}\", or correct the id or survey.toml", wording.fi);
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

    fn check_missing(&mut self) {
        // A new row would go below the last one, so that is the line to point at.
        let end = self.report.text.trim_end().len();
        for (statement, offset) in self.statements.iter().zip(&self.offsets) {
            if offset.is_none() {
                let what = format!("the statement \"{}\" has no row", statement.id);
                self.report
                    .tell(end, what, "Add its row, where the published table has it");
            }
        }
    }
}
