//! The files that a workbook is packed of: which kind of workbook they make, and whether they are whole.

use std::io::{BufReader, Cursor, Read, copy, sink};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::super::What;

/// Bytes that may be unpacked of one workbook.
const MOST_UNPACKED: u64 = 100_000_000;
/// Bytes that are read of a file that says what the others are.
const MOST_SAID: u64 = 1_000_000;

/// Bytes before the name that stands before a file.
const LOCAL: usize = 30;

/// How older programs, and those that lock a workbook, begin it.
const OLD: [u8; 4] = [0xd0, 0xcf, 0x11, 0xe0];
/// What files in XML have at the end of their names.
const XML: [&[u8]; 2] = [b".xml", b".rels"];
/// What others have that are read; pictures are not.
const BYTES: [&[u8]; 2] = [b".bin", b"mimetype"];
/// Where programs put what is for them alone.
const THEIRS: &[u8] = b"customxml/";
/// What makes the files an `.xlsx` or `.xlsm`, or a template of one.
const OPEN_XML: [&str; 4] = [
    "spreadsheetml.sheet.main",
    "spreadsheetml.template.main",
    "ms-excel.sheet.macroEnabled.main",
    "ms-excel.template.macroEnabled.main",
];
/// What makes them an `.xlsb`, whose reader trusts in whatever stands there, and ends the program where it is wrong.
const BINARY: &str = "ms-excel.sheet.binary.macroEnabled.main";
/// What makes them an `.ods`.
const OPEN_DOCUMENT: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A kind of workbook.
pub(super) enum Package {
    /// `.xlsx` or `.xlsm`.
    OpenXml,
    /// `.ods`.
    OpenDocument,
}

/// The files that a workbook is packed of.
type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Which kind of workbook these bytes are. All that is read of it later has been unpacked once, has the checksum that was
/// written with it, and ends what it begins: whoever reads it can rely on its being as some program wrote it.
pub(super) fn package(bytes: &[u8]) -> Result<Package, What> {
    if bytes.starts_with(&OLD) {
        return Err(old(bytes));
    }
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| What::Damaged)?;
    let package = kind(&mut archive)?;
    check(&mut archive, bytes)?;
    Ok(package)
}

/// What a file is that begins as workbooks of older programs: they name what is in it in two bytes a letter.
fn old(bytes: &[u8]) -> What {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|part| part == name)
    };
    if has("EncryptedPackage") {
        What::Locked
    } else if has("Workbook\0") || has("Book\0") {
        What::OldWorkbook
    } else {
        What::NotText
    }
}

/// The kind of workbook by what the files say of themselves.
fn kind(archive: &mut Archive) -> Result<Package, What> {
    // As spreadsheets pack a workbook with a password.
    if find(archive, "encrypted-package").is_some() {
        return Err(What::Locked);
    }
    if let Some(types) = said(archive, "[Content_Types].xml")? {
        if types.contains(BINARY) {
            return Err(What::OldWorkbook);
        }
        if OPEN_XML.iter().any(|kind| types.contains(kind)) {
            return Ok(Package::OpenXml);
        }
    }
    if said(archive, "mimetype")?.as_deref() != Some(OPEN_DOCUMENT) {
        return Err(What::NotText);
    }
    let manifest = said(archive, "META-INF/manifest.xml")?;
    if manifest.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(What::Locked);
    }
    Ok(Package::OpenDocument)
}

/// The position of the file of that name. Some programs write other capitals.
fn find(archive: &Archive, name: &str) -> Option<usize> {
    let mut names = archive.file_names_raw();
    names.position(|other| other.eq_ignore_ascii_case(name.as_bytes()))
}

/// The text of the file of that name, if it is there.
fn said(archive: &mut Archive, name: &str) -> Result<Option<String>, What> {
    let Some(at) = find(archive, name) else {
        return Ok(None);
    };
    let file = archive.by_index(at).map_err(|_| What::Damaged)?;
    let mut text = Vec::new();
    let read = file.take(MOST_SAID).read_to_end(&mut text);
    read.map_err(|_| What::Damaged)?;
    Ok(Some(String::from_utf8_lossy(&text).trim().to_owned()))
}

/// Unpacks each file, as far as they may be unpacked, so that its checksum is compared; and its name, which has none,
/// with the one that stands before the file itself.
fn check(archive: &mut Archive, bytes: &[u8]) -> Result<(), What> {
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| What::Damaged)?;
        let name = file.name_raw().to_ascii_lowercase();
        let local = bytes.get(file.header_start() as usize + LOCAL..);
        if !local.is_some_and(|local| local.starts_with(file.name_raw())) {
            return Err(What::Damaged);
        }
        let ends = |ends: [&[u8]; 2]| ends.iter().any(|end| name.ends_with(end));
        let mut file = file.take(left + 1);
        let sound = if name.starts_with(THEIRS) {
            true
        } else if ends(XML) {
            is_well_formed(&mut file)
        } else {
            !ends(BYTES) || copy(&mut file, &mut sink()).is_ok()
        };
        // What is cut off at the bound is no damage.
        left = file.limit().checked_sub(1).ok_or(What::TooFull)?;
        if !sound {
            return Err(What::Damaged);
        }
    }
    Ok(())
}

/// Whether `file` is XML in which everything is ended that is begun: some of those who read it would wait for the end.
fn is_well_formed(file: impl Read) -> bool {
    let mut reader = Reader::from_reader(BufReader::new(file));
    let mut part = Vec::new();
    let mut open = 0_u32;
    loop {
        match reader.read_event_into(&mut part) {
            Ok(Event::Start(_)) => open += 1,
            Ok(Event::End(_)) => open = open.saturating_sub(1),
            Ok(Event::Eof) => return open == 0,
            Ok(_) => {}
            Err(_) => return false,
        }
        part.clear();
    }
}
