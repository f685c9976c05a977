//! What a room believes before it knows.

use murroskartta::workshop::Guess;
use proptest::prelude::*;

use crate::{percent, whole};

const fn guess(low: u8, high: u8) -> Guess {
    Guess { low, high }
}

#[test]
fn a_number_or_a_range_is_read_however_it_is_typed() {
    for (typed, read) in [
        ("0", guess(0, 0)),
        ("40", guess(40, 40)),
        (" 40 % ", guess(40, 40)),
        ("040", guess(40, 40)),
        ("100", guess(100, 100)),
        ("30–50", guess(30, 50)),
        ("30-50", guess(30, 50)),
        ("30 — 50", guess(30, 50)),
        ("30 % – 50 %", guess(30, 50)),
        ("30 50", guess(30, 50)),
        ("50–30", guess(30, 50)),
        ("40–40", guess(40, 40)),
        ("0–100", guess(0, 100)),
        ("30…50", guess(30, 50)),
    ] {
        assert_eq!(Guess::read(typed), Some(read), "{typed}");
    }
}

#[test]
fn what_is_no_guess_is_none() {
    for typed in [
        "",
        " ",
        "%",
        "101",
        "40–101",
        "300",
        "1000",
        "many",
        "40 tai 50",
        "40,5",
        "40.5",
        "1 2 3",
        "٤٠",
        "4e1",
        "–",
    ] {
        assert_eq!(Guess::read(typed), None, "{typed}");
    }
}

#[test]
fn it_is_moved_as_a_whole_and_stops_at_the_ends() {
    for (before, by, after) in [
        (guess(50, 50), 5, guess(55, 55)),
        (guess(50, 50), -5, guess(45, 45)),
        (guess(98, 98), 5, guess(100, 100)),
        (guess(3, 3), -5, guess(0, 0)),
        (guess(30, 50), 5, guess(35, 55)),
        (guess(30, 98), 5, guess(32, 100)),
        (guess(2, 50), -5, guess(0, 48)),
        (guess(0, 100), 5, guess(0, 100)),
    ] {
        assert_eq!(before.moved(by), after, "{before:?} by {by}");
    }
}

#[test]
fn its_distance_is_none_within_the_range_and_else_to_the_nearer_end() {
    for (guess, share, distance) in [
        (guess(40, 40), 40, 0),
        (guess(40, 40), 67, 27),
        (guess(40, 40), 12, -28),
        (guess(30, 50), 30, 0),
        (guess(30, 50), 50, 0),
        (guess(30, 50), 51, 1),
        (guess(30, 50), 0, -30),
        // Shares that are rounded one by one may total more than a hundred.
        (guess(90, 95), 101, 6),
    ] {
        assert_eq!(
            whole(guess.distance(percent(share))),
            distance,
            "{guess:?} to {share}"
        );
    }
}

#[test]
fn one_number_is_no_range_and_at_most_a_hundred() {
    assert!(!Guess::exactly(40).is_range() && guess(40, 41).is_range());
    assert_eq!(Guess::exactly(200), guess(100, 100));
    assert_eq!(Guess::exactly(40).written(), "40");
    assert_eq!(guess(30, 50).written(), "30–50");
}

fn any_guess() -> impl Strategy<Value = Guess> {
    (0..=100_u8, 0..=100_u8).prop_map(|(a, b)| guess(a.min(b), a.max(b)))
}

proptest! {
    #[test]
    fn what_is_written_is_read(guess in any_guess()) {
        prop_assert_eq!(Guess::read(&guess.written()), Some(guess));
    }

    #[test]
    fn moving_keeps_the_breadth_and_the_bounds(guess in any_guess(), by in any::<i16>()) {
        let moved = guess.moved(by);
        prop_assert_eq!(moved.high - moved.low, guess.high - guess.low);
        prop_assert!(moved.high <= 100);
        prop_assert!(i32::from(moved.low) - i32::from(guess.low) == i32::from(by)
            || moved.low == 0 || moved.high == 100);
    }

    #[test]
    fn nothing_that_is_typed_panics(typed in "\\PC{0,20}") {
        if let Some(guess) = Guess::read(&typed) {
            prop_assert!(guess.low <= guess.high && guess.high <= 100);
        }
    }
}
