//! What stands where in a table, as far as it can be recognised.

use std::cmp::Reverse;

use super::counted::{are_counts, kept, totals_of};
use super::head_words::{OWN_HEADS, STATEMENTS, TOGETHER, Unit, name_and_unit};
use super::likeness::{SAME, key, likest, names};
use super::matching::match_own;
use super::number::thousandths;
use super::{Column, Grid, Mapping};
use crate::survey::{Lang, Survey, TableId};

/// So many letters of a table's name are looked for in the name of a file.
const LETTERS: usize = 6;

/// What stands where in `grid`: answers and statements as `survey` calls them, in any of its
/// languages. Of tables on one scale, `file`, the name of the file, tells which is meant, unless `table` does.
///
/// What is not certain is left open: whether the numbers are shares or counts, and what a column of numbers is of which
/// nothing is known.
pub fn suggest_own(grid: &Grid, survey: &Survey, file: &str, table: Option<TableId>) -> Mapping {
    let said = key(&(file.to_owned() + " " + &grid.title));
    let likely = |&table: &TableId| {
        let found = found(&answers(grid, survey, table));
        (found, is_named(survey, table, &said))
    };
    // Of equals the first.
    let likeliest = survey.table_ids().rev().max_by_key(likely);
    let table = table.or(likeliest).unwrap_or_default();
    let scale = survey.scale_of(table);
    let mut columns = answers(grid, survey, table);
    let found = found(&columns);
    if let Some(at) = statements(grid, &columns) {
        columns[at] = Column::Statements;
    }
    let left_out = left_out(grid, &columns);
    if found > 0 {
        leave_open(grid, &mut columns, &left_out);
    }
    let counting = scale.answers.iter().enumerate();
    let counting = counting.filter(|(_, answer)| answer.counts);
    let mut mapping = Mapping {
        table,
        counted: None,
        measure: counting.fold(0, |measure, (at, _)| measure | 1 << at),
        columns,
        matches: Vec::new(),
        left_out,
    };
    mapping.counted = are_counts(grid, &mapping, found == scale.answers.len());
    match_own(grid, &mut mapping, survey);
    mapping
}

/// Whether `said`, a [`key`], names `table`, in any language.
fn is_named(survey: &Survey, table: TableId, said: &str) -> bool {
    let short = &survey.table(table).short;
    let names = Lang::ALL.map(|lang| key(short.get(lang)));
    names.iter().any(|name| {
        let stem: String = name.chars().take(LETTERS).collect();
        !stem.is_empty() && said.contains(&stem)
    })
}

/// The column of the statements: the one whose head says so, or else of those not used yet the one with the most
/// letters, the first of several; none where there are no letters.
fn statements(grid: &Grid, columns: &[Column]) -> Option<usize> {
    let unused = || (0..columns.len()).filter(|&at| columns[at] == Column::Unused);
    let headed = |&at: &usize| STATEMENTS.contains(&&*key(&grid.heads[at]));
    let letters = |at: usize| -> usize {
        let cells = grid.rows.iter().map(|(_, row)| &row[at]);
        let letters = cells.map(|cell| cell.chars().filter(|sign| sign.is_alphabetic()).count());
        letters.sum()
    };
    let lettered = unused().filter(|&at| letters(at) > 0);
    unused()
        .find(headed)
        .or_else(|| lettered.max_by_key(|&at| (letters(at), Reverse(at))))
}

/// The answers of `table` by the heads of the columns, each once: of a column of shares and one of counts the shares.
fn answers(grid: &Grid, survey: &Survey, table: TableId) -> Vec<Column> {
    let heads: Vec<_> = grid.heads.iter().map(|head| name_and_unit(head)).collect();
    let mut columns = vec![Column::Unused; heads.len()];
    for (position, answer) in survey.scale_of(table).answers.iter().enumerate() {
        let called = names(&answer.id, [&answer.name, &answer.short]);
        let is_it = |at: &usize| likest(&called, &heads[*at].0) == SAME;
        let free = (0..columns.len()).filter(|&at| columns[at] == Column::Unused);
        // Of equals the first.
        let kind = |at: &usize| match heads[*at].1 {
            Unit::Shares => 0,
            Unit::Unsaid => 1,
            Unit::Counts => 2,
        };
        if let Some(at) = free.filter(is_it).min_by_key(kind) {
            columns[at] = Column::Answer(position);
        }
    }
    columns
}

/// How many of the columns are used.
fn found(columns: &[Column]) -> usize {
    let used = columns.iter().filter(|&&holds| holds != Column::Unused);
    used.count()
}

/// Whether each row is a total, a mean, a heading or a footnote: its name says so, or no answer has a number in it.
fn left_out(grid: &Grid, columns: &[Column]) -> Vec<bool> {
    let named = columns
        .iter()
        .position(|&holds| holds == Column::Statements);
    let is_answer = |holds: &Column| matches!(holds, Column::Answer(_));
    let has_answers = columns.iter().any(is_answer);
    let rows = grid.rows.iter().map(|(_, row)| {
        let name = named.map(|at| key(&row[at])).unwrap_or_default();
        let mut answers = row
            .iter()
            .zip(columns)
            .filter(|(_, holds)| is_answer(holds));
        let is_empty = has_answers && answers.all(|(cell, _)| cell.is_empty());
        is_empty || TOGETHER.contains(&&*name)
    });
    rows.collect()
}

/// Marks the columns of numbers of which it is not known what they are: an answer may be among them, without which the
/// others would be wrong.
fn leave_open(grid: &Grid, columns: &mut [Column], left_out: &[bool]) {
    let names: Vec<_> = grid.heads.iter().map(|head| name_and_unit(head)).collect();
    let answers = |at: usize| matches!(columns[at], Column::Answer(_));
    let used: Vec<&str> = (0..columns.len())
        .filter(|&at| answers(at))
        .map(|at| &*names[at].0)
        .collect();
    let totals = totals_of(grid, columns, left_out);
    let is_open = |at: usize| {
        let (name, _) = &names[at];
        let known =
            TOGETHER.contains(&&**name) || OWN_HEADS.iter().any(|own| name.starts_with(own));
        // The counts beside shares, or an empty head after an answer's, as survey tools have it.
        let pair = used.contains(&&**name) || name.is_empty() && at > 0 && answers(at - 1);
        let numbers = kept(grid, left_out).map(|row| thousandths(&row[at]));
        let numbers: Vec<_> = numbers.collect();
        let is_total = numbers.iter().eq(&totals);
        let some = numbers.iter().flatten().count() * 2 > numbers.len();
        !known && !pair && !is_total && some
    };
    let open: Vec<usize> = (0..columns.len())
        .filter(|&at| columns[at] == Column::Unused && is_open(at))
        .collect();
    for at in open {
        columns[at] = Column::Undecided;
    }
}
