//! The files of a survey, as they were read.

use super::problem::{Problem, line};

/// A file: where it stands, and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// Path as it should be told to the person who edits the file.
    pub path: &'a str,
    /// Its contents, undecoded: spreadsheets differ in what they save.
    pub bytes: &'a [u8],
}

/// The files of a survey.
#[derive(Clone, Copy, Debug)]
pub struct SourceFiles<'a> {
    /// `survey.toml`.
    pub metadata: SourceFile<'a>,
    /// One CSV a table, in the order of [`TableId::ALL`].
    ///
    /// [`TableId::ALL`]: crate::survey::model::TableId::ALL
    pub tables: [SourceFile<'a>; 3],
    /// `report.toml`, where the background is told.
    pub report: Option<SourceFile<'a>>,
}

impl<'a> SourceFile<'a> {
    /// The text, without the byte order mark with which spreadsheets begin it.
    pub(super) fn text(&self) -> Result<&'a str, Problem> {
        let bytes = self
            .bytes
            .strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(self.bytes);
        str::from_utf8(bytes).map_err(|error| Problem {
            file: self.path.to_owned(),
            line: Some(line(bytes, error.valid_up_to())),
            what: "the text is not UTF-8 from here on".to_owned(),
            fix: "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")".to_owned(),
        })
    }
}
