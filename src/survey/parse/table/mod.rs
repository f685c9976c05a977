//! From a CSV to the rows of a table.

use std::collections::HashMap;

mod counted;

use super::about::{About, RowOf};
use super::columns::{Columns, columns};
use super::problem::Report;
use super::share::{Fault, number, share};
use super::sheet::{Record, records};
use super::words::use_one_of;
use crate::survey::model::{MOST_ANSWERS, Row, Scale, Sharing, Statement, Survey, TableId};
use crate::survey::percent::Percent;

/// The rows of that table, in the order of the text; none where it cannot be divided into cells.
pub(super) fn rows(id: TableId, survey: &Survey, report: &mut Report) -> Option<Vec<Row>> {
    let mut records = records(report)?.into_iter();
    let Some(heading) = records.next() else {
        let fix = "Write a line of headings, and a row a statement";
        report.tell(0, About::Other, "the table is empty", fix);
        return None;
    };
    let scale = survey.scale_of(id);
    let columns = columns(&heading, scale, report)?;
    let statements = survey.statements.iter();
    let places = statements.enumerate().map(|(at, of)| (&*of.id, at));
    let mut reader = Reader {
        table: &survey.table(id).id,
        counts: survey.table(id).counts,
        respondents: survey.table(id).respondents,
        statements: &survey.statements,
        places: places.collect(),
        scale,
        columns,
        offsets: vec![None; survey.statements.len()],
        report,
    };
    let rows = records.filter_map(|record| reader.row(&record));
    Some(as_exact_as_one_another(rows.collect()))
}

/// The same, each with a decimal where any has one: spreadsheets leave out ",0".
fn as_exact_as_one_another(mut rows: Vec<Row>) -> Vec<Row> {
    let shares = || rows.iter().flat_map(|row| &row.shares).flatten();
    if shares().any(|share| share.has_decimal()) {
        for share in rows.iter_mut().flat_map(|row| &mut row.shares).flatten() {
            *share = Percent::tenths(share.in_tenths());
        }
    }
    rows
}

/// Reads row after row and remembers whose it has read.
struct Reader<'s, 'r, 't> {
    /// The table's id.
    table: &'s str,
    /// Whether the cells hold how many gave an answer.
    counts: bool,
    /// How many answered the table, where that is told.
    respondents: Option<u32>,
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
            let fix = "Give it a field for each column";
            self.report.tell(record.offset, About::Other, what, fix);
            return None;
        }
        self.check_wording(statement, record);
        let respondents = self.respondents(record);
        let (counts, shares, respondents) = if self.counts {
            let (counts, all) = self.counted(record, respondents)?;
            let share = |count: u32| Percent::of(count.into(), all.into(), false);
            let shares = counts.iter().map(|count| count.and_then(share));
            let shares = shares.collect();
            (counts, shares, Some(all))
        } else {
            (Vec::new(), self.shares(record)?, respondents)
        };
        let row = Row {
            statement: u16::try_from(statement).ok()?,
            shares,
            counts,
            respondents,
        };
        self.check_total(&row, record);
        Some(row)
    }

    /// The row, for telling about it.
    fn row_of(&self, record: &Record) -> RowOf {
        RowOf {
            table: self.table.to_owned(),
            statement: record.cells[0].clone(),
        }
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
                let about = About::RowRespondents(self.row_of(record));
                self.report.tell(record.offset, about, what, fix);
                None
            }
            Ok(number) => Some(number),
            Err(fault) => {
                let what = format!("the number of respondents \"{cell}\" {}", fault.what);
                self.report
                    .tell(record.offset, About::Other, what, fault.fix);
                None
            }
        }
    }

    /// What `read` finds in the cell of each answer, in the order of the scale; none if any is faulty, but each fault is
    /// told.
    fn cells<T>(
        &mut self,
        record: &Record,
        what: &str,
        read: impl Fn(&str) -> Result<T, Fault>,
    ) -> Option<Vec<T>> {
        let mut found = Vec::new();
        for (answer, &column) in self.scale.answers.iter().zip(&self.columns.answers) {
            let cell = &record.cells[column];
            match read(cell) {
                Ok(number) => found.push(number),
                Err(fault) => {
                    let what = format!("the {what} \"{cell}\" of {} {}", answer.id, fault.what);
                    let (row, answer) = (self.row_of(record), answer.id.clone());
                    let about = About::Share { row, answer };
                    self.report.tell(record.offset, about, what, fault.fix);
                }
            }
        }
        (found.len() == self.scale.answers.len()).then_some(found)
    }

    fn statement(&mut self, record: &Record) -> Option<usize> {
        let id = &record.cells[0];
        let place = self.places.get(id.as_str()).copied();
        if place.is_none() {
            let fix = use_one_of(self.statements.iter().map(|s| s.id.as_str()));
            let what = format!("the statement \"{id}\" is unknown");
            self.report.tell(record.offset, About::Other, what, fix);
        }
        place
    }

    fn check_duplicate(&mut self, statement: usize, record: &Record) {
        if let Some(before) = self.offsets[statement].replace(record.offset) {
            let before = self.report.line(before);
            let id = &self.statements[statement].id;
            let what = format!("the statement \"{id}\" has a row already, on line {before}");
            let about = About::SameRow(self.row_of(record));
            let fix = "Remove one of the two";
            self.report.tell(record.offset, about, what, fix);
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
            self.report.tell(record.offset, About::Other, what, fix);
        }
    }

    /// The shares in the order of the scale.
    fn shares(&mut self, record: &Record) -> Option<Vec<Option<Percent>>> {
        let mut columns = self.columns.answers.iter();
        if columns.all(|&column| record.cells[column].is_empty()) {
            let what = format!("the row of \"{}\" has no shares", record.cells[0]);
            let fix = "Write the published ones in percent, 0 where nobody answered so, and * where one is not published";
            self.report.tell(record.offset, About::Other, what, fix);
            return None;
        }
        self.cells(record, "share", share)
    }

    /// Rounding moves a share by half of its last digit at most, so the total of k answers strays k halves at most from
    /// 100. Where some are missing, it may be anything below.
    fn check_total(&mut self, row: &Row, record: &Record) {
        // Of a scale that has too many, as is told.
        if row.shares.len() > MOST_ANSWERS + 1 {
            return;
        }
        let published: Percent = row.shares.iter().copied().flatten().sum();
        let stray = published - Percent::HUNDRED;
        let (answers, last_digit) = (
            row.shares.len(),
            if published.has_decimal() { 1 } else { 10 },
        );
        let is_complete = self.scale.sharing == Sharing::Whole && row.is_published();
        let beyond = usize::from(stray.abs().in_tenths().unsigned_abs()) * 2 > answers * last_digit;
        let impossible = if is_complete {
            beyond
        } else {
            beyond && stray > Percent::ZERO && self.scale.sharing != Sharing::Several
        };
        if impossible {
            let what = format!("the shares total {published} %, which rounding cannot explain");
            let fix = format!("Compare the {answers} shares with the published ones");
            let (row, total) = (self.row_of(record), published);
            let about = About::Total { row, total };
            self.report.tell(record.offset, about, what, fix);
        }
    }
}
