//! What stands where in a table, as far as it can be recognised.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::iter;

use super::apply::hundredfold;
use super::number::thousandths;
use super::{Column, Grid, Mapping};
use crate::survey::{Lang, Localized, Survey, TableId, fold};

/// From this likeness up a statement may be meant; equal words have [`SAME`].
const LIKE: u16 = 60;
/// The likeness of equal words.
const SAME: u16 = 1000;
/// Words that begin with so many equal letters are the same but for their endings.
const STEM: usize = 5;
/// So many letters of a table's name are looked for in the name of a file.
const LETTERS: usize = 6;

/// What stands where in `grid`: answers and statements as `survey` calls them, in any of its
/// languages. Of tables on one scale, `file`, the name of the file, tells which is meant, unless `table` does.
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
    let counted = found(&columns) == scale.answers.len() && are_counts(grid, &columns);
    if let Some(at) = longest(grid, &columns) {
        columns[at] = Column::Statements;
    }
    let counting = scale.answers.iter().enumerate();
    let counting = counting.filter(|(_, answer)| answer.counts);
    let mut mapping = Mapping {
        table,
        counted,
        measure: counting.fold(0, |measure, (at, _)| measure | 1 << at),
        columns,
        matches: Vec::new(),
    };
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

/// The column that is not used yet and has the most letters, the first of several; none where there are
/// no letters.
fn longest(grid: &Grid, columns: &[Column]) -> Option<usize> {
    let letters = |at: usize| -> usize {
        let cells = grid.rows.iter().map(|(_, row)| &row[at]);
        let letters = cells.map(|cell| cell.chars().filter(char::is_ascii_alphabetic).count());
        letters.sum()
    };
    let unused = (0..columns.len()).filter(|&at| columns[at] == Column::Unused);
    let lettered = unused.filter(|&at| letters(at) > 0);
    lettered.max_by_key(|&at| (letters(at), Reverse(at)))
}

/// The answers of `table` by the heads of the columns, each once.
fn answers(grid: &Grid, survey: &Survey, table: TableId) -> Vec<Column> {
    let keys = |head: &String| {
        // A unit may follow after a comma.
        let before = head.rsplit_once(',').map_or("", |(before, _)| before);
        [key(head), key(before)]
    };
    let heads: Vec<_> = grid.heads.iter().map(keys).collect();
    let mut columns = vec![Column::Unused; heads.len()];
    for (position, answer) in survey.scale_of(table).answers.iter().enumerate() {
        let called = names(&answer.id, [&answer.name, &answer.short]);
        let is_it = |head: &[String; 2]| head.iter().any(|head| likest(&called, head) == SAME);
        let mut free = (0..columns.len()).filter(|&at| columns[at] == Column::Unused);
        if let Some(at) = free.find(|&at| is_it(&heads[at])) {
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

/// Whether the cells are counts: no percent sign among them, and the fewer rows total a whole.
fn are_counts(grid: &Grid, columns: &[Column]) -> bool {
    let rows = grid.rows.iter().map(|(_, row)| {
        let cells = row.iter().zip(columns);
        let used = cells.filter(|&(_, &holds)| holds != Column::Unused);
        used.map(|(cell, _)| cell)
    });
    if rows.clone().flatten().any(|cell| cell.ends_with('%')) {
        return false;
    }
    let totals = rows.map(|row| row.filter_map(|cell| thousandths(cell)).sum());
    let whole = totals.filter(|&total| hundredfold(total).is_some());
    whole.count() * 2 < grid.rows.len()
}

/// Finds for each row of `grid` the statement of `survey` that it is about: the one with the same words,
/// or else with the most words in common, if these are enough. None is meant twice.
pub fn match_own(grid: &Grid, mapping: &mut Mapping, survey: &Survey) {
    mapping.matches = vec![None; grid.rows.len()];
    let Some(column) = mapping.statements() else {
        return;
    };
    let statements = survey.statements.iter();
    let called = statements.map(|of| names(&of.id, [&of.wording, &of.short]));
    let called: Vec<_> = called.collect();
    let mut likely = Vec::new();
    for (row, (_, cells)) in grid.rows.iter().enumerate() {
        let said = key(&cells[column]);
        for (statement, called) in called.iter().enumerate() {
            let likeness = likest(called, &said);
            if likeness >= LIKE {
                likely.push((likeness, row, statement));
            }
        }
    }
    likely.sort_by_key(|&(likeness, ..)| Reverse(likeness));
    let mut meant = HashSet::new();
    for (_, row, statement) in likely {
        if mapping.matches[row].is_none() && meant.insert(statement) {
            mapping.matches[row] = Some(statement);
        }
    }
}

/// The [`key`]s of all that is called `id` or one of `texts`.
fn names(id: &str, texts: [&Localized; 2]) -> Vec<String> {
    let texts = texts.into_iter();
    let texts = texts.flat_map(|text| Lang::ALL.map(|lang| text.get(lang)));
    iter::once(id).chain(texts).map(key).collect()
}

/// How like `said`, a [`key`], is to one of `names`, at the most.
fn likest(names: &[String], said: &str) -> u16 {
    let likenesses = names.iter().map(|name| likeness(name, said));
    likenesses.max().unwrap_or_default()
}

/// The words of `text` without case, accents and punctuation, with a space between them.
pub(super) fn key(text: &str) -> String {
    let text = fold(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// How much two keys have in common: of the words of both, the percentage that both have.
fn likeness(one: &str, other: &str) -> u16 {
    if one == other {
        return if one.is_empty() { 0 } else { SAME };
    }
    let [words, others] = [one, other].map(|key| key.split(' '));
    let all = words.clone().count() + others.clone().count();
    let common = words.filter(|word| others.clone().any(|there| alike(word, there)));
    let common = common.count().min(others.clone().count());
    (200 * common / all) as u16
}

/// Whether two words are the same but for their endings.
fn alike(one: &str, other: &str) -> bool {
    let both = one.chars().zip(other.chars());
    let common = both.take_while(|(a, b)| a == b).count();
    one == other || common >= STEM
}
