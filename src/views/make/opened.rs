//! Surveys in files that were made before: pages, folders, and folders in a zip.

use std::ffi::OsStr;
use std::path::Path;

use crate::browser::file::{FileContent, Picked, Unread};
use crate::survey::parse::{Problem, SourceFiles, check};
use crate::survey::{NotUnpacked, Survey, UnpackedFile, read, unpack};

/// What was found in files.
pub enum Opened {
    /// Surveys, at least one.
    Surveys(Vec<Survey>),
    /// None, for that reason.
    Refused(Refusal),
}

/// Why files were not opened.
pub enum Refusal {
    /// The file was not read.
    Unread(Unread),
    /// It is no page of this kind.
    NoPage,
    /// It is such a page, but what it carries cannot be read: why, in English.
    Damaged(String),
    /// The files hold no `survey.toml`.
    NoSurvey,
    /// The zip cannot be unpacked.
    Packed(NotUnpacked),
    /// What is wrong with the files of the folder.
    Problems(Vec<Problem>),
}

/// How the block with the surveys of a page begins.
const BLOCK: &str = "id=\"surveys\">";

/// The surveys in files that were picked together.
pub fn opened(picked: Vec<Picked>) -> Opened {
    match surveys(picked) {
        Ok(surveys) => Opened::Surveys(surveys),
        Err(refusal) => Opened::Refused(refusal),
    }
}

fn surveys(picked: Vec<Picked>) -> Result<Vec<Survey>, Refusal> {
    let mut files: Vec<UnpackedFile> = Vec::new();
    for Picked { name, content } in picked {
        match content.map_err(Refusal::Unread)? {
            FileContent::Text(text) if is_page(&name, &text) => return of_page(&text),
            FileContent::Text(text) => files.push((name, text.into_bytes())),
            FileContent::Workbook(bytes) => {
                files.extend(unpack(&bytes).map_err(Refusal::Packed)?);
            }
        }
    }
    of_folder(&files).map(|survey| vec![survey])
}

fn is_page(name: &str, text: &str) -> bool {
    let start: String = text.trim_start().chars().take(15).collect();
    let kind = Path::new(name).extension().and_then(OsStr::to_str);
    let is_html = kind.is_some_and(|kind| ["html", "htm"].contains(&&*kind.to_lowercase()));
    is_html || start.to_lowercase().starts_with("<!doctype html")
}

/// The surveys that a page carries.
fn of_page(html: &str) -> Result<Vec<Survey>, Refusal> {
    let (_, rest) = html.split_once(BLOCK).ok_or(Refusal::NoPage)?;
    let (block, _) = rest.split_once("</script>").ok_or(Refusal::NoPage)?;
    read(block).map_err(|problem| Refusal::Damaged(problem.to_string()))
}

/// The survey of a folder. What a reader would only miss is told where it is made.
fn of_folder(files: &[(String, Vec<u8>)]) -> Result<Survey, Refusal> {
    let named = files.iter().map(|(name, bytes)| (&**name, &**bytes));
    let files = SourceFiles::among(named).ok_or(Refusal::NoSurvey)?;
    let (survey, problems) = check(&files);
    survey.ok_or(Refusal::Problems(problems))
}
