//! The tables that a reader may mean, however they stand in a file.

use murroskartta::survey::{Found, Grid, Shape, Sheet, Trouble, What, tables};

use crate::published;

mod counted;
mod listed;
mod same;
mod split;

fn found(text: &str) -> Result<Vec<Found>, Trouble> {
    tables(vec![Sheet::of_text(text).unwrap()], published())
}

/// A grid in lines: its title, its heads, its rows with their numbers.
fn lines(grid: &Grid) -> Vec<String> {
    let rows = grid.rows.iter();
    let rows = rows.map(|(number, row)| format!("{number}: {}", row.join("; ")));
    [grid.title.clone(), grid.heads.join("; ")]
        .into_iter()
        .chain(rows)
        .collect()
}

/// Whether exactly these tables are found.
fn check(text: &str, expected: &[(Shape, &[&str])]) {
    let found = found(text).unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|found| (found.shape, lines(&found.grid)))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(shape, lines)| {
            (
                *shape,
                lines.iter().map(ToString::to_string).collect::<Vec<_>>(),
            )
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

fn shapes(text: &str) -> Vec<Shape> {
    found(text)
        .unwrap()
        .iter()
        .map(|found| found.shape)
        .collect()
}
