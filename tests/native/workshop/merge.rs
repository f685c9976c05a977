//! What two pages say of one room, put together.

use murroskartta::workshop::{Entry, Key, Kind, Room, merge};
use proptest::prelude::*;

use super::any_room;

fn said(entries: &[(Key, &str)]) -> Room {
    let entries = entries.iter().map(|&(key, value)| Entry {
        key,
        value: value.into(),
    });
    entries.collect()
}

/// Something of every kind.
fn everything() -> [(Key, &'static str); 8] {
    [
        (Key::whole(Kind::Name), "Talous"),
        (Key::guess(crate::ADOPTION, 7), "30–50"),
        (Key::hands(crate::STAFF, 7, 0), "12"),
        (Key::of(Kind::Top, 1), "3"),
        (Key::own(4, 2), "1"),
        (Key::of(Kind::Note, 4), "Kokeillaan"),
        (Key::of(Kind::Who, 4), "Talous"),
        (Key::of(Kind::When, 4), "1.9."),
    ]
}

#[test]
fn what_two_pages_write_is_all_there() {
    let all = everything();
    for begun in 0..all.len() {
        let base = said(&all[..begun]);
        for split in begun..all.len() {
            let ours = said(&all[..split]);
            let theirs = said(&[&all[..begun], &all[split..]].concat());
            assert_eq!(merge(&base, &ours, &theirs), said(&all));
            assert_eq!(merge(&base, &theirs, &ours), said(&all));
        }
    }
}

#[test]
fn what_one_page_removes_is_gone() {
    let all = everything();
    let (base, empty) = (said(&all), Room::default());
    for at in 0..all.len() {
        let mut left = all.to_vec();
        left.remove(at);
        let left = said(&left);
        assert_eq!(merge(&base, &left, &base), left);
        assert_eq!(merge(&base, &base, &left), left);
        // While the other page writes something else.
        let mut more = base.clone();
        let vote = Key::of(Kind::Top, 9);
        more.put(vote, "1").unwrap();
        let mut expected = left.clone();
        expected.put(vote, "1").unwrap();
        assert_eq!(merge(&base, &left, &more), expected);
        assert_eq!(merge(&base, &more, &left), expected);
    }
    assert_eq!(merge(&base, &empty, &base), empty);
}

#[test]
fn of_texts_guesses_and_own_answers_ours_count() {
    for (key, [before, ours, theirs]) in [
        (Key::whole(Kind::Name), ["a", "b", "c"]),
        (Key::guess(crate::STAFF, 0), ["10", "20–30", "40"]),
        (Key::of(Kind::Note, 0), ["a", "b", "c"]),
        (Key::of(Kind::Who, 0), ["a", "b", "c"]),
        (Key::of(Kind::When, 0), ["a", "b", "c"]),
    ] {
        let [before, ours, theirs] = [before, ours, theirs].map(|value| said(&[(key, value)]));
        let nothing = Room::default();
        for base in [&before, &nothing] {
            assert_eq!(merge(base, &ours, &theirs), ours);
        }
        assert_eq!(merge(&before, &nothing, &theirs), nothing);
        assert_eq!(merge(&before, &ours, &nothing), ours);
    }
    // A workplace gives one answer to a statement, whatever two pages say of it.
    let [before, ours, theirs] = [0, 1, 2].map(|answer| said(&[(Key::own(3, answer), "1")]));
    assert_eq!(merge(&before, &ours, &theirs), ours);
    assert_eq!(merge(&Room::default(), &ours, &theirs), ours);
    assert_eq!(merge(&before, &before, &theirs), theirs);
}

/// Two pages count hands, neither knowing of the other: no hand is lost.
#[test]
fn hands_and_votes_are_counted_on() {
    for key in [Key::hands(crate::STAFF, 7, 0), Key::of(Kind::Top, 1)] {
        let count = |count: &str| said(&[(key, count)]);
        for (base, ours, theirs, merged) in [
            ("10", "11", "13", "14"),
            ("10", "11", "11", "12"),
            ("10", "9", "13", "12"),
            ("10", "0", "12", "2"),
            ("10", "0", "3", "0"),
            ("0", "9000", "9000", "9999"),
        ] {
            let found = merge(&count(base), &count(ours), &count(theirs));
            assert_eq!(found, count(merged), "{base} {ours} {theirs}");
        }
    }
}

/// A step is taken back by putting together what is now, and what was before the step.
#[test]
fn what_is_taken_back_takes_nothing_of_others_with_it() {
    let note = Key::of(Kind::Note, 0);
    let vote = Key::of(Kind::Top, 1);
    let before = said(&[(vote, "3")]);
    let after = said(&[(vote, "4"), (Key::own(4, 2), "1"), (note, "meidän")]);
    let since = said(&[
        (vote, "6"),
        (Key::own(4, 2), "1"),
        (note, "toisen"),
        (Key::own(5, 0), "1"),
    ]);
    let undone = merge(&after, &since, &before);
    let expected = said(&[(vote, "5"), (note, "toisen"), (Key::own(5, 0), "1")]);
    assert_eq!(undone, expected);
    assert_eq!(merge(&after, &after, &before), before);
}

proptest! {
    #[test]
    fn who_changes_nothing_takes_over_everything(base in any_room(), other in any_room()) {
        prop_assert_eq!(&merge(&base, &base, &other), &other);
        prop_assert_eq!(&merge(&base, &other, &base), &other);
    }

    /// What both say when they have heard of each other is the same in both.
    #[test]
    fn both_pages_agree_in_the_end(base in any_room(), ours in any_room(), theirs in any_room()) {
        // The other page writes first; then ours, which the other page follows.
        let stored = merge(&base, &ours, &theirs);
        prop_assert_eq!(&merge(&theirs, &theirs, &stored), &stored);
    }
}
