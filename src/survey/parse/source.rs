//! The files of a survey, as they were read.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::path::Path;

use super::about::About;
use super::problem::{Problem, line};
use crate::survey::model::Survey;

/// A file: where it stands, and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// Path as it should be told to the person who edits the file.
    pub path: &'a str,
    /// Its contents, undecoded: spreadsheets differ in what they save.
    pub bytes: &'a [u8],
}

/// The files of a survey.
#[derive(Clone, Debug)]
pub struct SourceFiles<'a> {
    /// `survey.toml`.
    pub metadata: SourceFile<'a>,
    /// The CSVs: of each table the one that has its id for a name.
    pub tables: Vec<SourceFile<'a>>,
    /// `report.toml`, where the background is told.
    pub report: Option<SourceFile<'a>>,
}

impl<'a> SourceFiles<'a> {
    /// Those of a survey among files that are told by path and contents; none without its `survey.toml`.
    pub fn among(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Option<Self> {
        let (mut metadata, mut report, mut tables) = (None, None, Vec::new());
        for (path, bytes) in files {
            let file = SourceFile { path, bytes };
            match Path::new(path).file_name().and_then(OsStr::to_str) {
                Some("survey.toml") => metadata = Some(file),
                Some("report.toml") => report = Some(file),
                _ if file.is_csv() => tables.push(file),
                _ => {}
            }
        }
        Some(Self {
            metadata: metadata?,
            tables,
            report,
        })
    }

    /// The file of the table with that id.
    pub(super) fn table(&self, id: &str) -> Option<SourceFile<'a>> {
        let mut files = self.tables.iter();
        files.find(|file| file.stem() == id).copied()
    }

    /// That the table with that id has no file.
    pub(super) fn lacks(&self, id: &str) -> Problem {
        Problem {
            file: self.metadata.path.to_owned(),
            line: None,
            what: format!("the table \"{id}\" has no file"),
            fix: format!("Put its answers into {id}.csv, beside survey.toml"),
            about: Box::new(About::Other),
        }
    }

    /// The files that no table of `survey` has.
    pub(super) fn strangers(&self, survey: &Survey) -> impl Iterator<Item = Problem> {
        let is_known =
            |file: &&SourceFile| survey.tables.iter().any(|table| table.id == file.stem());
        let strangers = self.tables.iter().filter(move |file| !is_known(file));
        strangers.map(|file| Problem {
            file: file.path.to_owned(),
            line: None,
            what: format!("no table has the id \"{}\"", file.stem()),
            fix: "Write it under [[tables]] in survey.toml, or take the file away".to_owned(),
            about: Box::new(About::Other),
        })
    }
}

impl<'a> SourceFile<'a> {
    fn is_csv(&self) -> bool {
        Path::new(self.path)
            .extension()
            .is_some_and(|end| end == "csv")
    }

    /// Its name without the folder and without what it ends with: `adoption` of `…/adoption.csv`.
    pub(super) fn stem(&self) -> &'a str {
        let stem = Path::new(self.path).file_stem();
        stem.and_then(OsStr::to_str).unwrap_or_default()
    }

    /// The first line on which each id stands in quotation marks.
    pub(super) fn lines_of<'b>(&self, ids: &[&'b str]) -> HashMap<&'b str, usize> {
        let mut left: HashSet<&str> = ids.iter().copied().collect();
        let mut found = HashMap::new();
        let lines = self.text().unwrap_or_default().lines();
        for (line, text) in (1..).zip(lines) {
            let quoted = text.split('"').skip(1);
            found.extend(quoted.filter_map(|id| Some((left.take(id)?, line))));
        }
        found
    }

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
            about: Box::new(About::Other),
        })
    }
}
