//! What stands where in a table, as far as it can be recognised.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::number::thousandths;
use super::{Grid, Mapping};
use crate::survey::{Lang, Localized, Survey, TableId, fold, is_of_word};

/// From this likeness up a statement may be meant; equal words have [`SAME`].
const LIKE: u16 = 60;
/// The likeness of equal words.
const SAME: u16 = 1000;
/// Words that begin with so many equal letters are the same but for their endings.
const STEM: usize = 5;
/// What files about the personnel are called, in any language.
const STAFF: [&str; 3] = ["henkilo", "personal", "staff"];

/// What stands where in `grid`: answers and statements as `survey` calls them, in any of its
/// languages. `file` is the name of the file; it tells the personnel's table from the customers',
/// unless `table` does.
pub fn suggest_own(grid: &Grid, survey: &Survey, file: &str, table: Option<TableId>) -> Mapping {
    let [adoption, staff] =
        [TableId::Adoption, TableId::Staff].map(|table| answers(grid, survey, table));
    let said = key(&(file.to_owned() + " " + &grid.title));
    let table = table.unwrap_or(if adoption.1 > staff.1 {
        TableId::Adoption
    } else if STAFF.iter().any(|word| said.contains(word)) {
        TableId::Staff
    } else {
        TableId::Customers
    });
    let scale = survey.scale_of(table);
    let (mut columns, found) = if table == TableId::Adoption {
        adoption
    } else {
        staff
    };
    let counted = found == scale.answers.len() && are_counts(grid, &columns);
    let (mut longest, mut statements) = (0, None);
    for (at, holds) in columns.iter().enumerate() {
        let mut letters = 0;
        for (_, row) in &grid.rows {
            letters += row[at].chars().filter(char::is_ascii_alphabetic).count();
        }
        if *holds == Mapping::UNUSED && letters > longest {
            (longest, statements) = (letters, Some(at));
        }
    }
    if let Some(at) = statements {
        columns[at] = Mapping::STATEMENT;
    }
    let mut measure = 0;
    for (at, answer) in scale.answers.iter().enumerate() {
        measure |= u16::from(answer.counts) << at;
    }
    let mut mapping = Mapping {
        table,
        counted,
        measure,
        columns,
        matches: Vec::new(),
    };
    match_own(grid, &mut mapping, survey);
    mapping
}

/// The answers of `table` by the heads of the columns, each once, and how many there are.
fn answers(grid: &Grid, survey: &Survey, table: TableId) -> (Vec<u16>, usize) {
    let mut heads = Vec::with_capacity(grid.heads.len());
    for head in &grid.heads {
        // A unit may follow after a comma.
        let before = head.rsplit_once(',').map_or("", |(before, _)| before);
        heads.push([key(head), key(before)]);
    }
    let mut columns = vec![Mapping::UNUSED; heads.len()];
    let mut found = 0;
    for (position, answer) in (Mapping::ANSWERS..).zip(&survey.scale_of(table).answers) {
        let called = names(&answer.id, [&answer.name, &answer.short]);
        for (holds, head) in columns.iter_mut().zip(&heads) {
            let is_it = head.iter().any(|head| likest(&called, head) == SAME);
            if *holds == Mapping::UNUSED && is_it {
                *holds = position;
                found += 1;
                break;
            }
        }
    }
    (columns, found)
}

/// Whether the cells are counts: no percent sign among them, and the fewer rows total a whole.
fn are_counts(grid: &Grid, columns: &[u16]) -> bool {
    let mut whole = 0;
    for (_, row) in &grid.rows {
        let mut total = 0;
        for (cell, holds) in row.iter().zip(columns) {
            if *holds != Mapping::UNUSED {
                if cell.ends_with('%') {
                    return false;
                }
                total += thousandths(cell).unwrap_or_default();
            }
        }
        whole += usize::from(super::apply::hundredfold(total).is_some());
    }
    whole * 2 < grid.rows.len()
}

/// Finds for each row of `grid` the statement of `survey` that it is about: the one with the same words,
/// or else with the most words in common, if these are enough. None is meant twice.
pub fn match_own(grid: &Grid, mapping: &mut Mapping, survey: &Survey) {
    mapping.matches = vec![0; grid.rows.len()];
    let Some(column) = mapping.statements() else {
        return;
    };
    let mut called = Vec::with_capacity(survey.statements.len());
    for statement in &survey.statements {
        called.push(names(&statement.id, [&statement.wording, &statement.short]));
    }
    let mut likely = Vec::new();
    for (row, (_, cells)) in grid.rows.iter().enumerate() {
        let said = key(&cells[column]);
        for (called, statement) in called.iter().zip(&survey.statements) {
            let likeness = likest(called, &said);
            if likeness >= LIKE {
                likely.push((likeness, row, statement.number));
            }
        }
    }
    // The likeliest first, and of those as likely the first.
    likely.sort_by_key(|&(likeness, ..)| Reverse(likeness));
    let mut meant = BTreeSet::new();
    for (_, row, number) in likely {
        if mapping.matches[row] == 0 && meant.insert(number) {
            mapping.matches[row] = number;
        }
    }
}

/// The [`key`]s of all that is called `id` or one of `texts`.
fn names(id: &str, texts: [&Localized; 2]) -> Vec<String> {
    let mut names = vec![key(id)];
    for text in texts {
        for lang in Lang::ALL {
            names.push(key(text.get(lang)));
        }
    }
    names
}

/// How like `said`, a [`key`], is to one of `names`, at the most.
fn likest(names: &[String], said: &str) -> u16 {
    let mut most = 0;
    for name in names {
        most = most.max(likeness(name, said));
    }
    most
}

/// The words of `text` without case, accents and punctuation, with a space between them.
pub(super) fn key(text: &str) -> String {
    let mut key = String::new();
    for letter in fold(text).chars() {
        if is_of_word(letter) {
            key.push(letter);
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    if key.ends_with(' ') {
        key.pop();
    }
    key
}

/// How much two keys have in common: of the words of both, the percentage that both have.
fn likeness(one: &str, other: &str) -> u16 {
    if one == other {
        return if one.is_empty() { 0 } else { SAME };
    }
    let (mut common, mut all) = (0, other.split(' ').count());
    let most = all;
    for word in one.split(' ') {
        all += 1;
        if common < most && other.split(' ').any(|there| alike(word, there)) {
            common += 1;
        }
    }
    (200 * common / all) as u16
}

/// Whether two words are the same but for their endings.
fn alike(one: &str, other: &str) -> bool {
    let mut common = 0;
    for (a, b) in one.chars().zip(other.chars()) {
        if a != b {
            break;
        }
        common += 1;
    }
    one == other || common >= STEM
}
