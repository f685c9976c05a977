//! From a survey to the zip of its folder.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::survey::model::Survey;
use crate::survey::parse::is_id;
use crate::survey::write::folder;

/// What the folder is called where the survey's id cannot be the name of one.
const NAMELESS: &str = "survey";

/// A zip of the survey's [`folder`], in a folder that is called as the survey's id. The same survey makes the same bytes,
/// whenever they are made.
pub fn pack(survey: &Survey) -> Vec<u8> {
    packed(survey).expect("memory takes what is written")
}

fn packed(survey: &Survey) -> ZipResult<Vec<u8>> {
    let id = Some(&*survey.id).filter(|id| is_id(id));
    let name = id.unwrap_or(NAMELESS);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut files = folder(survey);
    // Of two tables with one id, the second would be in the place of the first.
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files.dedup_by(|a, b| a.name == b.name);
    for file in files {
        zip.start_file(format!("{name}/{}", file.name), options)?;
        zip.write_all(file.text.as_bytes())?;
    }
    zip.finish().map(Cursor::into_inner)
}
