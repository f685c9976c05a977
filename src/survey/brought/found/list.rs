//! Lists: a row for each answer to each statement.

use std::collections::{HashMap, HashSet};

use super::answers::Answers;
use super::body::{Body, cell};
use super::common::title;
use super::values::{is_year, values};
use super::{Reading, Shape};
use crate::survey::brought::head_words::{ANSWERS, STATEMENTS};
use crate::survey::brought::likeness::key;
use crate::survey::brought::{Grid, SheetRow};

/// Of more groups than this the first ones are shown.
const MOST_GROUPS: usize = 24;
/// The tables that a list holds: one for each group that its further columns tell apart, and for each column of numbers.
/// Empty where `rows` are no list.
pub(super) fn lists(rows: &[SheetRow], answers: &Answers) -> Vec<Reading> {
    let found = Body::of(rows).and_then(|body| {
        let list = List::of(&body, answers)?;
        list.readings(answers)
    });
    found.unwrap_or_default()
}

/// What stands where in a list.
struct List<'a> {
    body: &'a Body<'a>,
    statements: usize,
    answers: usize,
    /// The columns of numbers, the likeliest first.
    values: Vec<usize>,
    /// The columns that tell groups apart.
    groups: Vec<usize>,
}

impl<'a> List<'a> {
    /// Where there are statements, answers and numbers, each of the first several times.
    fn of(body: &'a Body<'a>, answers: &Answers) -> Option<Self> {
        let columns = 0..body.heads.len();
        let values = values(body);
        values.first()?;
        let is_whole = |at: &usize| body.filled(*at).count() == body.rows.len();
        let headed = |at: usize, heads: &[&str]| heads.contains(&&*key(&body.heads[at]));
        let texts = columns.clone().filter(|&at| body.is_worded(at));
        let texts: Vec<usize> = texts.filter(is_whole).collect();
        let by_head = columns.filter(|&at| headed(at, &ANSWERS) && !values.contains(&at));
        let answered = by_head
            .clone()
            .next()
            .or_else(|| known_column(body, &texts, answers));
        let answered = answered.or_else(|| fewest(body, &texts))?;
        let mut others = texts.iter().copied().filter(|&at| at != answered);
        let statements = others.clone().find(|&at| headed(at, &STATEMENTS));
        let statements = statements.or_else(|| others.clone().max_by_key(|&at| letters(body, at)));
        let statements = statements.or_else(|| others.next())?;
        let mut list = Self {
            body,
            statements,
            answers: answered,
            values,
            groups: Vec::new(),
        };
        list.groups = list.dividing();
        let asked = distinct(body, statements);
        let fits = distinct(body, answered) > 1 && body.rows.len() >= 2 * asked;
        fits.then_some(list)
    }

    /// The further columns that hold several things beside one statement and answer. Numbers of rows and other numbers
    /// than these are none of groups.
    fn dividing(&self) -> Vec<usize> {
        let body = self.body;
        let used =
            |at: &usize| *at == self.statements || *at == self.answers || self.values.contains(at);
        let further = (0..body.heads.len()).filter(|at| !used(at));
        let further = further.filter(|&at| {
            let different = distinct(body, at);
            let is_year = is_year(&body.heads[at]);
            let filled = body.filled(at).count() * 2 > body.rows.len();
            let grouping = is_year || !body.is_numeric(at) || different <= MOST_GROUPS;
            filled && grouping && different < body.rows.len() && self.is_several(at)
        });
        let mut dividing: Vec<usize> = further.collect();
        // What the others tell apart by themselves is a note, or the same in other words.
        for at in dividing.clone().into_iter().rev() {
            let others: Vec<usize> = dividing
                .iter()
                .copied()
                .filter(|&other| other != at)
                .collect();
            if self.are_told_apart(&others) {
                dividing = others;
            }
        }
        dividing
    }

    /// Whether each answer to each statement stands once in each group that these columns make.
    fn are_told_apart(&self, columns: &[usize]) -> bool {
        let mut seen = HashSet::new();
        let mut rows = self.body.rows.iter();
        rows.all(|(_, row)| {
            let group: Vec<&str> = columns.iter().map(|&at| cell(row, at)).collect();
            seen.insert((cell(row, self.statements), cell(row, self.answers), group))
        })
    }

