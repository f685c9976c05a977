//! From a [`Survey`] to the folder that people edit: what [`parse`](super::parse) reads, written.
//!
//! What a file may leave out is left out, so that it reads as if a person had written it. What comes back is the same
//! survey, but for:
//!
//! - texts that are nothing but blanks, and short names, notes and the like without any word: they are not there;
//! - counts in a table of which some row has none: its shares are written instead;
//! - what a file cannot say: that a reader brought a table along, and a series without a name.

mod heads;
mod metadata;
mod report;
mod table;
mod words;

use super::model::Survey;

/// A file of a survey's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderFile {
    /// Its name in the folder: `survey.toml`, `staff.csv`.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl FolderFile {
    fn new(name: impl Into<String>, text: String) -> Self {
        Self {
            name: name.into(),
            text,
        }
    }
}

/// The files of the survey: `survey.toml`, `report.toml` where its background is told, and a CSV for each table.
pub fn folder(survey: &Survey) -> Vec<FolderFile> {
    let mut files = vec![FolderFile::new("survey.toml", metadata::written(survey))];
    let report = survey.report.as_ref();
    files.extend(
        report.map(|report| FolderFile::new("report.toml", report::written(report, survey))),
    );
    let tables = survey.tables.iter();
    let tables = tables
        .map(|table| FolderFile::new(format!("{}.csv", table.id), table::written(table, survey)));
    files.extend(tables);
    files
}
