//! Several rooms beside each other.

use std::collections::BTreeSet;

use super::room::{Key, Kind, Room};

/// What `rooms` say together: counts are added, and nothing else can be.
pub fn sum(rooms: &[Room]) -> Room {
    let mut sum = Room::default();
    for entry in rooms.iter().flat_map(Room::entries) {
        if entry.key.kind.counts() {
            sum.tally(entry.key, entry.value.parse().unwrap_or_default());
        }
    }
    sum
}

/// What any of `rooms` says something of, once each, without the answers: one question is told of
/// in one place. Texts are left out: they cannot be compared.
pub fn told(rooms: &[Room]) -> Vec<Key> {
    let entries = rooms.iter().flat_map(Room::entries);
    let keys = entries.map(|entry| Key {
        answer: None,
        ..entry.key
    });
    let told: BTreeSet<Key> = keys
        .filter(|key| key.kind == Kind::Guess || key.kind.counts())
        .collect();
    told.into_iter().collect()
}
