//! Tables that lie on their side: a row an answer, a column a statement.

use super::answers::Answers;
use super::{Reading, Shape};
use crate::survey::brought::apply::hundredfold;
use crate::survey::brought::head_words::{
    COUNTS, SHARES, TOGETHER, Unit, name_and_unit, says_how_many,
};
use crate::survey::brought::heads::is_number;
use crate::survey::brought::likeness::key;
use crate::survey::brought::number::thousandths;
use crate::survey::brought::{Grid, SheetRow};

/// More answers than this have few questions.
const MOST_ANSWERS: usize = 11;
/// Heads that are statements have more letters than this.
const LONG: usize = 25;

/// `grid` turned, if it may lie on its side, and whether that is likelier than that it does not.
pub(super) fn turned(grid: &Grid, answers: &Answers) -> Option<Reading> {
    let side = Side::of(grid)?;
    let likely = side.is_likely(answers)?;
    let names = side.rows.iter().map(|(_, row)| row[side.names].clone());
    let heads = std::iter::once(String::new()).chain(names);
    let (rows, used) = (side.statements(), side.columns.len());
    Some(Reading {
        likely,
        shape: Shape::OnItsSide,
        left_out: used - rows.len(),
        grid: Grid {
            title: grid.title.clone(),
            heads: heads.collect(),
            rows,
        }
        .checked(),
    })
}

/// The parts of a table that may lie on its side.
struct Side<'a> {
    grid: &'a Grid,
    /// The column of the answers.
    names: usize,
    /// The rows of the answers.
    rows: Vec<&'a SheetRow>,
    /// Those of them that put no others together.
    answers: Vec<&'a [String]>,
    /// The columns of numbers.
    columns: Vec<usize>,
}

impl<'a> Side<'a> {
    /// Those of `grid`; none where it has no answers with different names in its first column of texts.
    fn of(grid: &'a Grid) -> Option<Self> {
        let worded = |&at: &usize| {
            let cells = grid.rows.iter().map(|(_, row)| &row[at]);
            cells
                .filter(|cell| cell.contains(char::is_alphabetic))
                .count()
                * 2
                > grid.rows.len()
        };
        let rated = |&at: &usize| are_steps(grid.rows.iter().map(|(_, row)| &*row[at]));
        let columns = 0..grid.heads.len();
        let names = columns.clone().find(worded);
        let names = names.or_else(|| columns.take(1).find(rated))?;
        let numbered = |(_, row): &&SheetRow| {
            row.iter().skip(names + 1).any(|cell| is_number(cell)) && !row[names].is_empty()
        };
        let rows: Vec<&SheetRow> = grid.rows.iter().filter(numbered).collect();
        let is_again = |at: usize| {
            let mut before = rows[..at].iter();
            before.any(|(_, row)| row[names] == rows[at].1[names])
        };
        let numeric = |&at: &usize| {
            let numbers = rows.iter().filter(|(_, row)| is_number(&row[at]));
            numbers.count() * 2 > rows.len()
        };
        let columns: Vec<usize> = (names + 1..grid.heads.len()).filter(numeric).collect();
        let fits = rows.len() > 1 && !columns.is_empty() && !(0..rows.len()).any(is_again);
        let is_answer = |row: &&[String]| !puts_together(&row[names]);
        let answers = rows.iter().copied().map(|(_, row)| &row[..]);
        let answers = answers.filter(is_answer).collect();
        fits.then_some(Self {
            grid,
            names,
            rows,
            answers,
            columns,
        })
    }

    /// Whether the table is likelier to lie on its side than not; none where it is certain that it does not.
    fn is_likely(&self, answers: &Answers) -> Option<bool> {
        let columns = self.columns.iter().map(|&at| &*self.grid.heads[at]);
        let known_heads = columns.clone().filter(|head| {
            answers.is_known(head)
                || head.bytes().all(|byte| byte.is_ascii_digit()) && head.len() == 1
        });
        let known_heads = known_heads.count();
        let names = self.answers().map(|row| &*row[self.names]);
        let known = names.clone().filter(|name| answers.is_known(name)).count();
        let all = names.clone().count();
        if known_heads == 0 && are_steps(names.clone()) {
            return Some(true);
        }
        if known > 1 && known * 2 >= all {
            return Some(known_heads < 2);
        }
        if known_heads > 1 || all < 2 {
            return None;
        }
        match (self.are_columns_whole(), self.are_rows_whole()) {
            (true, false) => Some(true),
            (false, true) => None,
            _ if mean(columns.clone()) > LONG && mean(columns) > 2 * mean(names) => Some(true),
            _ => (all <= MOST_ANSWERS).then_some(false),
        }
    }

