//! What is wrong with a draft, and what a reader will miss in it: told by the code that reads folders.

use crate::survey::parse::{Problem, SourceFiles, check};
use crate::survey::{Survey, folder};

/// The problems of the files that the draft would be.
pub fn check_draft(draft: &Survey) -> Vec<Problem> {
    let files = folder(draft);
    let named = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    let Some(files) = SourceFiles::among(named) else {
        return Vec::new();
    };
    check(&files).1
}
