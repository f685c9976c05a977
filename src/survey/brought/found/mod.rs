//! The tables in the sheets of a file that a reader may mean, each with a row for a statement and a column for an answer,
//! however they stand in the file.

mod answers;
mod blocks;
mod body;
mod columns;
mod common;
mod dummies;
mod groups;
mod lines;
mod list;
mod pairs;
mod parts;
mod personal;
mod respondents;
mod turned;
mod values;

use self::answers::Answers;
use self::blocks::blocks;
use self::dummies::dummies;
use self::list::lists;
use self::pairs::apart;
use self::parts::parts;
use self::respondents::respondents;
use self::turned::turned;
use super::grid::check_cells;
use super::heads::has_numbers;
use super::number::thousandths;
use super::{Grid, Sheet, SheetRow, Trouble, What};
use crate::survey::Survey;

/// So many rows tell what others are like.
const FIRST: usize = 20;

/// The head of the column of those who answered nothing, which is something else than "can't say".
pub const NO_ANSWER: &str = "–";

/// A table that a reader may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The name of its sheet; empty where the file has only one.
    pub sheet: String,
    /// How it stands in the file.
    pub shape: Shape,
    /// The table itself. Rows of one that lies on its side, and those that were counted here, have the number of the column
    /// in which they stand in the file.
    pub grid: Grid,
    /// How much of the file is in no table that was found with it: columns, but rows of a list.
    pub left_out: usize,
}

/// How a table stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A row a statement, as here.
    Statements,
    /// A column a statement, a row an answer.
    OnItsSide,
    /// A row for each answer to each statement, also in blocks under each statement.
    List,
    /// A row a respondent: counted here.
    Respondents,
}

/// A way to read a part of a sheet.
struct Reading {
    /// Whether no other way is likelier.
    likely: bool,
    shape: Shape,
    /// The table, if it is not too much.
    grid: Result<Grid, Trouble>,
    left_out: usize,
}

/// The tables in `sheets` that a reader may mean, the likeliest first. `survey` is the published one, whose answers are
/// known.
///
/// # Errors
///
/// Where there is none: what is wrong with the first that there may be.
pub fn tables(sheets: Vec<Sheet>, survey: &Survey) -> Result<Vec<Found>, Trouble> {
    let answers = Answers::of(survey);
    let mut found = Vec::new();
    let mut troubles = Vec::new();
    for sheet in sheets {
        let name = sheet.name.clone();
        let readings = readings(sheet, &answers);
        // What is less likely does not take the place of what is too much.
        let fits = readings
            .iter()
            .any(|reading| reading.likely && reading.grid.is_ok());
        for reading in readings {
            match reading.grid {
                Ok(grid) if fits => found.push((
                    reading.likely,
                    Found {
                        sheet: name.clone(),
                        shape: reading.shape,
                        grid,
                        left_out: reading.left_out,
                    },
                )),
                Ok(_) => {}
                Err(trouble) => troubles.push(trouble),
            }
        }
    }
    // What has no numbers at all, as a list of the sheets, is none that can be shown.
    found.sort_by_key(|(likely, found)| {
        let shown = *likely && has_some_number(&found.grid);
        (!shown, !likely)
    });
    if found.is_empty() {
        return Err(troubles.first().copied().unwrap_or(What::Empty.at(0, 0)));
    }
    Ok(found.into_iter().map(|(_, found)| found).collect())
}

/// Whether any cell holds a number.
fn has_some_number(grid: &Grid) -> bool {
    let mut cells = grid.rows.iter().flat_map(|(_, row)| row);
    cells.any(|cell| thousandths(cell).is_some())
}

/// The ways to read a sheet.
fn readings(sheet: Sheet, answers: &Answers) -> Vec<Reading> {
    let sure = [lists, blocks].into_iter().find_map(|read| {
        let found = read(&sheet.rows, answers);
        (!found.is_empty()).then_some(found)
    });
    if let Some(found) = sure {
        return found;
    }
    match dummies(&sheet, answers) {
        Ok(None) => of_rows(sheet.rows, answers),
        Ok(Some(counted)) => vec![counted],
        Err(trouble) => vec![Reading {
            likely: true,
            shape: Shape::Respondents,
            grid: Err(trouble),
            left_out: 0,
        }],
    }
}

/// The ways to read rows that are no list.
fn of_rows(mut rows: Vec<SheetRow>, answers: &Answers) -> Vec<Reading> {
    let mut counted = respondents(&rows, answers);
    if counted.iter().any(|reading| reading.likely) {
        if are_numbered(&rows) {
            let grid = Grid::of(rows);
            counted.push(Reading::as_it_stands(false, grid));
        }
        return counted;
    }
    let mut parts = parts(&rows, answers, false);
    let mut found = Vec::new();
    while let Some(part) = parts.pop() {
        found.push(as_statements(rows.split_off(part.start), answers));
    }
    let mut found: Vec<Reading> = found.into_iter().rev().flatten().collect();
    found.append(&mut counted);
    found
}

/// Whether most of the first rows are of numbers, so that they may be statements as well.
fn are_numbered(rows: &[SheetRow]) -> bool {
    let first = &rows[..rows.len().min(FIRST)];
    let numbered = first.iter().filter(|(_, row)| has_numbers(row)).count();
    numbered * 2 > first.len() && rows.len() <= Grid::MOST_ROWS
}

/// The ways to read one table: as it stands, and turned.
fn as_statements(rows: Vec<SheetRow>, answers: &Answers) -> Vec<Reading> {
    let checked = check_cells(&rows);
    let Some(grid) = Grid::unlimited(rows).map(apart) else {
        let trouble = checked.err().unwrap_or(What::Empty.at(0, 0));
        return vec![Reading::as_it_stands(true, Err(trouble))];
    };
    let turned = turned(&grid, answers);
    let likely = turned.as_ref().is_none_or(|turned| !turned.likely);
    let grid = checked.and_then(|()| grid.checked());
    let mut found = vec![Reading::as_it_stands(likely, grid)];
    found.extend(turned);
    found
}

impl Reading {
    /// A row a statement.
    fn as_it_stands(likely: bool, grid: Result<Grid, Trouble>) -> Self {
        Self {
            likely,
            shape: Shape::Statements,
            grid,
            left_out: 0,
        }
    }
}
