//! Folders of surveys in one file.

use std::io::{Cursor, Write};

use murroskartta::survey::parse::{self, SourceFiles};
use murroskartta::survey::{NotUnpacked, Survey, folder, pack, unpack};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::all;

/// A zip of these files.
fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        if name.ends_with('/') {
            zip.add_directory(*name, stored).unwrap();
        } else {
            zip.start_file(*name, stored).unwrap();
            zip.write_all(bytes).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

/// The names of what is unpacked of files with these names.
fn unpacked(names: &[&str]) -> Result<Vec<String>, NotUnpacked> {
    let files: Vec<_> = names.iter().map(|name| (*name, name.as_bytes())).collect();
    let files = unpack(&zip(&files))?;
    Ok(files.into_iter().map(|(name, _)| name).collect())
}

fn read(bytes: &[u8]) -> Survey {
    let files = unpack(bytes).unwrap();
    let files = files.iter().map(|(name, bytes)| (&**name, &**bytes));
    parse::survey(&SourceFiles::among(files).unwrap()).unwrap()
}

#[test]
fn every_survey_comes_back() {
    for survey in all() {
        let bytes = pack(&survey);
        assert_eq!(read(&bytes), survey);
        assert_eq!(pack(&survey), bytes);
    }
}

#[test]
fn the_folder_is_called_as_the_survey() {
    let survey = crate::published();
    let packed = pack(survey);
    let archive = ZipArchive::new(Cursor::new(&packed)).unwrap();
    let mut names: Vec<_> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let files = folder(survey);
    let expected = files
        .iter()
        .map(|file| format!("{}/{}", survey.id, file.name));
    let mut expected: Vec<_> = expected.collect();
    names.sort();
    expected.sort();
    assert_eq!(names, expected);
}

#[test]
fn a_survey_whose_ids_are_none_is_packed_all_the_same() {
    let mut survey = crate::published().clone();
    survey.id = "../..".into();
    survey.tables[1].id = survey.tables[0].id.clone();
    let files = unpack(&pack(&survey)).unwrap();
    assert_eq!(files.len(), 4);
    let long = "x".repeat(70_000);
    (survey.id, survey.tables[0].id) = (long.clone(), long);
    assert_eq!(unpack(&pack(&survey)).unwrap().len(), 4);
}

#[test]
fn files_of_no_survey_are_left_out() {
    let names = [
        "x/",
        "x/survey.toml",
        "__MACOSX/x/._survey.toml",
        "__MACOSX/x/survey.toml",
        "x/._staff.csv",
        "x/staff.csv",
        "x/notes.txt",
        "x/old/staff.csv",
        "y/report.toml",
    ];
    assert_eq!(unpacked(&names).unwrap(), ["survey.toml", "staff.csv"]);
    assert_eq!(
        unpacked(&["survey.toml", "a.csv", "b/c.csv"])
            .unwrap()
            .len(),
        2
    );
    assert_eq!(unpacked(&["x\\survey.toml", "x\\a.csv"]).unwrap().len(), 2);
}

#[test]
fn what_holds_no_survey_or_several_is_refused() {
    assert_eq!(unpacked(&[]), Err(NotUnpacked::NoSurvey));
    assert_eq!(
        unpacked(&["x/report.toml", "a.csv"]),
        Err(NotUnpacked::NoSurvey)
    );
    let two = ["x/survey.toml", "y/survey.toml"];
    assert_eq!(unpacked(&two), Err(NotUnpacked::Several(2)));
    assert_eq!(unpack(b""), Err(NotUnpacked::Damaged));
    assert_eq!(unpack(b"id = \"x\""), Err(NotUnpacked::Damaged));
}

#[test]
fn too_many_files_are_refused() {
    let names: Vec<String> = (0..40).map(|at| format!("{at}.csv")).collect();
    let names = names.iter().map(|name| &**name);
    let all: Vec<&str> = ["survey.toml"].into_iter().chain(names).collect();
    assert_eq!(unpacked(&all), Err(NotUnpacked::TooMany(41)));
    assert_eq!(unpacked(&all[..40]).unwrap().len(), 40);
}

#[test]
fn a_locked_file_is_refused() {
    let mut bytes = zip(&[("survey.toml", b"id")]);
    // The mark of it, before the file and in the list at the end.
    for (sign, mark) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = bytes.windows(4).position(|part| part == sign).unwrap();
        bytes[at + mark] |= 1;
    }
    assert_eq!(unpack(&bytes), Err(NotUnpacked::Locked));
}

#[test]
fn what_is_cut_off_is_refused() {
    let bytes = pack(crate::published());
    for end in (0..bytes.len()).step_by(37) {
        assert_eq!(unpack(&bytes[..end]), Err(NotUnpacked::Damaged), "{end}");
    }
}

#[test]
fn what_was_changed_is_refused_or_as_it_was() {
    let bytes = pack(crate::published());
    let files = unpack(&bytes).unwrap();
    for at in (0..bytes.len()).step_by(37) {
        let mut other = bytes.clone();
        other[at] ^= 0x55;
        if let Ok(found) = unpack(&other) {
            assert!(
                found
                    .iter()
                    .all(|(_, bytes)| files.iter().any(|(_, file)| file == bytes))
            );
        }
    }
}

#[test]
fn what_unpacks_to_more_than_is_read_is_refused() {
    let nothing = vec![0; 16_000_000];
    let bytes = zip(&[("survey.toml", &nothing), ("a.csv", &nothing)]);
    assert!(bytes.len() < 100_000);
    assert_eq!(unpack(&bytes), Err(NotUnpacked::TooFull));
    // What is not read may be as large as it likes.
    let bytes = zip(&[("survey.toml", &nothing), ("b/a.csv", &nothing)]);
    assert_eq!(unpack(&bytes).unwrap().len(), 1);
}
