//! The address: whatever it says is read, and what was read is written so that it reads the same.

use std::cell::RefCell;
use std::collections::HashSet;

use murroskartta::state::{Selection, link};

use super::{Target, all, said, survey, text};

/// Addresses.
pub const ADDRESS: Target = Target {
    check,
    seeds: super::seeds::addresses,
};

/// Of so many selections that were not seen before, one is told of: it takes a hundred times as
/// long as reading the address.
const ONE_OF: usize = 256;
/// So many are told of without exception.
const FIRST: usize = 128;

thread_local! {
    /// The addresses that were printed so far.
    static SEEN: RefCell<HashSet<String>> = RefCell::default();
}

fn check(input: &[u8]) {
    let fragment = text(input);
    let (about, parsed) = link::parse_among(&fragment, all());
    let printed = link::print_among(&parsed.selection, about, all());
    let (about_again, again) = link::parse_among(&printed, all());
    assert_eq!(about_again.id, about.id, "read from {printed}");
    assert_eq!(again.ignored, [""; 0], "of {printed}");
    assert_eq!(again.selection, parsed.selection, "read from {printed}");
    assert_eq!(link::print_among(&again.selection, about, all()), printed);
    let unclean = |sign: char| sign.is_ascii_control() || "\"<>` #".contains(sign);
    assert!(!printed.contains(unclean), "{printed}");
    for part in &parsed.ignored {
        assert!(part.chars().count() <= 41, "{part}");
    }
    if is_to_be_told(printed) {
        said::about(&parsed.selection);
    }
}

/// Whether a selection is new, and one of those that are told of.
fn is_to_be_told(printed: String) -> bool {
    SEEN.with_borrow_mut(|seen| {
        let count = seen.len();
        seen.insert(printed) && (count < FIRST || count % ONE_OF == 0)
    })
}

/// The selection that an address asks for.
pub fn selection(fragment: &str) -> Selection {
    link::parse(fragment, survey()).selection
}