    /// The rows without totals, means and numbers of respondents.
    fn answers(&self) -> impl Iterator<Item = &'a [String]> + Clone {
        self.answers.iter().copied()
    }

    /// Whether most columns total a hundred percent.
    fn are_columns_whole(&self) -> bool {
        let columns = self.columns.iter();
        let whole = columns.filter(|&&at| is_whole(self.answers().map(|row| &*row[at])));
        whole.count() * 2 > self.columns.len()
    }

    /// Whether most rows do.
    fn are_rows_whole(&self) -> bool {
        let rows = self.answers();
        let whole = rows.filter(|row| is_whole(self.columns.iter().map(|&at| &*row[at])));
        whole.count() * 2 > self.answers().count() || self.have_rows_one_total()
    }

    /// Whether all rows total nearly the same, as counts of the same respondents do, and columns do not.
    fn have_rows_one_total(&self) -> bool {
        let rows = self
            .answers()
            .map(|row| total(self.columns.iter().map(|&at| &*row[at])));
        let columns = self.columns.iter();
        let columns = columns.map(|&at| total(self.answers().map(|row| &*row[at])));
        let near = |totals: Vec<u32>| {
            let ends = totals.iter().min().zip(totals.iter().max());
            ends.is_some_and(|(least, most)| totals.len() > 1 && most - least <= most / 100)
        };
        near(rows.collect()) && !near(columns.collect())
    }

    /// A row for each column that has a head. Of a column of counts and one of shares it is that of the counts.
    fn statements(&self) -> Vec<SheetRow> {
        let heads = &self.grid.heads;
        let units = heads.iter().map(|head| name_and_unit(head));
        let units: Vec<(String, Unit)> = units.collect();
        let twin = |at: usize, unit: Unit| {
            let mut others = self.columns.iter();
            others.any(|&other| units[other].0 == units[at].0 && units[other].1 == unit)
        };
        let is_second = |at: usize| units[at].1 == Unit::Shares && twin(at, Unit::Counts);
        let used = self.columns.iter().copied();
        let used = used.filter(|&at| !heads[at].is_empty() && !is_second(at));
        let rows = used.map(|at| {
            let paired = units[at].1 == Unit::Counts && twin(at, Unit::Shares);
            let head = if paired {
                without_unit(&heads[at])
            } else {
                &heads[at]
            };
            let cells = self.rows.iter().map(|(_, row)| row[at].clone());
            (
                at + 1,
                std::iter::once(head.to_owned()).chain(cells).collect(),
            )
        });
        rows.collect()
    }
}

/// Whether a row of that name is a total, a mean or how many answered.
fn puts_together(name: &str) -> bool {
    TOGETHER.contains(&&*key(name)) || says_how_many(name).is_some()
}

/// Whether `cells` total a hundred percent.
fn is_whole<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    hundredfold(total(cells)).is_some()
}

/// What `cells` total, in thousandths.
fn total<'a>(cells: impl Iterator<Item = &'a str>) -> u32 {
    let numbers = cells.map(|cell| thousandths(cell).unwrap_or_default());
    numbers.fold(0, u32::saturating_add)
}

/// How many letters texts have in the mean.
fn mean<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> usize {
    let letters: usize = texts.clone().map(|text| text.chars().count()).sum();
    letters / texts.count().max(1)
}

/// A head without the unit at its end.
fn without_unit(head: &str) -> &str {
    let around = [' ', ',', '(', ')', '[', ']'];
    let mut name = head.trim_end_matches(around);
    while let Some((rest, last)) = name.rsplit_once([' ', ',', '(', '[']) {
        let last = last.to_lowercase();
        if !COUNTS.contains(&&*last) && !SHARES.contains(&&*last) {
            break;
        }
        name = rest.trim_end_matches(around);
    }
    name
}

/// Whether `names` are the steps of a scale of numbers, of which the ends may have words: `0 – not at all`, `1` … `10`.
fn are_steps<'a>(names: impl Iterator<Item = &'a str> + Clone) -> bool {
    let number = |name: &str| {
        let end = name.find(|sign: char| !sign.is_ascii_digit());
        name[..end.unwrap_or(name.len())].parse::<i16>().ok()
    };
    let bare = names.clone().filter(|name| name.parse::<i16>().is_ok());
    let Some(steps) = names.clone().map(number).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let way = |by: i16| steps.is_sorted_by(|one, next| next - one == by);
    let ends = steps.iter().min().zip(steps.iter().max());
    let short = ends.is_some_and(|(least, most)| *least <= 1 && *most <= MOST_ANSWERS as i16);
    steps.len() > 2 && bare.count() * 2 >= steps.len() && short && (way(1) || way(-1))
}
