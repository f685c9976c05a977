//! Reading all files of a survey, and telling what is wrong with any.

use super::about::{About, CountFault};
use super::problem::{Problem, Report};
use super::{SourceFile, SourceFiles, metadata, positions_fit, report, table};
use crate::survey::model::{Survey, TableId};

/// Parses and checks the files of one survey.
///
/// # Errors
///
/// Every problem found: those of the metadata first, then those of the tables in
/// their order, then those of the report, where the metadata has none. Where `survey.toml` is no TOML, or lacks a key,
/// the tables cannot be judged and are not.
pub fn survey(files: &SourceFiles) -> Result<Survey, Vec<Problem>> {
    let (survey, told) = read(files);
    let problems = told.first();
    match survey {
        Some(survey) if problems.is_empty() => Ok(survey),
        _ => Err(problems),
    }
}

/// The same for whoever is still at work on them: the survey is there wherever one can go on with it and nothing of the
/// files is lost, and every problem is told, in the order of the files; also those that follow from another one.
pub fn check(files: &SourceFiles) -> (Option<Survey>, Vec<Problem>) {
    let (survey, told) = read(files);
    let whole = told.tables.iter().all(|problem| keeps_row(&problem.about));
    // What only files edited by hand can have wrong would be lost.
    let other = |problem: &Problem| matches!(*problem.about, About::Other);
    let known = !told.metadata.iter().chain(&told.report).any(other);
    let survey = survey.filter(|survey| whole && known && positions_fit(survey));
    (survey, told.all())
}

/// What is wrong, by the files.
#[derive(Default)]
struct Told {
    metadata: Vec<Problem>,
    tables: Vec<Problem>,
    /// Of the statements that no table has.
    unasked: Vec<Problem>,
    report: Vec<Problem>,
}

impl Told {
    /// What can be told for sure, while other mistakes may have made it seem so.
    fn first(mut self) -> Vec<Problem> {
        // What the metadata lacks, the report would seem to get wrong.
        if !self.metadata.is_empty() {
            self.report.clear();
        }
        if !self.metadata.is_empty() || !self.tables.is_empty() {
            self.unasked.clear();
        }
        self.in_order()
    }

    /// Everything; but where a row cannot be read, it may be the one that a statement seems to lack.
    fn all(mut self) -> Vec<Problem> {
        if !self.tables.iter().all(|problem| keeps_row(&problem.about)) {
            self.unasked.clear();
        }
        self.in_order()
    }

    fn in_order(self) -> Vec<Problem> {
        let parts = [self.metadata, self.tables, self.unasked, self.report];
        parts.into_iter().flatten().collect()
    }
}

/// Whether the row that something is wrong with is read all the same.
const fn keeps_row(about: &About) -> bool {
    match about {
        About::Counts { fault, .. } => matches!(fault, CountFault::NotAsTold { .. }),
        About::Total { .. } | About::RowRespondents(_) | About::SameRow(_) => true,
        _ => false,
    }
}

/// What the files hold, as far as it can be read, and what is wrong with them.
fn read(files: &SourceFiles) -> (Option<Survey>, Told) {
    let mut told = Told::default();
    let read = |report: &mut Report| metadata::survey(report);
    let Some(mut survey) = inspect(files.metadata, &mut told.metadata, read) else {
        return (None, told);
    };
    // Without a scale no row can be judged.
    if !survey.scales.is_empty() {
        tables(&mut survey, files, &mut told.tables);
        told.tables.extend(files.strangers(&survey));
        told.unasked = never_asked(&survey, files.metadata);
    }
    if let Some(file) = files.report {
        let read = |report: &mut Report| {
            report.languages.clone_from(&survey.languages);
            report::report(&survey, report)
        };
        survey.report = inspect(file, &mut told.report, read);
    }
    (Some(survey), told)
}

/// Reads the rows of each table.
fn tables(survey: &mut Survey, files: &SourceFiles, problems: &mut Vec<Problem>) {
    for at in 0..survey.tables.len() {
        let Some(file) = files.table(&survey.tables[at].id) else {
            problems.push(files.lacks(&survey.tables[at].id));
            continue;
        };
        let read = |report: &mut Report| table::rows(TableId::at(at), survey, report);
        survey.tables[at].rows = inspect(file, problems, read).unwrap_or_default();
    }
}

/// The statements that no table has a row for: one table may leave a statement out, but not all of them.
fn never_asked(survey: &Survey, metadata: SourceFile) -> Vec<Problem> {
    let mut asked = vec![false; survey.statements.len()];
    for row in survey.tables.iter().flat_map(|table| &table.rows) {
        asked[usize::from(row.statement)] = true;
    }
    let never = survey.statements.iter().zip(asked);
    let never: Vec<&str> = never
        .filter(|(_, asked)| !asked)
        .map(|(statement, _)| &*statement.id)
        .collect();
    let lines = metadata.lines_of(&never);
    let told = never.into_iter().map(|id| Problem {
        file: metadata.path.to_owned(),
        line: lines.get(id).copied(),
        what: format!("the statement \"{id}\" has no row in any table"),
        fix: "Add its row to each table that has it".to_owned(),
        about: Box::new(About::Unasked {
            statement: id.to_owned(),
        }),
    });
    told.collect()
}

/// Reads one file, and adds what is wrong with it to `problems`.
fn inspect<T>(
    file: SourceFile,
    problems: &mut Vec<Problem>,
    read: impl FnOnce(&mut Report) -> Option<T>,
) -> Option<T> {
    let text = file.text().map_err(|problem| problems.push(problem)).ok()?;
    let mut report = Report::new(file.path, text);
    let found = read(&mut report);
    problems.append(&mut report.into_problems());
    found
}
