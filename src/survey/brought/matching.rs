//! Which published statement a row is about.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::likeness::{SAME, key, likest, names};
use super::{Grid, Mapping};
use crate::survey::Survey;

/// From this likeness up a statement may be meant; equal words have [`SAME`].
const LIKE: u16 = 60;

/// Finds for each row of `grid` the statement of `survey` that it is about: the one with the same words. None is meant
/// twice.
pub fn match_own(grid: &Grid, mapping: &mut Mapping, survey: &Survey) {
    mapping.matches = alike(grid, mapping, survey, SAME);
}

/// For each row of `grid` that is not matched yet the statement of `survey` that it may be about, by the most words in
/// common. It is for the reader to say whether it is.
pub fn proposed_own(grid: &Grid, mapping: &Mapping, survey: &Survey) -> Vec<Option<usize>> {
    let likely = alike(grid, mapping, survey, LIKE);
    let taken: HashSet<_> = mapping.matches.iter().flatten().collect();
    let proposed = likely.into_iter().zip(&mapping.matches);
    proposed
        .map(|(likely, matched)| likely.filter(|at| matched.is_none() && !taken.contains(at)))
        .collect()
}

/// For each row the statement that is most like it, if it is at least so like, each once.
fn alike(grid: &Grid, mapping: &Mapping, survey: &Survey, least: u16) -> Vec<Option<usize>> {
    let mut matches = vec![None; grid.rows.len()];
    let Some(column) = mapping.statements() else {
        return matches;
    };
    let statements = survey.statements.iter();
    let called = statements.map(|of| names(&of.id, [&of.wording, &of.short]));
    let called: Vec<_> = called.collect();
    let mut likely = Vec::new();
    for (row, (_, cells)) in grid.rows.iter().enumerate() {
        if mapping.is_left_out(row) {
            continue;
        }
        let said = key(&cells[column]);
        for (statement, called) in called.iter().enumerate() {
            let likeness = likest(called, &said);
            if likeness >= least {
                likely.push((likeness, row, statement));
            }
        }
    }
    likely.sort_by_key(|&(likeness, ..)| Reverse(likeness));
    let mut meant = HashSet::new();
    for (_, row, statement) in likely {
        if matches[row].is_none() && meant.insert(statement) {
            matches[row] = Some(statement);
        }
    }
    matches
}
