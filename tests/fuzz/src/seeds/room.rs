//! Files of rooms to begin with.

use murroskartta::takeaway;
use murroskartta::workshop::{Entry, Key, Kind, Room};

use super::super::survey;

/// Files as spreadsheets save them: of what several rooms say, with each separator; and only their entries.
pub fn room_csv() -> Vec<Vec<u8>> {
    let whole = rooms()
        .into_iter()
        .map(|room| takeaway::room_csv(survey(), &room));
    let files = whole.flat_map(|file| {
        let entries = file.splitn(4, "\r\n").last().unwrap_or_default().to_owned();
        [
            file.replace(';', "\t"),
            file.replace(';', ","),
            file,
            entries,
        ]
    });
    files.map(String::into_bytes).collect()
}

/// Files as programs save them, and only their entries.
pub fn room_json() -> Vec<Vec<u8>> {
    let whole = rooms()
        .into_iter()
        .map(|room| takeaway::room_json(survey(), &room));
    let files = whole.flat_map(|file| {
        let entries = file
            .split_once("\"entries\":[")
            .map_or("", |(_, entries)| entries);
        let entries = entries.trim_end_matches("]}").to_owned() + "]";
        [entries, file]
    });
    files.map(String::into_bytes).collect()
}

/// A room that says nothing, one that says something of every kind, and for each statement and
/// each answer one that names it.
fn rooms() -> Vec<Room> {
    let everything = [
        (Key::whole(Kind::Name), "Talous; \"me\""),
        (Key::guess(crate::ADOPTION, 7), "30–50"),
        (Key::hands(crate::STAFF, 7, 0), "12"),
        (Key::of(Kind::Top, 1), "3"),
        (Key::own(4, 2), "1"),
        (Key::of(Kind::Note, 4), "=SUM(A1)\r\n'kaksi'"),
        (Key::of(Kind::Who, 4), "@Äiti\\ \u{1f}"),
        (Key::of(Kind::When, 4), "\t-1 <b>&amp;"),
    ];
    let mut rooms = vec![Room::default(), room(everything)];
    for at in 0..survey().statements.len() {
        let guess = (Key::guess(crate::CUSTOMERS, at), "40");
        rooms.push(room([guess, (Key::own(at, at % 4), "9999")]));
    }
    for at in 0..survey().scale_of(crate::STAFF).answers.len() {
        rooms.push(room([(Key::hands(crate::CUSTOMERS, 0, at), "1")]));
    }
    rooms
}

fn room<const N: usize>(entries: [(Key, &str); N]) -> Room {
    let entry = |(key, value): (Key, &str)| Entry {
        key,
        value: value.into(),
    };
    entries.into_iter().map(entry).collect()
}
