//! The seeds say what they are meant to, and nothing is wrong with them: a fuzzer that begins with
//! nothing reaches little.

use murroskartta::state::link;
use murroskartta::takeaway::room;

use super::{
    Target, address::ADDRESS, all, block::BLOCK, data, data::DATA, draft::DRAFT,
    own_table::OWN_TABLE, packed::PACKED, room::CSV, room::JSON, seeds, survey, workbook::WORKBOOK,
};

fn texts(target: Target) -> Vec<String> {
    let seeds = (target.seeds)().into_iter();
    seeds.map(|seed| String::from_utf8(seed).unwrap()).collect()
}

#[test]
fn nothing_is_wrong_with_the_seeds() {
    for target in [
        ADDRESS, BLOCK, DRAFT, CSV, JSON, OWN_TABLE, DATA, PACKED, WORKBOOK,
    ] {
        for seed in (target.seeds)() {
            (target.check)(&seed);
        }
    }
}

/// The keys of the table in `docs/addresses.md`, which are a contract.
fn keys() -> Vec<&'static str> {
    let page = include_str!("../../../docs/addresses.md");
    let (_, table) = page.split_once("| key | values | default |").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let cells = table.lines().filter_map(|line| line.split('|').nth(1));
    cells
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect()
}

#[test]
fn every_key_of_an_address_is_in_a_seed() {
    let seeds = texts(ADDRESS);
    for seed in &seeds {
        assert_eq!(link::parse_among(seed, all()).1.ignored, [""; 0], "{seed}");
    }
    let keys = keys();
    assert!(keys.len() > 20, "{keys:?}");
    for key in keys {
        // The measure of a scale has the scale's id in its key.
        let start = match key.strip_suffix("SCALE") {
            Some(start) => start.to_owned(),
            None => format!("{key}="),
        };
        let mut parts = seeds.iter().flat_map(|seed| seed.split('&'));
        assert!(parts.any(|part| part.starts_with(&start)), "{key}");
    }
}

#[test]
fn half_of_the_seeds_of_rooms_are_read_whole() {
    for (target, read) in [(CSV, 3), (JSON, 1)] {
        let seeds = texts(target);
        let whole = seeds.iter().filter(|seed| room(survey(), seed).is_ok());
        assert_eq!(whole.count(), seeds.len() * read / (read + 1));
    }
}

#[test]
fn the_small_survey_is_good() {
    let problems = data::read(data::GOOD.map(str::as_bytes)).err();
    let told: Vec<String> = problems.iter().flatten().map(ToString::to_string).collect();
    assert_eq!(told, [""; 0]);
}

#[test]
fn words_are_written_as_libfuzzer_reads_them() {
    let words = seeds::words(&[b"view=map&q=a%20b;\"\n".to_vec()]);
    for word in ["view", "map", "=", "\n"] {
        let bytes = word.bytes().map(|byte| format!("\\x{byte:02x}"));
        let line = format!("\"{}\"", bytes.collect::<String>());
        assert!(
            words.lines().any(|found| found == line),
            "{line} of {words}"
        );
    }
}
