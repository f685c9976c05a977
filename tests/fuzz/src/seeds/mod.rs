//! Inputs to begin with, and words to put into others: made by the program's own writers, so that
//! they say what it says today.

mod address;
mod own_table;
mod room;
mod workbook;

use std::{collections::BTreeSet, env, fs, io, path::Path};

pub use address::addresses;
pub use own_table::own_tables;
pub use room::{room_csv, room_json};
pub use workbook::workbooks;

use murroskartta::survey::pack;

use super::{Target, data::GOOD};

/// The folder that a fuzzer's seeds and words are put into.
const FOLDER: &str = "MURROSKARTTA_FUZZ";
/// Longest word that is worth putting in; libFuzzer takes none of more than 64 bytes.
const LONGEST_WORD: usize = 40;

/// Puts the seeds of `target` and its words where the fuzzer was told to look for them.
///
/// # Panics
///
/// Where they cannot be written.
pub fn put(target: Target) {
    if let Some(folder) = env::var_os(FOLDER) {
        write(Path::new(&folder), &(target.seeds)()).expect("a folder to write to");
    }
}

fn write(folder: &Path, seeds: &[Vec<u8>]) -> io::Result<()> {
    let corpus = folder.join("seeds");
    fs::create_dir_all(&corpus)?;
    for (at, seed) in seeds.iter().enumerate() {
        fs::write(corpus.join(at.to_string()), seed)?;
    }
    fs::write(folder.join("words"), words(seeds))
}

/// The words of `seeds` as libFuzzer reads them: one a line, in quotation marks.
pub fn words(seeds: &[Vec<u8>]) -> String {
    let seeds: String = seeds.iter().map(|seed| super::text(seed) + "\n").collect();
    let marks = [
        "=", "&", ".", ";", ",", "\"", "\n", "[", "]", "{", "}", ":", "%", "'",
    ];
    let words =
        seeds.split(|sign: char| sign.is_control() || marks.iter().any(|m| m.contains(sign)));
    let words: BTreeSet<&str> = words.map(str::trim).chain(marks).collect();
    let words = words
        .into_iter()
        .filter(|word| (1..LONGEST_WORD).contains(&word.len()));
    let escaped = |byte: &u8| format!("\\x{byte:02x}");
    let line = |word: &str| {
        format!(
            "\"{}\"\n",
            word.as_bytes().iter().map(escaped).collect::<String>()
        )
    };
    words.map(line).collect()
}

/// A small survey in one file, and the files in it.
pub fn packed() -> Vec<Vec<u8>> {
    let small = super::data::read(GOOD.map(str::as_bytes)).map(|survey| pack(&survey));
    small.into_iter().chain(self::data()).collect()
}

/// The files of a small survey, all of them and each alone.
pub fn data() -> Vec<Vec<u8>> {
    let alone = GOOD.iter().enumerate().map(|(at, file)| {
        let before = "\0".repeat(at);
        (before + file).into_bytes()
    });
    std::iter::once(GOOD.join("\0").into_bytes())
        .chain(alone)
        .collect()
}

/// The block of a page with a small survey, and with what somebody is at work on.
///
/// # Panics
///
/// Where a survey is no JSON.
pub fn block() -> Vec<Vec<u8>> {
    let mut small = murroskartta::survey::surveys()[0].clone();
    while small.statements.len() > 1 {
        murroskartta::survey::remove_statement(&mut small, 1);
    }
    small.report = None;
    let draft = murroskartta::survey::empty_draft(murroskartta::survey::Lang::En, "2026-11-30");
    let block = |survey| murroskartta::survey::write(&[survey]).into_bytes();
    let list = serde_json::to_vec(&[small.clone()]).expect("a survey is JSON");
    vec![block(small), block(draft), list]
}

/// Changes: each kind of them once, of little and of much.
pub fn draft() -> Vec<Vec<u8>> {
    let each = |first: u8, a: u8, b: u8| {
        let changes = (0..32).flat_map(|what| [what, a, b]);
        std::iter::once(first).chain(changes).collect()
    };
    let begun = vec![
        0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 28, 9, 0, 30, 17, 1, 29, 9, 0,
    ];
    vec![each(0, 0, 0), each(1, 1, 2), each(1, 9, 9), begun]
}
