//! What two pages say of one room, put together: neither takes away what the other said.

use std::collections::BTreeSet;

use super::room::{Entry, Key, Kind, MOST_HANDS, Room};

/// What `ours` and `theirs` say together, which both were `base` before.
///
/// What only one of them has changed is as that one has it, and what it has removed is gone. Where both have
/// changed the same:
///
/// - hands and votes are counted on: what either has added or taken away is added and taken away;
/// - of texts, of guesses, and of the answer about one's own workplace, of which there is one a statement,
///   `ours` counts.
///
/// ```
/// use murroskartta::workshop::{Key, Kind, Room, merge};
///
/// let said = |kind, value| {
///     let mut room = Room::default();
///     room.put(Key::of(kind, 0), value).unwrap();
///     room
/// };
/// let both = merge(&Room::default(), &said(Kind::Note, "x"), &said(Kind::Top, "3"));
/// assert_eq!(both.get(Key::of(Kind::Note, 0)), Some("x"));
/// assert_eq!(both.get(Key::of(Kind::Top, 0)), Some("3"));
/// ```
#[must_use]
pub fn merge(base: &Room, ours: &Room, theirs: &Room) -> Room {
    let rooms = [base, ours, theirs];
    let entries = rooms.iter().flat_map(|room| room.entries());
    let subjects: BTreeSet<Key> = entries.map(|entry| subject(entry.key)).collect();
    let merged = subjects.into_iter().flat_map(|subject| {
        let [base, ours, theirs] = rooms.map(|room| said(room, subject));
        if ours == base {
            theirs
        } else if theirs == base {
            ours
        } else if matches!(subject.kind, Kind::Hands | Kind::Top) {
            counted(subject, rooms.map(|room| room.count(subject)))
        } else {
            ours
        }
    });
    merged.collect()
}

/// What is merged as one: an entry, or all answers about one's own workplace to a statement.
fn subject(key: Key) -> Key {
    match key.kind {
        Kind::Own => Key {
            answer: None,
            ..key
        },
        _ => key,
    }
}

/// What a room says of that.
fn said(room: &Room, of: Key) -> Vec<Entry> {
    let entries = room.entries().iter();
    entries
        .filter(|entry| subject(entry.key) == of)
        .cloned()
        .collect()
}

fn counted(key: Key, [base, ours, theirs]: [u16; 3]) -> Vec<Entry> {
    let [base, ours, theirs] = [base, ours, theirs].map(i32::from);
    let count = (ours + theirs - base).clamp(0, MOST_HANDS.into());
    let value = count.to_string();
    vec![Entry { key, value }]
}
