//! Surveys as the folders that they are read from: what leaves comes back.

mod about;
mod folder;
mod hostile;
mod packed;

use std::path::Path;

use murroskartta::survey::parse::{self, Problem, SourceFiles};
use murroskartta::survey::{FolderFile, Survey};

/// Every survey of the repository.
fn all() -> Vec<Survey> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src/data", "tests/surveys"].map(|data| home.join(data));
    let folders = folders
        .iter()
        .flat_map(|data| parse::folders(data).unwrap());
    folders
        .map(|folder| parse::load(&folder).unwrap())
        .collect()
}

/// What `parse` makes of the files.
fn read(files: &[FolderFile]) -> Result<Survey, Vec<Problem>> {
    let files = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    parse::survey(&SourceFiles::among(files).unwrap())
}

/// What is told of the files, and the survey as far as it can be shown.
fn check(files: &[FolderFile]) -> (Option<Survey>, Vec<Problem>) {
    let files = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    parse::check(&SourceFiles::among(files).unwrap())
}

/// The text of the file with that name.
fn text<'a>(files: &'a [FolderFile], name: &str) -> &'a str {
    let mut files = files.iter();
    &files.find(|file| file.name == name).unwrap().text
}

/// Asserts that the survey comes back as it is, to the last decimal.
fn assert_comes_back(survey: &Survey) {
    let files = murroskartta::survey::folder(survey);
    let back = read(&files).unwrap_or_else(|problems| panic!("{}: {problems:#?}", survey.id));
    assert_eq!(back, *survey);
    let [before, after] = [survey, &back].map(|survey| serde_json::to_string(survey).unwrap());
    assert_eq!(before, after);
    assert_eq!(murroskartta::survey::folder(&back), files);
}
