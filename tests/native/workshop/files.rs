//! Rooms as files: what is written is read again, whatever saved it in between; what is not
//! understood is refused, with the place.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, Terminator, WriterBuilder};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{room, room_csv, room_json};
use murroskartta::text;
use murroskartta::workshop::{Damage, Entry, FileProblem, Key, Kind, Refused, Room};
use proptest::prelude::*;

use super::any_room;
use crate::published;

fn csv(room: &Room) -> String {
    room_csv(published(), room)
}

fn json(room: &Room) -> String {
    room_json(published(), room)
}

fn read(text: &str) -> Result<Room, FileProblem> {
    room(published(), text)
}

/// The cells of a file, read by a library.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(String::from).collect())
        .collect()
}

/// The same cells as another program saves them.
fn saved(cells: &[Vec<String>], mark: u8, end: Terminator) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(mark)
        .terminator(end)
        .from_writer(Vec::new());
    for row in cells {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn example() -> Room {
    let entries = [
        (Key::whole(Kind::Name), "Talous; \"me\""),
        (Key::guess(crate::ADOPTION, 7), "30–50"),
        (Key::hands(crate::STAFF, 7, 0), "12"),
        (Key::of(Kind::Top, 1), "3"),
        (Key::own(4, 2), "1"),
        (Key::of(Kind::Note, 4), "=SUM(A1)\r\n'kaksi'"),
        (Key::of(Kind::Who, 4), "👩‍💻 Äiti"),
    ];
    let entries = entries.map(|(key, value)| Entry {
        key,
        value: value.into(),
    });
    entries.into_iter().collect()
}

#[test]
fn the_spreadsheet_as_it_stands() {
    let mut lines = csv(&example());
    assert_eq!(lines.remove(0), '\u{feff}');
    let survey = &published().id;
    let [second, fifth, eighth] = [1, 4, 7].map(|at| &published().statements[at].id);
    let staff = &published().scale_of(crate::STAFF).answers[0].id;
    let own = &published().scale_of(crate::ADOPTION).answers[2].id;
    let expected = format!(
        "kind;table;statement;answer;value\r\n\
         format;;;;murroskartta-room 1\r\n\
         survey;;;;{survey}\r\n\
         name;;;;\"Talous; \"\"me\"\"\"\r\n\
         guess;adoption;{eighth};;30–50\r\n\
         hands;staff;{eighth};{staff};12\r\n\
         top;;{second};;3\r\n\
         own;;{fifth};{own};1\r\n\
         note;;{fifth};;\"'=SUM(A1)\r\n'kaksi'\"\r\n\
         who;;{fifth};;👩‍💻 Äiti\r\n"
    );
    assert_eq!(lines, expected);
}

#[test]
fn the_data_for_programs_as_they_stand() {
    let mut room = Room::default();
    room.put(Key::guess(crate::ADOPTION, 7), "40").unwrap();
    let (survey, eighth) = (&published().id, &published().statements[7].id);
    let expected = format!(
        "{{\"format\":\"murroskartta-room\",\"version\":1,\"survey\":\"{survey}\",\"entries\":[\
         [\"guess\",\"adoption\",\"{eighth}\",\"\",\"40\"]]}}"
    );
    assert_eq!(json(&room), expected);
    let pretty: String = expected
        .replace("{\"", "{\n  \"")
        .replace("\":", "\" : ")
        .replace("\",\"", "\",\n\"");
    assert_eq!(read(&pretty), Ok(room));
}

/// Those of `escaped` that are not read as the name beside them.
fn misread(escaped: &[(&'static str, &str)]) -> Vec<&'static str> {
    let mut misread = Vec::new();
    for &(escaped, name) in escaped {
        let mut room = Room::default();
        room.put(Key::whole(Kind::Name), "x").unwrap();
        let text = json(&room).replace("\"x\"", &format!("\"{escaped}\""));
        room.put(Key::whole(Kind::Name), name).unwrap();
        if read(&text) != Ok(room) {
            misread.push(escaped);
        }
    }
    misread
}

/// Programs may escape more than they have to.
#[test]
fn escapes_of_other_programs_are_read() {
    let escaped = [
        ("\\u00C4", "Ä"),
        ("\\u00e4", "ä"),
        ("a\\/b", "a/b"),
        ("\\u2013", "–"),
        ("a\\u000ab", "a\nb"),
        ("\\b\\f\\t", "\u{8}\u{c}\t"),
        // As Python writes everything beyond ASCII.
        ("Hyv\\u00e4 \\ud83d\\ude00 ty\\u00f6", "Hyvä \u{1f600} työ"),
    ];
    assert_eq!(misread(&escaped), [""; 0]);
}

/// Half a sign is none; the reader is told where it stands.
#[test]
fn half_an_escape_is_told() {
    let mut room = Room::default();
    room.put(Key::whole(Kind::Name), "x").unwrap();
    for half in ["\\ud83d", "\\ud83d!", "\\ude00"] {
        let text = json(&room).replace("\"x\"", &format!("\n\"{half}\""));
        let found = read(&text);
        assert!(
            matches!(found, Err(FileProblem::Damaged(Damage::Text(2, _)))),
            "{half}: {found:?}"
        );
    }
}

/// What programs write who know numbers from texts.
#[test]
fn numbers_are_read_where_programs_write_them() {
    let text = json(&example());
    for (from, to) in [
        ("\"12\"", "12"),
        ("\"12\"", "12.0"),
        ("\"3\"", "3"),
        ("\"version\":1", "\"version\":\"1\""),
        ("\"version\":1", "\"version\":1.0"),
        ("[\"top\",\"\",", "[\"top\",null,"),
    ] {
        assert!(text.contains(from), "{from}");
        let text = text.replace(from, to);
        assert_eq!(read(&text).as_ref(), Ok(&example()), "{text}");
    }
    let mut named = Room::default();
    named
        .put(Key::whole(Kind::Name), "358401234567890123")
        .unwrap();
    let text = json(&named).replace("\"358401234567890123\"", "358401234567890123");
    assert_eq!(read(&text), Ok(named));
    let text = text.replace("358401234567890123", "true");
    assert_eq!(read(&text), wrong(1, Refused::Cells));
}

/// Counts are kept in one spelling, or they would not be the same.
#[test]
fn counts_and_guesses_are_kept_as_numbers() {
    for count in ["+12", "012", "0012"] {
        assert_eq!(read(&with(5, &[(4, count)])).as_ref(), Ok(&example()));
    }
    for guess in ["30-50", "030–050 %"] {
        assert_eq!(read(&with(4, &[(4, guess)])).as_ref(), Ok(&example()));
    }
}

/// What is said twice is said once too often: which of them counts, no one can know.
#[test]
fn what_is_said_twice_is_told_with_its_row() {
    let mut rows = cells(&csv(&example()));
    for (row, again) in [(5, "4"), (5, "12"), (5, "0"), (4, "40"), (3, "Muu")] {
        let mut twice = rows[row].clone();
        twice[4] = again.into();
        rows.push(twice);
        let text = saved(&rows, b';', Terminator::CRLF);
        assert_eq!(read(&text), wrong(11, Refused::Again), "{again}");
        rows.pop();
    }
    let row = "[\"top\",\"\",";
    let text = json(&example());
    let at = text.find(row).unwrap();
    let entry = &text[at..=at + text[at..].find(']').unwrap()];
    let text = text.replace(entry, &format!("{entry},{entry}"));
    assert_eq!(read(&text), wrong(5, Refused::Again));
    let zero = entry.replace("\"3\"", "0");
    let text = json(&example()).replace(entry, &format!("{zero},{entry}"));
    assert_eq!(read(&text), wrong(5, Refused::Again));
}

/// A sign that nobody sees is a cell like any other: the file is refused, and not taken as far as there.
#[test]
fn no_sign_ends_a_file() {
    let csv = csv(&example());
    for sign in ["\u{1}", "\u{0}", "."] {
        let text = csv.replace("\r\ntop", &format!("\r\n{sign}\r\ntop"));
        assert_eq!(read(&text), wrong(7, Refused::Kind), "{sign:?}");
        let text = csv.replace("\r\ntop", &format!("\r\n;;;;{sign}\r\ntop"));
        assert_eq!(read(&text), wrong(7, Refused::Kind), "{sign:?}");
    }
}

#[test]
fn the_line_for_spreadsheets_and_capitals_are_read() {
    let csv = csv(&example());
    let csv = csv.trim_start_matches('\u{feff}');
    for (line, mark) in [("sep=;", b';'), ("SEP=\t", b'\t'), ("\"sep=,\"", b',')] {
        let text = saved(&cells(&format!("\u{feff}{csv}")), mark, Terminator::CRLF);
        let text = format!("{line}\r\n{text}");
        assert_eq!(read(&text).as_ref(), Ok(&example()), "{line}");
        // Rows are numbered as spreadsheets show them: without that line.
        let text = text.replace("12", "many");
        assert_eq!(read(&text), wrong(6, Refused::Value), "{line}");
    }
    for (from, to) in [
        ("kind;table", "Kind;Table"),
        ("format;", "Format;"),
        ("survey;", "SURVEY;"),
        ("guess;", "Guess;"),
    ] {
        assert_eq!(read(&csv.replacen(from, to, 1)).as_ref(), Ok(&example()));
    }
}

#[test]
fn a_version_that_never_was_is_told() {
    for version in ["x", "0", "-1", "1.5", "99999999999"] {
        let expected = Err(FileProblem::Version(version.into()));
        let text = with(1, &[(4, &format!("murroskartta-room {version}"))]);
        assert_eq!(read(&text), expected);
        let text = json(&example());
        let text = text.replace("\"version\":1", &format!("\"version\":\"{version}\""));
        assert_eq!(read(&text), expected);
    }
    let none = Err(FileProblem::Version(String::new()));
    assert_eq!(read(&with(1, &[(4, "murroskartta-room")])), none);
    assert_eq!(read(&json(&example()).replace("\"version\":1,", "")), none);
}

/// Brackets within brackets without end are refused where they are read, and passed over where they are
/// not: they never end the program.
#[test]
fn deep_nesting_ends_no_program() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let text = json(&example());
    let entry = text.replace("[[", &format!("[{open}[{close},["));
    let nested = Err(FileProblem::Damaged(Damage::Nested(1)));
    assert_eq!(read(&entry), nested);
    let key = text.replacen('{', &format!("{{\"x\":{open}{close},"), 1);
    assert_eq!(read(&key), Ok(example()));
    let objects = "{\"a\":".repeat(60_000);
    for bare in [format!("{{\"x\":{open}"), objects, open] {
        assert!(read(&bare).is_err());
    }
}

#[test]
fn text_after_the_end_is_told() {
    let text = json(&example());
    assert_eq!(read(&format!("{text}\n \n")), Ok(example()));
    for after in ["x", "{}", "]", ",", "\0"] {
        let found = read(&format!("{text}\n{after}"));
        let expected = Err(FileProblem::Damaged(Damage::After(2)));
        assert_eq!(found, expected, "{after}");
    }
}

#[test]
fn every_problem_is_told_in_every_language() {
    let places = [
        Damage::CutOff(3),
        Damage::Open(3),
        Damage::Text(3, 14),
        Damage::Nested(3),
        Damage::After(3),
        Damage::Entry(3, Refused::Again),
        Damage::Entry(3, Refused::Cells),
        Damage::Entry(3, Refused::Value),
    ];
    let problems = places.map(FileProblem::Damaged).into_iter().chain([
        FileProblem::Foreign,
        FileProblem::Newer,
        FileProblem::TooLarge,
        FileProblem::Unopened,
        FileProblem::Version(String::new()),
        FileProblem::Version("x".into()),
        FileProblem::Other("x".into()),
    ]);
    let problems: Vec<_> = problems.collect();
    let mut all = BTreeSet::new();
    for lang in Lang::ALL {
        for problem in &problems {
            let said = text::file_problem(lang, "x.json", problem);
            let damaged = matches!(problem, FileProblem::Damaged(_));
            assert_eq!(damaged, said.contains('3'), "{said}");
            assert!(all.insert(said.clone()), "{said}");
        }
    }
}

#[test]
fn what_spreadsheets_save_is_read() {
    let example = example();
    let cells = cells(&csv(&example));
    for mark in [b';', b',', b'\t'] {
        for end in [Terminator::CRLF, Terminator::Any(b'\n')] {
            let text = saved(&cells, mark, end);
            assert_eq!(read(&text).as_ref(), Ok(&example), "{text}");
            assert_eq!(read(&format!("\u{feff}{text}")).as_ref(), Ok(&example));
            assert_eq!(read(&format!("\n{text}\n\n")).as_ref(), Ok(&example));
        }
    }
}

/// A file with other cells in place of some.
fn with(at: usize, cells_at: &[(usize, &str)]) -> String {
    let mut rows = cells(&csv(&example()));
    for &(cell, text) in cells_at {
        rows[at][cell] = text.into();
    }
    saved(&rows, b';', Terminator::CRLF)
}

fn wrong(at: usize, refused: Refused) -> Result<Room, FileProblem> {
    Err(FileProblem::Damaged(Damage::Entry(at, refused)))
}

#[test]
fn a_file_of_something_else_is_foreign() {
    for text in [
        "",
        " \n",
        "kind",
        "kind;table",
        "kind;table;statement;answer;value",
        "kind;table;statement;answer;value\r\nformat;;;;murroskartta-room 1",
        "name;age\nx;1",
        "kind|table\nformat",
        "{}",
        "{\"format\":\"x\"}",
        "<!DOCTYPE html>",
        "\0\0",
    ] {
        assert_eq!(read(text), Err(FileProblem::Foreign), "{text}");
    }
    assert_eq!(
        read(&with(1, &[(4, "murroskartta 1")])),
        Err(FileProblem::Foreign)
    );
    assert_eq!(read(&with(1, &[(0, "name")])), Err(FileProblem::Foreign));
}

#[test]
fn newer_files_and_those_of_other_surveys_are_told_apart() {
    let newer = with(1, &[(4, "murroskartta-room 2")]);
    assert_eq!(read(&newer), Err(FileProblem::Newer));
    let newer = json(&example()).replace("\"version\":1", "\"version\":2");
    assert_eq!(read(&newer), Err(FileProblem::Newer));
    let other = Err(FileProblem::Other("talous-2030".into()));
    assert_eq!(read(&with(2, &[(4, "talous-2030")])), other);
    assert_eq!(
        read(&json(&example()).replace(&published().id, "talous-2030")),
        other
    );
}

#[test]
fn what_is_wrong_in_a_spreadsheet_is_told_with_its_row() {
    for (row, cell, text, refused) in [
        (3, 0, "title", Refused::Kind),
        (4, 0, "Guesses", Refused::Kind),
        (5, 1, "teachers", Refused::Table),
        (4, 1, "", Refused::Table),
        (3, 1, "staff", Refused::Table),
        (4, 2, "flying", Refused::Statement),
        (4, 2, "", Refused::Statement),
        (3, 2, "8", Refused::Statement),
        (5, 3, "maybe", Refused::Answer),
        (5, 3, "in-use", Refused::Answer),
        (7, 3, "", Refused::Answer),
        (4, 4, "101", Refused::Value),
        (5, 4, "10000", Refused::Value),
        (5, 4, "many", Refused::Value),
        (6, 4, "1,5", Refused::Value),
    ] {
        let found = read(&with(row, &[(cell, text)]));
        // Rows are numbered from 1, as spreadsheets number them.
        assert_eq!(found, wrong(row + 1, refused), "{text} in row {row}");
    }
    let long = "x".repeat(501);
    assert_eq!(read(&with(9, &[(4, &long)])), wrong(10, Refused::Value));
}

#[test]
fn what_is_wrong_in_data_for_programs_is_told_with_its_place() {
    let text = json(&example());
    for (from, to, place, refused) in [
        ("\"name\"", "\"title\"", 1, Refused::Kind),
        ("\"adoption\"", "\"all\"", 2, Refused::Table),
        ("\"30–50\"", "\"30–500\"", 2, Refused::Value),
        ("\"12\"", "\"twelve\"", 3, Refused::Value),
        ("\"top\"", "\"hands\"", 4, Refused::Table),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(read(&text.replace(from, to)), wrong(place, refused), "{to}");
    }
}

#[test]
fn rows_that_are_no_rows_are_damage() {
    let text = json(&example());
    let row = "[\"top\",";
    let entry = |refused| Some(Damage::Entry(4, refused));
    for (wrong, expected) in [
        ("[", entry(Refused::Cells)),
        ("[[],", entry(Refused::Cells)),
        ("[false,", entry(Refused::Cells)),
        ("[\"\",\"top\",", entry(Refused::Cells)),
        ("[1,", entry(Refused::Kind)),
        ("[null,", entry(Refused::Kind)),
        ("{\"top\":1,", None),
    ] {
        let found = read(&text.replacen(row, wrong, 1));
        assert!(found.is_err(), "{wrong}");
        if let Some(expected) = expected {
            assert_eq!(found, Err(FileProblem::Damaged(expected)), "{wrong}");
        }
    }
    // What later versions may add beside what is known does no harm.
    let more = text.replacen('{', "{\"saved\":\"2026-11-26\",", 1);
    assert_eq!(read(&more), Ok(example()));
}

#[test]
fn files_that_break_off_are_damaged() {
    let whole = json(&example());
    let ends = (1..whole.len()).filter(|&end| whole.is_char_boundary(end));
    for end in ends {
        let found = read(&whole[..end]);
        assert_eq!(found, Err(FileProblem::Damaged(Damage::CutOff(1))), "{end}");
    }
    let opened = with(4, &[]).replace("👩", "\"👩");
    assert_eq!(read(&opened), Err(FileProblem::Damaged(Damage::Open(10))));
}

/// The last text of a file is followed by nothing but the end of its line.
#[test]
fn a_space_at_the_end_of_a_file_is_kept() {
    for name in ["Talous ", " ", "Talous\u{a0}"] {
        let mut room = Room::default();
        room.put(Key::whole(Kind::Name), name).unwrap();
        assert_eq!(read(&csv(&room)), Ok(room));
    }
}

/// A blank row counts, as it does in a spreadsheet.
#[test]
fn a_blank_row_counts_where_rows_are_numbered() {
    let text = with(4, &[(4, "101")]).replace("\r\nname", "\r\n;;;;\r\nname");
    assert_eq!(read(&text), wrong(6, Refused::Value));
}

proptest! {
    #[test]
    fn rooms_round_trip(room in any_room()) {
        let json = json(&room);
        prop_assert_eq!(read(&json), Ok(room), "{}", json);
    }

    #[test]
    fn rooms_round_trip_through_csv(room in any_room()) {
        let csv = csv(&room);
        prop_assert_eq!(read(&csv), Ok(room), "{:?}", csv);
    }

    #[test]
    fn a_library_reads_the_same_cells(room in any_room()) {
        let cells = cells(&csv(&room));
        prop_assert_eq!(cells.len(), room.entries().len() + 3);
        for (row, Entry { key, value }) in cells[3..].iter().zip(room.entries()) {
            let statement = key.statement.map_or("", |at| &published().statements[at].id);
            let scale = published().scale_of(key.table.unwrap_or_default());
            let answer = key.answer.map_or("", |at| &scale.answers[at].id);
            let table = key.table.map_or("", crate::id);
            prop_assert_eq!([&*row[0], &*row[1], &*row[2], &*row[3]], [key.kind.id(), table, statement, answer]);
            // A sign that spreadsheets leave out says that it is text, where it could be a formula.
            let harmless = format!("'{value}");
            prop_assert!(row[4] == *value || row[4] == harmless, "{:?}", row[4]);
            prop_assert!(!row[4].starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", row[4]);
        }
    }

    #[test]
    fn rooms_round_trip_through_spreadsheets(
        room in any_room(),
        mark in prop::sample::select(vec![b';', b',', b'\t']), crlf in any::<bool>()
    ) {
        let end = if crlf { Terminator::CRLF } else { Terminator::Any(b'\n') };
        let text = saved(&cells(&csv(&room)), mark, end);
        prop_assert_eq!(read(&text), Ok(room), "{:?}", text);
    }

    #[test]
    fn no_text_panics(text in "(\\PC|[\\r\\n\\t;,\"]){0,200}") {
        let _ = read(&text);
        let _ = read(&format!("{{{text}"));
        let _ = read(&format!("kind;{text}"));
    }

    /// Nor does any file that was cut, or in which a stretch stands for another.
    #[test]
    fn no_damaged_file_panics(
        room in any_room(), as_json in any::<bool>(), (from, to) in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
        inserted in "(\\PC|[\\r\\n\\t;,\"\\\\{}]){0,6}",
    ) {
        let text = if as_json { json(&room) } else { csv(&room) };
        let letters: Vec<char> = text.chars().collect();
        let (a, b) = (from.index(letters.len()), to.index(letters.len()));
        let (before, after) = (&letters[..a.min(b)], &letters[a.max(b)..]);
        let damaged: String = before.iter().copied().chain(inserted.chars()).chain(after.iter().copied()).collect();
        let _ = read(&damaged);
    }
}
