//! The heads of respondents' rows, which may be in several lines.

use super::FIRST;
use super::body::{Body, cell};
use crate::survey::brought::SheetRow;
use crate::survey::brought::heads::{filled, title};
use crate::survey::brought::likeness::key;
use crate::survey::brought::number::thousandths;

/// What the second line of heads has under a question without statements, as a [`key`].
const RESPONSES: [&str; 2] = ["response", "open ended response"];
/// How the third line of heads begins that one survey tool writes.
const IMPORTED: &str = "{\"ImportId\"";

/// The rows of respondents below their heads, which may be in several lines.
pub(super) fn respondents_of(rows: &[SheetRow]) -> Option<Body<'_>> {
    let first = rows.iter().take(FIRST);
    let width = first.clone().map(|(_, row)| row.len()).max()?;
    let is_head = |at: &usize| {
        let row = &rows[*at].1;
        let lower = rows
            .get(at + 1)
            .is_some_and(|(_, lower)| is_lower(row, lower));
        filled(row) * 2 > width || lower
    };
    let at = (0..first.count()).find(is_head)?;
    let (mut heads, taken) = heads_at(rows, at);
    let rows_below = &rows[taken..];
    let widest = rows_below.iter().map(|(_, row)| row.len()).max()?;
    heads.resize(heads.len().max(widest), String::new());
    Some(Body {
        title: title(&rows[..at]),
        heads,
        rows: rows_below,
    })
}

/// The heads in that row and those that belong to it, and the position of the first respondent.
fn heads_at(rows: &[SheetRow], at: usize) -> (Vec<String>, usize) {
    let upper = &rows[at].1;
    let imported = |at: usize| {
        let row = rows.get(at).map(|(_, row)| row);
        row.is_some_and(|row| row.iter().any(|cell| cell.starts_with(IMPORTED)))
    };
    if imported(at + 2) {
        return (rows[at + 1].1.clone(), at + 3);
    }
    if imported(at + 1) {
        return (upper.clone(), at + 2);
    }
    match rows.get(at + 1) {
        Some((_, lower)) if is_lower(upper, lower) => (joined(upper, lower), at + 2),
        _ => (upper.clone(), at + 1),
    }
}

/// Whether `lower` is a second line of heads: it has some where `upper` has none, and none at its beginning or a word
/// that is no answer.
fn is_lower(upper: &[String], lower: &[String]) -> bool {
    let beside = (0..lower.len()).any(|at| cell(upper, at).is_empty() && !lower[at].is_empty());
    let said = lower.iter().any(|cell| RESPONSES.contains(&&*key(cell)));
    let texts = lower.iter().all(|cell| thousandths(cell).is_none());
    said || beside && cell(lower, 0).is_empty() && filled(lower) > 1 && texts
}

/// Heads in two lines as one: a question stands above all of its statements.
fn joined(upper: &[String], lower: &[String]) -> Vec<String> {
    let mut question = "";
    let heads = (0..upper.len().max(lower.len())).map(|at| {
        let (above, below) = (cell(upper, at), cell(lower, at));
        if !above.is_empty() {
            question = above;
        }
        if below.is_empty() || RESPONSES.contains(&&*key(below)) {
            question.to_owned()
        } else {
            format!("{question} [{below}]")
        }
    });
    heads.collect()
}
