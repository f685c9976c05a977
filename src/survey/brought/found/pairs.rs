//! Cells that hold a count and a percentage: "42 (84 %)", "84 % (42)", "84% (n=42)".

use crate::survey::brought::Grid;
use crate::survey::brought::number::{is_missing, thousandths};

/// `grid` with two columns for each one most of whose cells hold two numbers: the counts, then the percentages.
pub(super) fn apart(grid: Grid) -> Grid {
    let columns = 0..grid.heads.len();
    let paired: Vec<bool> = columns.map(|at| is_paired(&grid, at)).collect();
    if !paired.contains(&true) {
        return grid;
    }
    let heads = grid.heads.iter().zip(&paired);
    let heads = heads.flat_map(|(head, &paired)| {
        if paired {
            vec![unit_after(head, "n"), unit_after(head, "%")]
        } else {
            vec![head.clone()]
        }
    });
    let cells = |row: &[String]| {
        let cells = row.iter().zip(&paired);
        let cells = cells.flat_map(|(cell, &paired)| match pair(cell) {
            Some(pair) if paired => pair.into(),
            None if paired => alone(cell).into(),
            _ => vec![cell.clone()],
        });
        cells.collect()
    };
    let rows = grid.rows.iter().map(|(number, row)| (*number, cells(row)));
    Grid {
        heads: heads.collect(),
        rows: rows.collect(),
        title: grid.title.clone(),
    }
}

/// A head with a unit after it.
fn unit_after(head: &str, unit: &str) -> String {
    format!("{head} {unit}").trim().to_owned()
}

/// Whether most cells of a column that hold anything hold two numbers.
fn is_paired(grid: &Grid, at: usize) -> bool {
    let cells = grid.rows.iter().map(|(_, row)| &row[at]);
    let filled = cells.clone().filter(|cell| !cell.is_empty()).count();
    let pairs = cells.filter(|cell| pair(cell).is_some()).count();
    pairs * 2 > filled
}

/// The count and the percentage in a cell; none where a percent sign does not tell them apart.
fn pair(cell: &str) -> Option<[String; 2]> {
    let (first, second) = cell.strip_suffix(')')?.split_once('(')?;
    let [first, second] = [first, second].map(number);
    let (first, second) = (first?, second?);
    match (first.ends_with('%'), second.ends_with('%')) {
        (false, true) => Some([first, second]),
        (true, false) => Some([second, first]),
        _ => None,
    }
}

/// The number that `text` is, also after `n =`.
fn number(text: &str) -> Option<String> {
    let text = text.trim();
    let named = text.strip_prefix(['n', 'N']).map(str::trim_start);
    let counted = named.and_then(|text| text.strip_prefix('='));
    let number = counted.unwrap_or(text).trim();
    thousandths(number).map(|_| number.to_owned())
}

/// What a cell holds that is not of two numbers, as both: nobody, or not known. Of others it is not known which they are.
fn alone(cell: &str) -> [String; 2] {
    let both = is_missing(cell) || thousandths(cell) == Some(0);
    let share = if both || cell.ends_with('%') {
        cell
    } else {
        ""
    };
    let count = if both || !cell.ends_with('%') {
        cell
    } else {
        ""
    };
    [count, share].map(String::from)
}