    /// Whether a column holds several things beside one statement and answer.
    fn is_several(&self, at: usize) -> bool {
        let mut first = HashMap::new();
        let mut rows = self.body.rows.iter();
        rows.any(|(_, row)| {
            let pair = (cell(row, self.statements), cell(row, self.answers));
            *first.entry(pair).or_insert(cell(row, at)) != cell(row, at)
        })
    }

    /// The tables; none where an answer to a statement stands there twice, or most are not there.
    fn readings(&self, answers: &Answers) -> Option<Vec<Reading>> {
        let groups = self.grouped();
        let left_out = groups
            .iter()
            .skip(MOST_GROUPS)
            .map(|(_, rows)| rows.len())
            .sum();
        let mut readings = Vec::new();
        for (at, &value) in self.values.iter().enumerate() {
            for (name, rows) in groups.iter().take(MOST_GROUPS) {
                let mut grid = self.grid(rows, value, answers)?;
                let several = self.values.len() > 1;
                let head = if several {
                    &*self.body.heads[value]
                } else {
                    ""
                };
                grid.title = title([&*self.body.title, name, head]);
                readings.push(Reading {
                    likely: at == 0,
                    shape: Shape::List,
                    grid: grid.checked(),
                    left_out,
                });
            }
        }
        Some(readings)
    }

    /// The rows of each group, with its name, in the order of the file.
    fn grouped(&self) -> Vec<(String, Vec<&'a SheetRow>)> {
        let mut places = HashMap::new();
        let mut groups: Vec<(String, Vec<&SheetRow>)> = Vec::new();
        for row in self.body.rows {
            let name: Vec<&str> = self.groups.iter().map(|&at| cell(&row.1, at)).collect();
            let place = *places.entry(name.clone()).or_insert(groups.len());
            if place == groups.len() {
                groups.push((name.join(", "), Vec::new()));
            }
            groups[place].1.push(row);
        }
        groups
    }

    /// The table that the rows of one group make.
    fn grid(&self, rows: &[&'a SheetRow], value: usize, known: &Answers) -> Option<Grid> {
        let mut heads: Vec<&str> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut cells: HashMap<(usize, &str), &str> = HashMap::new();
        let mut statements: Vec<(usize, &str)> = Vec::new();
        for (number, row) in rows {
            let (statement, answer) = (cell(row, self.statements), cell(row, self.answers));
            let place = *places.entry(statement).or_insert(statements.len());
            if place == statements.len() {
                statements.push((*number, statement));
            }
            if !heads.contains(&answer) {
                heads.push(answer);
            }
            let before = cells.insert((place, answer), cell(row, value));
            if before.is_some() || heads.len() >= Grid::MOST_COLUMNS {
                return None;
            }
        }
        if cells.len() * 2 < heads.len() * statements.len() {
            return None;
        }
        known.sort(&mut heads);
        let rows = statements
            .iter()
            .enumerate()
            .map(|(at, (number, statement))| {
                let values = heads.iter().map(|answer| cells.get(&(at, *answer)));
                let values = values.map(|value| value.copied().unwrap_or_default());
                let row = std::iter::once(*statement).chain(values);
                (*number, row.map(String::from).collect())
            });
        let rows = rows.collect();
        let named = std::iter::once(&*self.body.heads[self.statements]);
        Some(Grid {
            title: String::new(),
            heads: named.chain(heads).map(String::from).collect(),
            rows,
        })
    }
}

/// The column most of whose cells are known answers.
fn known_column(body: &Body, texts: &[usize], answers: &Answers) -> Option<usize> {
    let known = |at: usize| {
        let different: HashSet<&str> = body.column(at).take(200).collect();
        let known = different
            .iter()
            .filter(|text| answers.is_known(text))
            .count();
        (known > 1 && known * 2 >= different.len()).then_some(known)
    };
    let found = texts.iter().filter_map(|&at| Some((known(at)?, at)));
    found.max().map(|(_, at)| at)
}

/// Of two columns of texts the one with fewer, where every pair of both stands in a row.
fn fewest(body: &Body, texts: &[usize]) -> Option<usize> {
    let &[one, other] = texts else {
        return None;
    };
    let [first, second] = [one, other].map(|at| distinct(body, at));
    let whole = first * second == body.rows.len() && first != second && first.min(second) > 1;
    whole.then_some(if first < second { one } else { other })
}

/// How many letters a column holds.
fn letters(body: &Body, at: usize) -> usize {
    body.column(at).map(str::len).sum()
}

/// How many different texts a column holds.
fn distinct(body: &Body, at: usize) -> usize {
    body.column(at).collect::<HashSet<_>>().len()
}
