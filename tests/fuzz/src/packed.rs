//! Surveys in one file, as readers get them from each other, and the files in it: whatever they hold, they are read as far
//! as they can be shown, or it is told why not; and what is good comes back when it is written.

use murroskartta::survey::parse::{self, SourceFiles};
use murroskartta::survey::{
    Survey, UnpackedFile, folder, pack, read, read_draft, shown, unpack, write,
};

use super::Target;
use super::data::{NAMES, with_good};

/// Surveys in one file.
pub const PACKED: Target = Target {
    check,
    seeds: super::seeds::packed,
};

fn check(input: &[u8]) {
    if let Ok(files) = unpack(input) {
        try_files(&files);
    }
    let names = NAMES.map(|path| path.trim_start_matches("data/"));
    let files = names.into_iter().zip(with_good(input));
    let files = files.map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
    try_files(&files.collect::<Vec<_>>());
}

fn try_files(files: &[UnpackedFile]) {
    let files = files.iter().map(|(name, bytes)| (&**name, &**bytes));
    let files = SourceFiles::among(files).expect("what is unpacked has a survey.toml");
    let (survey, problems) = parse::check(&files);
    assert!(survey.is_some() || !problems.is_empty());
    if problems.is_empty() {
        let whole = parse::survey(&files).expect("nothing is wrong with it");
        comes_back(&whole);
    }
    if let Some(survey) = survey {
        is_gone_on_with(&survey);
    }
}

/// What is good is written as it was.
fn comes_back(survey: &Survey) {
    let files = unpack(&pack(survey)).expect("what was packed is unpacked");
    let files = files.iter().map(|(name, bytes)| (&**name, &**bytes));
    let back = parse::survey(&SourceFiles::among(files).expect("all of them"));
    assert_eq!(back.as_ref(), Ok(survey));
}

/// Somebody can go on with the survey, a page takes what it shows of it, and it can be written as far as it is there.
fn is_gone_on_with(survey: &Survey) {
    assert!(read_draft(&write(std::slice::from_ref(survey))).is_ok());
    if let Some(shown) = shown(survey) {
        assert!(read(&write(&[shown])).is_ok());
    }
    let files = folder(survey);
    let files = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    parse::check(&SourceFiles::among(files).expect("all of them"));
}
