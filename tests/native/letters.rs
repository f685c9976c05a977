//! The surveys and the words of the page stay within the letters whose large and small ones the
//! program knows.

use std::{fs, path::Path};

use murroskartta::analysis::{lower, upper};

#[test]
fn every_letter_of_the_page_has_the_case_that_unicode_gives_it() {
    let mut read = 0;
    for folder in ["src/data", "src/text"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        each_letter(&folder, &mut |path, letter| {
            read += 1;
            let small = letter.to_lowercase().next();
            assert_eq!(Some(lower(letter)), small, "{letter} in {}", path.display());
            let large = letter.to_uppercase().next();
            assert_eq!(Some(upper(letter)), large, "{letter} in {}", path.display());
        });
    }
    assert!(read > 10_000, "read {read} letters");
}

fn each_letter(folder: &Path, check: &mut impl FnMut(&Path, char)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_letter(&path, check);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            text.chars().for_each(|letter| check(&path, letter));
        }
    }
}
