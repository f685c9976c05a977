//! What a room says, and several rooms together.

use murroskartta::workshop::{
    Entry, Guess, Key, Kind, LONGEST_TEXT, MOST_HANDS, Refused, Room, sum, told,
};
use proptest::prelude::*;

use super::{any_room, entry};
use crate::published;

const VOTE: Key = Key::hands(crate::STAFF, 7, 0);

fn keys(room: &Room) -> Vec<Key> {
    room.entries().iter().map(|entry| entry.key).collect()
}

#[test]
fn what_is_put_is_got_and_nothing_says_nothing() {
    let mut room = Room::default();
    let name = Key::whole(Kind::Name);
    let guess = Key::guess(crate::ADOPTION, 3);
    for (key, value) in [(name, "Talous"), (guess, "30–50"), (VOTE, "12")] {
        room.put(key, value).unwrap();
        assert_eq!(room.get(key), Some(value));
    }
    assert_eq!(room.guess(crate::ADOPTION, 3), Guess::read("30–50"));
    assert_eq!((room.guess(crate::STAFF, 3), room.count(VOTE)), (None, 12));
    for (key, nothing) in [(name, ""), (guess, ""), (VOTE, "0")] {
        room.put(key, nothing).unwrap();
        assert_eq!(room.get(key), None);
    }
    assert!(room.is_empty());
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let mut room = Room::default();
    let note = Key::of(Kind::Note, 0);
    let longest = "ä".repeat(LONGEST_TEXT);
    room.put(note, &longest).unwrap();
    room.put(VOTE, "7").unwrap();
    let before = room.clone();
    let guess = Key::guess(crate::STAFF, 0);
    for (key, value) in [
        (VOTE, "x"),
        (VOTE, "-1"),
        (VOTE, "10000"),
        (VOTE, "1.5"),
        (VOTE, ""),
        (guess, "101"),
        (guess, "ehkä"),
        (note, &format!("{longest}ä")),
    ] {
        assert_eq!(room.put(key, value), Err(Refused::Value), "{value}");
        assert_eq!(room, before);
    }
}

#[test]
fn counting_stops_at_none_and_at_the_most() {
    let mut room = Room::default();
    room.tally(VOTE, -1);
    assert!(room.is_empty());
    room.tally(VOTE, 2);
    room.tally(VOTE, -1);
    assert_eq!(room.count(VOTE), 1);
    room.tally(VOTE, i16::MAX);
    assert_eq!(room.count(VOTE), MOST_HANDS);
    room.tally(VOTE, i16::MIN);
    assert!(room.is_empty());
}

#[test]
fn hands_and_votes_are_told_in_order() {
    let mut room = Room::default();
    room.tally(Key::hands(crate::STAFF, 7, 5), 3);
    room.tally(VOTE, 2);
    room.tally(Key::hands(crate::CUSTOMERS, 7, 1), 9);
    room.tally(Key::of(Kind::Top, 2), 4);
    assert_eq!(room.hands(published(), crate::STAFF, 7), [2, 0, 0, 0, 0, 3]);
    assert_eq!(room.hands(published(), crate::ADOPTION, 7), [0; 4]);
    let mut votes = [0; 10];
    votes[2] = 4;
    assert_eq!(room.top(published()), votes);
}

#[test]
fn one_kind_of_thing_can_be_forgotten() {
    let mut room = Room::default();
    room.tally(VOTE, 2);
    room.put(Key::whole(Kind::Name), "Talous").unwrap();
    room.forget(|key| key.kind.counts());
    assert_eq!(keys(&room), [Key::whole(Kind::Name)]);
}

#[test]
fn a_key_has_just_the_parts_of_its_kind() {
    let of = |kind, table, statement, answer| Key::new(published(), kind, table, statement, answer);
    let (staff, adoption) = (Some(crate::STAFF), Some(crate::ADOPTION));
    assert_eq!(of(Kind::Hands, staff, Some(7), Some(0)), Ok(VOTE));
    assert_eq!(of(Kind::Name, None, None, None), Ok(Key::whole(Kind::Name)));
    for (kind, table, statement, answer, refused) in [
        (Kind::Name, None, Some(1), None, Refused::Statement),
        (Kind::Name, staff, None, None, Refused::Table),
        (Kind::Guess, None, Some(1), None, Refused::Table),
        (Kind::Guess, staff, None, None, Refused::Statement),
        (Kind::Guess, staff, Some(1), Some(0), Refused::Answer),
        (Kind::Hands, staff, Some(1), None, Refused::Answer),
        (Kind::Hands, staff, Some(1), Some(6), Refused::Answer),
        (Kind::Hands, adoption, Some(1), Some(4), Refused::Answer),
        (Kind::Top, None, None, None, Refused::Statement),
        (Kind::Own, None, Some(1), None, Refused::Answer),
        (Kind::Own, None, Some(1), Some(4), Refused::Answer),
        (Kind::Note, None, Some(1), Some(0), Refused::Answer),
    ] {
        assert_eq!(of(kind, table, statement, answer), Err(refused), "{kind:?}");
    }
}

