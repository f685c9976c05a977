//! A table as it stands in a file: heads, and rows below them.

use super::cells::separated;
use super::{Trouble, What, cells};

/// More rows than this are not shown.
const MOST_ROWS: usize = 1000;
/// More columns than this are not shown.
const MOST_COLUMNS: usize = 40;
/// Characters of the longest text in a cell.
const LONGEST: usize = 500;
/// What may stand between cells, the likeliest first: texts have commas of their own.
const MARKS: [u8; 3] = [b';', b'\t', b','];

/// A row with its number, as spreadsheets count them.
type Row = (usize, Vec<String>);

/// A table as it stands in a file: all rows are as wide as it, and none is empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// What stands above it.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each with its number as spreadsheets count them.
    pub rows: Vec<Row>,
}

impl Grid {
    /// The table in `text`, whatever stands between its cells. Lines above it with a single text are
    /// its title.
    ///
    /// # Errors
    ///
    /// Where there is no row below the heads, a quotation mark is left open, or there is too much.
    pub fn read(text: &str) -> Result<Self, Trouble> {
        let mut grid = Self::default();
        let mut width = 0;
        let (text, mark) = separated(text);
        let mark = mark.unwrap_or_else(|| separator(text));
        let rows = cells(text, mark).map_err(|row| What::Open.at(row, 0))?;
        for (number, mut row) in rows {
            let mut filled = 0;
            let mut end = 0;
            for (at, cell) in row.iter_mut().enumerate() {
                *cell = cell.trim().to_owned();
                if cell.chars().nth(LONGEST).is_some() || at >= MOST_COLUMNS && !cell.is_empty() {
                    return Err(What::TooMuch.at(number, at + 1));
                }
                if !cell.is_empty() {
                    (filled, end) = (filled + 1, at + 1);
                }
            }
            row.truncate(end);
            if grid.rows.len() == MOST_ROWS && filled > 0 {
                return Err(What::TooMuch.at(number, 0));
            }
            width = width.max(end);
            if grid.heads.is_empty() && filled < 2 {
                grid.title += &row.concat();
            } else if grid.heads.is_empty() {
                grid.heads = row;
            } else if filled > 0 {
                grid.rows.push((number, row));
            }
        }
        if grid.rows.is_empty() {
            return Err(What::Empty.at(0, 0));
        }
        grid.heads.resize(width, String::new());
        for (_, row) in &mut grid.rows {
            row.resize(width, String::new());
        }
        Ok(grid)
    }
}

/// What stands between the cells of `text`: what the first line has that has one of it several times.
fn separator(text: &str) -> u8 {
    let several = |line: &str, mark| line.bytes().filter(|&byte| byte == mark).count() > 1;
    let mark_of = |line| MARKS.into_iter().find(|&mark| several(line, mark));
    text.lines().find_map(mark_of).unwrap_or(MARKS[0])
}
