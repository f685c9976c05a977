//! From the files that people edit to a validated [`Survey`].
//!
//! A survey is a folder: `survey.toml` says what was asked, and a CSV a table says
//! how it was answered; `report.toml` may retell what the source says around the
//! tables. The CSV is what a spreadsheet in Finnish
//! exports: semicolons, shares in whole percent with or without ` %`, UTF-8 with
//! or without a byte order mark, any line ends. Its first column, `väittämä`,
//! holds the id of the statement; a second one, `sanamuoto`, may repeat the
//! published wording for the eye, and is checked where it does; the others are headed by
//! the published Finnish name of an answer, or by its id, in any order.
//!
//! Whoever edits these files is told everything that is wrong at once, each
//! [`Problem`] with its file, its line and what to do.
//!
//! The build script and `xtask` compile this module too, so it knows the types of
//! `survey::model` and nothing else of the app.

mod columns;
// A browser has no folders.
#[cfg(not(target_arch = "wasm32"))]
mod folder;
mod metadata;
mod problem;
mod raw;
mod report;
mod rounds;
mod scale;
mod share;
mod sheet;
mod source;
mod statements;
mod table;
mod tables;
mod words;

pub use columns::means_something_else;
#[cfg(not(target_arch = "wasm32"))]
pub use folder::{folders, load, load_all, load_data};
pub use problem::Problem;
pub use rounds::rounds;
pub use sheet::SEPARATOR;
pub use source::{SourceFile, SourceFiles};
pub use words::{TO_FILL_IN, is_id};

use self::problem::Report;
use crate::survey::model::{Survey, TableId};

/// Parses and checks the files of one survey.
///
/// # Errors
///
/// Every problem found: those of the metadata first, then those of the tables in
/// their order, then those of the report, where the metadata has none. Where `survey.toml` is no TOML, or lacks a key,
/// the tables cannot be judged and are not.
pub fn survey(files: &SourceFiles) -> Result<Survey, Vec<Problem>> {
    let mut problems = Vec::new();
    let read = |report: &mut Report| metadata::survey(report);
    let Some(mut survey) = inspect(files.metadata, &mut problems, read) else {
        return Err(problems);
    };
    // What the metadata lacks, the report would seem to get wrong.
    let report = files.report.filter(|_| problems.is_empty());
    for at in 0..survey.tables.len() {
        let Some(file) = files.table(&survey.tables[at].id) else {
            problems.push(files.lacks(&survey.tables[at].id));
            continue;
        };
        let read = |report: &mut Report| table::rows(TableId::at(at), &survey, report);
        survey.tables[at].rows = inspect(file, &mut problems, read).unwrap_or_default();
    }
    problems.extend(files.strangers(&survey));
    if problems.is_empty() {
        problems.extend(never_asked(&survey, files.metadata));
    }
    if let Some(file) = report {
        let read = |report: &mut Report| {
            report.languages.clone_from(&survey.languages);
            report::report(&survey, report)
        };
        survey.report = inspect(file, &mut problems, read);
    }
    if problems.is_empty() {
        Ok(survey)
    } else {
        Err(problems)
    }
}

/// The statements that no table has a row for: one table may leave a statement out, but not all of them.
fn never_asked(survey: &Survey, metadata: SourceFile) -> Vec<Problem> {
    let asked = |at: usize| survey.tables.iter().any(|table| table.row(at).is_some());
    let never = survey.statements.iter().enumerate();
    let never = never.filter(|&(at, _)| !asked(at));
    let told = never.map(|(_, statement)| Problem {
        file: metadata.path.to_owned(),
        line: metadata.line_of(&format!("\"{}\"", statement.id)),
        what: format!("the statement \"{}\" has no row in any table", statement.id),
        fix: "Add its row to each table that has it".to_owned(),
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
