//! From a CSV to the rows of a table.

use std::collections::HashMap;

use super::columns::{Columns, columns};
use super::problem::{Report, line};
use super::share::{Fault, is_unpublished, number, share};
use super::sheet::{Record, records};
use crate::survey::model::{Row, Scale, Sharing, Statement, Survey, TableId};
use crate::survey::percent::Percent;

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
            self.report
                .tell(record.offset, what, "Give it a field for each column");
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

    /// The counts in the cells, and how many answered: as many as gave any answer, and where that is not published,
    /// `respondents`.
    fn counted(
        &mut self,
        record: &Record,
        respondents: Option<u32>,
    ) -> Option<(Vec<Option<u32>>, u32)> {
        let counts = self.cells(record, "count", |cell| {
            if is_unpublished(cell) {
                Ok(None)
            } else {
                number(cell).map(Some)
            }
        })?;
        let all = self.all_of(&counts, record, respondents)?;
        if let Some(&beyond) = counts.iter().flatten().find(|&&count| count > all) {
            let what = format!("{beyond} of {all} respondents cannot have answered so");
            let fix = "Compare both numbers with the published ones";
            self.report.tell(record.offset, what, fix);
            return None;
        }
        Some((counts, all))
    }

    /// Of how many `counts` are: where everybody gave one answer and all are published, of their sum.
    fn all_of(
        &mut self,
        counts: &[Option<u32>],
        record: &Record,
        respondents: Option<u32>,
    ) -> Option<u32> {
        let id = &record.cells[0];
        let is_whole = self.scale.sharing.is_whole() && !counts.contains(&None);
        if !is_whole {
            let told = respondents.or(self.respondents);
            if told.is_none() {
                let what = format!("nothing says of how many the counts of \"{id}\" are");
                let fix = "Add a column n with how many answered, or respondents to the table";
                self.report.tell(record.offset, what, fix);
            }
            return told;
        }
        let all: u64 = counts.iter().flatten().copied().map(u64::from).sum();
        let whole = u32::try_from(all).ok().filter(|&all| all > 0);
        if whole.is_none() {
            let what = format!("the counts of \"{id}\" total {all}");
            let fix = "Compare them with the published ones, or take the row away";
            self.report.tell(record.offset, what, fix);
        } else if let Some(told) = respondents
            && whole != Some(told)
        {
            let what = format!("the counts of \"{id}\" total {all}, where n is {told}");
            let fix = "Compare both with the published ones";
            self.report.tell(record.offset, what, fix);
        }
        whole
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
                    self.report.tell(record.offset, what, fault.fix);
                }
            }
        }
        (found.len() == self.scale.answers.len()).then_some(found)
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

    /// The shares in the order of the scale.
    fn shares(&mut self, record: &Record) -> Option<Vec<Option<Percent>>> {
        let mut columns = self.columns.answers.iter();
        if columns.all(|&column| record.cells[column].is_empty()) {
            let what = format!("the row of \"{}\" has no shares", record.cells[0]);
            let fix = "Write the published ones in percent, 0 where nobody answered so, and * where one is not published";
            self.report.tell(record.offset, what, fix);
            return None;
        }
        self.cells(record, "share", share)
    }

    /// Rounding moves a share by half of its last digit at most, so the total of k answers strays k halves at most from
    /// 100. Where some are missing, it may be anything below.
    fn check_total(&mut self, row: &Row, record: &Record) {
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
            self.report.tell(record.offset, what, fix);
        }
    }
}
