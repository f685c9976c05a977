//! Whether the numbers of a table are shares or counts, and what its rows total.

use super::apply::{WHOLE, hundredfold};
use super::head_words::{Unit, name_and_unit};
use super::number::{is_missing, may_mark_thousands, thousandths, without_marks};
use super::{Column, Grid, Mapping, Numbers, how_many};

/// Totals that may be those of shares with a mistake, in thousandths.
pub(super) const NEARLY_WHOLE: std::ops::RangeInclusive<u32> = 90_000..=110_000;

/// The rows that are not left out.
pub(super) fn kept<'a>(
    grid: &'a Grid,
    left_out: &'a [bool],
) -> impl Iterator<Item = &'a Vec<String>> {
    let rows = grid.rows.iter().zip(left_out);
    rows.filter(|(_, out)| !**out).map(|((_, row), _)| row)
}

/// What the answers of each row total, in thousandths; none where a cell has no number.
pub(super) fn totals_of(grid: &Grid, columns: &[Column], left_out: &[bool]) -> Vec<Option<u32>> {
    let thousands = marks_thousands(grid, columns);
    let total = |row: &Vec<String>| {
        let cells = row.iter().zip(columns);
        let cells = cells.filter(|(_, holds)| holds.is_answer());
        let numbers = cells.filter(|(cell, _)| !is_missing(cell));
        numbers.map(|(cell, _)| number_in(cell, thousands)).sum()
    };
    kept(grid, left_out).map(total).collect()
}

/// The least and the most that the rows of a table total as they are written, without those that are left out; none
/// where none has numbers.
pub fn row_totals(grid: &Grid, mapping: &Mapping) -> Option<[f64; 2]> {
    let totals = totals_of(grid, &mapping.columns, &left_out_of(grid, mapping));
    let totals = || totals.iter().flatten();
    let [least, most] = [totals().min()?, totals().max()?];
    Some([least, most].map(|total| f64::from(*total) / 1000.0))
}

/// Which rows are left out, for each of them.
pub(super) fn left_out_of(grid: &Grid, mapping: &Mapping) -> Vec<bool> {
    let rows = 0..grid.rows.len();
    rows.map(|row| mapping.is_left_out(row)).collect()
}

/// The number in a cell, in thousandths, where its marks are of thousands, or of decimals.
pub(super) fn number_in(cell: &str, thousands: bool) -> Option<u32> {
    if thousands {
        thousandths(&without_marks(cell))
    } else {
        thousandths(cell)
    }
}

/// Whether marks in the answers are of thousands: all of them may be, and read as decimals the rows are no shares.
pub(super) fn marks_thousands(grid: &Grid, columns: &[Column]) -> bool {
    let rows = || grid.rows.iter().map(|(_, row)| row);
    let used = |row: &'_ Vec<String>| -> Vec<String> {
        let cells = row.iter().zip(columns);
        let cells = cells.filter(|(_, holds)| holds.is_answer());
        cells.map(|(cell, _)| cell.clone()).collect()
    };
    let mut marked = rows()
        .flat_map(used)
        .filter_map(|cell| may_mark_thousands(&cell))
        .peekable();
    if marked.peek().is_none() || !marked.all(|may| may) {
        return false;
    }
    let shares = |row: &&Vec<String>| {
        let total = used(row)
            .iter()
            .map(|cell| thousandths(cell))
            .sum::<Option<u32>>();
        total.and_then(hundredfold).is_some()
    };
    rows().filter(shares).count() * 2 < grid.rows.len()
}

/// Whether the cells are shares or counts; none where that is not certain. `all` says whether every answer of the scale
/// is found.
pub(super) fn numbers(grid: &Grid, mapping: &Mapping, all: bool) -> Option<Numbers> {
    let said = said_to_be_counts(grid, mapping);
    let counts = said.or_else(|| are_as_told(grid, mapping)).or_else(|| {
        let left_out = left_out_of(grid, mapping);
        let totals = totals_of(grid, &mapping.columns, &left_out);
        // Of a row that lacks a number it is not known what it would total.
        let rows = kept(grid, &left_out).zip(totals);
        let totals = rows.filter(|(row, _)| is_complete(row, &mapping.columns));
        let totals: Option<Vec<u32>> = totals.map(|(_, total)| total).collect();
        total_as_counts(&totals?, all)
    })?;
    Some(if counts {
        Numbers::Counts
    } else {
        Numbers::Shares
    })
}

/// Whether every answer of a row has a number.
fn is_complete(row: &[String], columns: &[Column]) -> bool {
    let mut cells = row.iter().zip(columns);
    cells.all(|(cell, holds)| !holds.is_answer() || !is_missing(cell))
}

/// Whether the heads or the cells themselves say so: a unit, a percent sign, or a decimal, for nobody is counted in parts.
fn said_to_be_counts(grid: &Grid, mapping: &Mapping) -> Option<bool> {
    let columns = mapping.columns.iter().enumerate();
    let used = columns.filter(|(_, holds)| holds.is_answer());
    let used: Vec<usize> = used.map(|(at, _)| at).collect();
    let units = || used.iter().map(|&at| name_and_unit(&grid.heads[at]).1);
    let left_out = left_out_of(grid, mapping);
    let cells = || kept(grid, &left_out).flat_map(|row| used.iter().map(|&at| &row[at]));
    let thousands = marks_thousands(grid, &mapping.columns);
    let mut numbers = cells().filter_map(|cell| number_in(cell, thousands));
    let shares = units().any(|unit| unit == Unit::Shares)
        || cells().any(|cell| cell.ends_with('%'))
        || numbers.any(|number| !number.is_multiple_of(1000));
    let counts = !used.is_empty() && units().all(|unit| unit == Unit::Counts);
    (shares || counts).then_some(!shares)
}

/// Whether whole numbers are counts because they total in each row as many as it says answered; none where they do not.
fn are_as_told(grid: &Grid, mapping: &Mapping) -> Option<bool> {
    let column = mapping.respondents()?;
    let left_out = left_out_of(grid, mapping);
    let totals = totals_of(grid, &mapping.columns, &left_out);
    let rows = kept(grid, &left_out).zip(totals);
    let mut rows = rows.filter(|(row, _)| is_complete(row, &mapping.columns));
    let as_told = |(row, total): (&Vec<String>, Option<u32>)| {
        let told = how_many::people(&row[column]);
        told.is_some_and(|told| total == Some(told * 1000))
    };
    let first = rows.next()?;
    (as_told(first) && rows.all(as_told)).then_some(true)
}

/// Whether whole numbers are counts, by what the rows total.
fn total_as_counts(totals: &[u32], all: bool) -> Option<bool> {
    let (&first, rows) = (totals.first()?, totals.len());
    let most = |is_so: fn(u32) -> bool| {
        let those = totals.iter().filter(|&&total| is_so(total));
        those.count() * 2 >= rows
    };
    let same = rows > 1 && totals.iter().all(|&total| total == first);
    if most(|total| hundredfold(total).is_some()) {
        // Ninety-eight may have answered every statement.
        return (!same || first == WHOLE).then_some(false);
    }
    // Shares of which one is missing or wrong, or counts of about a hundred; or one answer a row.
    let unsure = most(|total| NEARLY_WHOLE.contains(&total)) || same && first == 1000;
    (all && !unsure).then_some(true)
}
