//! From a survey to the zip of its folder.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::survey::model::Survey;
use crate::survey::parse::is_id;
use crate::survey::write::{FolderFile, folder};

/// What the folder is called where the survey's id cannot be the name of one.
const NAMELESS: &str = "survey";

/// Bytes of the longest name that systems give a file.
const LONGEST: usize = 255;

/// A zip of the survey's [`folder`], in a folder that is called as the survey's id. The same survey makes the same bytes,
/// whenever they are made. A table whose id no file can have as its name is left out: it is told where the id is checked.
pub fn pack(survey: &Survey) -> Vec<u8> {
    let id = Some(&*survey.id).filter(|id| is_id(id) && id.len() <= LONGEST);
    let mut files = folder(survey);
    files.retain(|file| file.name.len() <= LONGEST);
    // Of two tables with one id, the second would be in the place of the first.
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files.dedup_by(|a, b| a.name == b.name);
    written(id.unwrap_or(NAMELESS), &files)
}

fn written(folder: &str, files: &[FolderFile]) -> Vec<u8> {
    zip(folder, files).expect("memory takes files with names of their own")
}

fn zip(folder: &str, files: &[FolderFile]) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        zip.start_file(format!("{folder}/{}", file.name), options)?;
        zip.write_all(file.text.as_bytes())?;
    }
    zip.finish().map(Cursor::into_inner)
}
