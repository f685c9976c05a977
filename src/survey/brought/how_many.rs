//! The column that says how many answered each row: beside percent nothing else tells.

use super::counted::{kept, number_in};
use super::head_words::{Told, says_how_many};
use super::number::{is_missing, may_mark_thousands};
use super::{Grid, Trouble, What};

/// What every row of a column that totals percent holds.
const HUNDRED: u32 = 100;

/// The column whose head says that it holds how many answered, and whose cells are whole numbers: of several the one
/// whose head says so in the plainest words, the first of equals.
pub(super) fn column(grid: &Grid, left_out: &[bool]) -> Option<usize> {
    let heads = grid.heads.iter().enumerate();
    let told = heads.filter_map(|(at, head)| Some((says_how_many(head)?, at)));
    let fits = told.filter(|&(told, at)| are_people(grid, left_out, told, at));
    fits.min().map(|(_, at)| at)
}

/// Whether the cells of a column are whole numbers as far as they are known. A total that is 100 in every row is one of
/// percent.
fn are_people(grid: &Grid, left_out: &[bool], told: Told, at: usize) -> bool {
    let cells = kept(grid, left_out).map(|row| &row[at]);
    let people = cells
        .filter(|cell| !is_missing(cell))
        .map(|cell| people(cell));
    let people: Option<Vec<u32>> = people.collect();
    let is_percent =
        |people: &[u32]| told == Told::Total && people.iter().all(|&all| all == HUNDRED);
    people.is_some_and(|people| !people.is_empty() && !is_percent(&people))
}

/// How many answered a row, as its cell says; none where that is not known or not published.
///
/// # Errors
///
/// Where the cell holds something else than a whole number above 0.
pub(super) fn told(cell: &str, row: usize, at: usize) -> Result<Option<u32>, Trouble> {
    if is_missing(cell) {
        return Ok(None);
    }
    let told = people(cell).filter(|&all| all > 0);
    told.map(Some).ok_or(What::Respondents.at(row, at + 1))
}

/// The whole number in a cell. Nobody is counted in parts, so that marks may only be those of thousands.
pub(super) fn people(cell: &str) -> Option<u32> {
    let thousands = may_mark_thousands(cell) == Some(true);
    let number = number_in(cell, thousands).filter(|_| !cell.ends_with('%'))?;
    number.is_multiple_of(1000).then_some(number / 1000)
}
