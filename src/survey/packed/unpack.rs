//! From a zip to the files of a survey's folder.

use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;
use zip::read::ZipFile;

/// A file of a folder: its name, and what it holds.
pub type UnpackedFile = (String, Vec<u8>);

/// Bytes that may be unpacked of one survey.
const MOST_BYTES: u64 = 30_000_000;
/// Files that may be unpacked of one: a table each, and some that have none yet.
const MOST_FILES: usize = 40;

/// The file that makes a folder that of a survey.
const METADATA: &str = "survey.toml";
/// The other that is no table.
const REPORT: &str = "report.toml";
/// Where one system puts what it alone knows of files.
const THEIRS: &str = "__MACOSX";

/// Why a zip gives no survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUnpacked {
    /// It is no zip, or something in it is missing or not as it was written.
    Damaged,
    /// It has a password.
    Locked,
    /// It unpacks to more than is read.
    TooFull,
    /// The folder has so many files, more than are read.
    TooMany(usize),
    /// No folder in it has a `survey.toml`.
    NoSurvey,
    /// So many folders in it have one.
    Several(usize),
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The files of the one survey that the zip holds: `survey.toml`, `report.toml` and every CSV beside them, in whatever
/// folder they stand, without its name. Everything else is left out.
///
/// # Errors
///
/// Where it holds no such folder, or several, or cannot be unpacked.
pub fn unpack(bytes: &[u8]) -> Result<Vec<UnpackedFile>, NotUnpacked> {
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| NotUnpacked::Damaged)?;
    let places = places(&mut archive)?;
    let mut left = MOST_BYTES;
    let files = places.into_iter().map(|(at, name)| {
        let file = archive.by_index(at).map_err(|_| NotUnpacked::Damaged)?;
        Ok((name, contents(file, &mut left)?))
    });
    files.collect()
}

/// Where in the archive the files of the survey stand, each with its name.
fn places(archive: &mut Archive) -> Result<Vec<(usize, String)>, NotUnpacked> {
    let mut found = Vec::new();
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).map_err(|_| NotUnpacked::Damaged)?;
        if let Some((folder, name)) = place(&file) {
            found.push((at, file.encrypted(), folder, name));
        }
    }
    let mut surveys = found.iter().filter(|(.., name)| name == METADATA);
    let folder = surveys.next().ok_or(NotUnpacked::NoSurvey)?.2.clone();
    let others = surveys.count();
    if others > 0 {
        return Err(NotUnpacked::Several(others + 1));
    }
    found.retain(|(.., of, _)| *of == folder);
    if found.len() > MOST_FILES {
        return Err(NotUnpacked::TooMany(found.len()));
    }
    if found.iter().any(|(_, locked, ..)| *locked) {
        return Err(NotUnpacked::Locked);
    }
    let places = found.into_iter().map(|(at, .., name)| (at, name));
    Ok(places.collect())
}

/// The folder and the name of a file that a survey may have.
fn place<R: Read + ?Sized>(file: &ZipFile<R>) -> Option<(String, String)> {
    let path = file.name().ok()?.replace('\\', "/");
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
    let is_table = Path::new(name).extension().is_some_and(|end| end == "csv");
    let known = name == METADATA || name == REPORT || is_table;
    // With a dot in front, such a name is that of what a system notes of the file.
    let is_theirs = name.starts_with('.') || folder.split('/').any(|part| part == THEIRS);
    (known && !is_theirs).then(|| (folder.to_owned(), name.to_owned()))
}

/// What the file holds, of which `left` bytes may be unpacked. Its checksum is compared.
fn contents<R: Read + ?Sized>(file: ZipFile<R>, left: &mut u64) -> Result<Vec<u8>, NotUnpacked> {
    let mut bytes = Vec::new();
    let read = file.take(*left + 1).read_to_end(&mut bytes);
    // What is cut off at the bound is no damage.
    *left = left
        .checked_sub(bytes.len() as u64)
        .ok_or(NotUnpacked::TooFull)?;
    read.map_err(|_| NotUnpacked::Damaged)?;
    Ok(bytes)
}