fn said(entries: &[(Key, &str)]) -> Room {
    let entries = entries.iter().map(|&(key, value)| Entry {
        key,
        value: value.into(),
    });
    entries.collect()
}

#[test]
fn of_rooms_counts_are_added_and_nothing_else_is() {
    let top = Key::of(Kind::Top, 1);
    let own = Key::own(3, 0);
    let guess = Key::guess(crate::ADOPTION, 7);
    let name = Key::whole(Kind::Name);
    let note = Key::of(Kind::Note, 7);
    let a = said(&[
        (VOTE, "3"),
        (top, "2"),
        (own, "1"),
        (guess, "40"),
        (name, "A"),
        (note, "x"),
    ]);
    let b = said(&[(VOTE, "4"), (own, "1"), (guess, "60"), (name, "B")]);
    let summed = said(&[(VOTE, "7"), (top, "2"), (own, "2")]);
    assert_eq!(sum(&[a.clone(), b.clone()]), summed);
    assert_eq!(sum(&[]), Room::default());
    // What is told of names questions, each once, and no text.
    let asked = Key {
        answer: None,
        ..VOTE
    };
    let mut expected = vec![
        guess,
        asked,
        top,
        Key {
            answer: None,
            ..own
        },
    ];
    expected.sort_unstable();
    assert_eq!(told(&[a, b]), expected);
}

proptest! {
    #[test]
    fn a_room_is_in_order_and_each_key_says_something(room in any_room()) {
        let keys = keys(&room);
        prop_assert!(keys.is_sorted() && keys.windows(2).all(|pair| pair[0] != pair[1]));
        for Entry { key, value } in room.entries() {
            prop_assert!(!value.is_empty());
            prop_assert_eq!(room.get(*key), Some(value.as_str()));
            let rebuilt = Key::new(published(), key.kind, key.table, key.statement, key.answer);
            prop_assert_eq!(rebuilt, Ok(*key));
        }
    }

    #[test]
    fn putting_changes_one_key_alone(room in any_room(), entry in entry()) {
        let mut after = room.clone();
        after.put(entry.key, &entry.value).unwrap();
        prop_assert_eq!(after.get(entry.key), Some(entry.value.as_str()));
        for key in keys(&room).into_iter().filter(|key| *key != entry.key) {
            prop_assert_eq!(after.get(key), room.get(key));
        }
        prop_assert!(after.entries().len() <= room.entries().len() + 1);
    }

    #[test]
    fn up_and_down_again_is_as_before(room in any_room(), by in 1..500_i16) {
        for key in keys(&room).into_iter().filter(|key| key.kind.counts() && room.count(*key) < 9000) {
            let mut after = room.clone();
            after.tally(key, by);
            prop_assert_eq!(after.count(key), room.count(key) + by.unsigned_abs());
            after.tally(key, -by);
            prop_assert_eq!(&after, &room);
        }
    }

    #[test]
    fn a_sum_is_the_sum(rooms in prop::collection::vec(any_room(), 0..4)) {
        let sum = sum(&rooms);
        prop_assert!(sum.entries().iter().all(|entry| entry.key.kind.counts()));
        for key in rooms.iter().flat_map(keys) {
            if key.kind.counts() {
                let total: u32 = rooms.iter().map(|room| u32::from(room.count(key))).sum();
                prop_assert_eq!(u32::from(sum.count(key)), total.min(MOST_HANDS.into()));
            } else {
                prop_assert_eq!(sum.get(key), None);
            }
        }
        let told = told(&rooms);
        prop_assert!(told.is_sorted() && told.iter().all(|key| key.answer.is_none()));
    }
}
