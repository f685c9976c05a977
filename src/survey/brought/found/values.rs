//! The columns of numbers in a list.

use super::body::Body;
use crate::survey::brought::head_words::{ANSWERS, COUNTS, STATEMENTS, Unit, name_and_unit};
use crate::survey::brought::likeness::key;

/// Heads of numbers, as [`key`]s, beside the units.
const VALUES: [&str; 7] = [
    "arvo",
    "varde",
    "value",
    "lukumaara",
    "frequency",
    "frekvenssi",
    "frekvens",
];
/// How heads of shares begin, as [`key`]s.
const SHARED: [&str; 6] = ["osuus", "prosentti", "andel", "procent", "share", "percent"];
/// Heads of years, as [`key`]s.
const YEARS: [&str; 3] = ["vuosi", "ar", "year"];

/// What a head says of numbers: counts first, then whatever else, then shares; none where it does not say that they are any.
pub(super) fn value_kind(head: &str) -> Option<u8> {
    let (name, unit) = name_and_unit(head);
    let words = name.split(' ').count();
    let is_share = words < 4 && SHARED.iter().any(|share| name.starts_with(share));
    let is_count = COUNTS.contains(&&*name);
    let is_value = VALUES.contains(&&*name);
    match unit {
        Unit::Shares if is_share || is_value || name.is_empty() => Some(2),
        Unit::Counts if is_count || is_value || name.is_empty() => Some(0),
        _ if is_share => Some(2),
        _ => is_value.then_some(1),
    }
}

/// The columns of numbers: those whose heads say so, counts before shares, or else all that can be.
pub(super) fn values(body: &Body) -> Vec<usize> {
    let kind = |at: usize| value_kind(&body.heads[at]);
    let is_answer = |at: usize| ANSWERS.contains(&&*key(&body.heads[at]));
    let numeric = (0..body.heads.len()).filter(|&at| match kind(at) {
        Some(_) => body.is_mostly_numeric(at),
        None => body.is_numeric(at),
    });
    let numeric: Vec<usize> = numeric
        .filter(|&at| !is_year(&body.heads[at]) && !is_answer(at))
        .collect();
    let mut said: Vec<usize> = numeric
        .iter()
        .copied()
        .filter(|&at| kind(at).is_some())
        .collect();
    said.sort_by_key(|&at| kind(at));
    let is_named = |head: &String| {
        let head = key(head);
        STATEMENTS.contains(&&*head) || ANSWERS.contains(&&*head)
    };
    // Other numbers may be those of respondents.
    if said.is_empty() {
        let named = body.heads.iter().any(is_named);
        let may_be = |&at: &usize| named && !body.is_numbering(at) || body.is_signed(at);
        return numeric.into_iter().filter(may_be).collect();
    }
    said
}

/// Whether a head is of years.
pub(super) fn is_year(head: &str) -> bool {
    YEARS.contains(&&*key(head))
}
