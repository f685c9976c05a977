//! What stands where in a table, as far as it can be recognised.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::iter;

use super::apply::{WHOLE, hundredfold};
use super::number::{is_missing, may_mark_thousands, thousandths, without_marks};
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

/// Heads of columns that hold statements, as [`key`]s.
const STATEMENTS: [&str; 12] = [
    "vaittama",
    "vaittamat",
    "kysymys",
    "kysymykset",
    "pastaende",
    "pastaenden",
    "fraga",
    "statement",
    "statements",
    "question",
    "questions",
    "item",
];
/// Rows and columns that put others together, or number them, as [`key`]s: none of them is an answer.
const TOGETHER: [&str; 50] = [
    "n",
    "no",
    "nr",
    "nro",
    "id",
    "numero",
    "nummer",
    "number",
    "lkm",
    "kpl",
    "yhteensa",
    "yht",
    "kaikki",
    "kaikki yhteensa",
    "summa",
    "vastaajia",
    "vastaajat",
    "vastauksia",
    "vastanneita",
    "keskiarvo",
    "ka",
    "mediaani",
    "hajonta",
    "keskihajonta",
    "totalt",
    "samtliga",
    "alla",
    "svarande",
    "antal svarande",
    "antal svar",
    "medelvarde",
    "medeltal",
    "median",
    "standardavvikelse",
    "total",
    "all",
    "overall",
    "sum",
    "respondents",
    "responses",
    "answered",
    "skipped",
    "mean",
    "average",
    "weighted average",
    "sd",
    "std",
    "standard deviation",
    "vuosi",
    "year",
];
/// How columns that this page adds to its own tables begin, as [`key`]s: sums, totals and intervals.
const OWN_HEADS: [&str; 12] = [
    "osuus",
    "andel",
    "share",
    "yhteensa",
    "totalt",
    "sammanlagt",
    "total",
    "julkaistu",
    "publicerad",
    "published",
    "ero",
    "95",
];
/// Words after the name of an answer that say of what its numbers are: of shares.
const SHARES: [&str; 10] = [
    "%",
    "osuus",
    "osuudet",
    "prosentti",
    "prosenttia",
    "andel",
    "procent",
    "share",
    "percent",
    "pct",
];
/// Of counts.
const COUNTS: [&str; 8] = [
    "n",
    "lkm",
    "kpl",
    "maara",
    "antal",
    "count",
    "counts",
    "vastaajia",
];

/// What a head says of the numbers below it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Shares,
    Counts,
    Unsaid,
}

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

/// A head without its unit, as a [`key`], and the unit: "In use (%)", "Käytössä, n".
fn name_and_unit(head: &str) -> (String, Unit) {
    let head = fold(head).replace('%', " % ");
    let is_part = |sign: char| !sign.is_alphanumeric() && sign != '%';
    let mut words: Vec<&str> = head
        .split(is_part)
        .filter(|word| !word.is_empty())
        .collect();
    let unit = |word: &str| {
        if SHARES.contains(&word) {
            Unit::Shares
        } else if COUNTS.contains(&word) {
            Unit::Counts
        } else {
            Unit::Unsaid
        }
    };
    // What follows after a percent sign says of whom: "In use, % of respondents".
    if let Some(at) = words.iter().position(|word| *word == "%")
        && at > 0
    {
        return (words[..at].join(" "), Unit::Shares);
    }
    let said = words.last().map_or(Unit::Unsaid, |word| unit(word));
    while words.len() > 1 && words.last().is_some_and(|word| unit(word) != Unit::Unsaid) {
        words.pop();
    }
    let name: Vec<&str> = words.into_iter().filter(|word| *word != "%").collect();
    (name.join(" "), said)
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

/// The rows that are not left out.
fn kept<'a>(grid: &'a Grid, left_out: &'a [bool]) -> impl Iterator<Item = &'a Vec<String>> {
    let rows = grid.rows.iter().zip(left_out);
    rows.filter(|(_, out)| !**out).map(|((_, row), _)| row)
}

/// What the answers of each row total, in thousandths; none where a cell has no number.
fn totals_of(grid: &Grid, columns: &[Column], left_out: &[bool]) -> Vec<Option<u32>> {
    let thousands = marks_thousands(grid, columns);
    let total = |row: &Vec<String>| {
        let cells = row.iter().zip(columns);
        let cells = cells.filter(|(_, holds)| matches!(holds, Column::Answer(_)));
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
fn left_out_of(grid: &Grid, mapping: &Mapping) -> Vec<bool> {
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
        let cells = cells.filter(|(_, holds)| matches!(holds, Column::Answer(_)));
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

/// Whether the cells are counts; none where that is not certain. `all` says whether every answer of the scale is found.
fn are_counts(grid: &Grid, mapping: &Mapping, all: bool) -> Option<bool> {
    let columns = &mapping.columns;
    let is_answer = |at: &usize| matches!(columns[*at], Column::Answer(_));
    let used: Vec<usize> = (0..columns.len()).filter(is_answer).collect();
    let units = || used.iter().map(|&at| name_and_unit(&grid.heads[at]).1);
    let left_out = left_out_of(grid, mapping);
    let mut cells = kept(grid, &left_out).flat_map(|row| used.iter().map(|&at| &row[at]));
    if units().any(|unit| unit == Unit::Shares) || cells.any(|cell| cell.ends_with('%')) {
        return Some(false);
    }
    if !used.is_empty() && units().all(|unit| unit == Unit::Counts) {
        return Some(true);
    }
    let totals = totals_of(grid, columns, &left_out);
    let rows = totals.len();
    let totals: Vec<u32> = totals.into_iter().flatten().collect();
    if rows == 0 || totals.len() < rows {
        return None;
    }
    let thousands = marks_thousands(grid, columns);
    let numbers = kept(grid, &left_out).flat_map(|row| {
        let cells = used.iter().map(|&at| number_in(&row[at], thousands));
        cells.flatten().collect::<Vec<_>>()
    });
    let numbers: Vec<u32> = numbers.collect();
    if numbers.iter().any(|number| !number.is_multiple_of(1000)) {
        // Nobody is counted in parts.
        return Some(false);
    }
    let whole = totals.iter().filter(|&&total| hundredfold(total).is_some());
    let near = totals
        .iter()
        .filter(|&&total| NEARLY_WHOLE.contains(&total));
    let same = totals.iter().all(|&total| total == totals[0]);
    if whole.count() * 2 >= rows {
        // So many may have answered.
        let likely_counts = rows > 1 && same && totals[0] != WHOLE;
        return (!likely_counts).then_some(false);
    }
    // Shares of which one is missing or wrong, or counts of about a hundred.
    let unsure = near.count() * 2 >= rows || totals.iter().all(|&total| total == 1000);
    (all && !unsure).then_some(true)
}

/// Totals that may be those of shares with a mistake, in thousandths.
const NEARLY_WHOLE: std::ops::RangeInclusive<u32> = 90_000..=110_000;

/// Finds for each row of `grid` the statement of `survey` that it is about: the one with the same words. None is meant
/// twice.
pub fn match_own(grid: &Grid, mapping: &mut Mapping, survey: &Survey) {
    mapping.matches = alike(grid, mapping, survey, SAME);
}

/// For each row of `grid` that is not matched yet the statement of `survey` that it may be about, by the most words in
/// common. It is for the reader to say whether it is.
pub fn proposed_own(grid: &Grid, mapping: &Mapping, survey: &Survey) -> Vec<Option<usize>> {
    let likely = alike(grid, mapping, survey, LIKE);
    let taken: HashSet<_> = mapping.matches.iter().flatten().collect();
    let proposed = likely.into_iter().zip(&mapping.matches);
    proposed
        .map(|(likely, matched)| likely.filter(|at| matched.is_none() && !taken.contains(at)))
        .collect()
}

/// For each row the statement that is most like it, if it is at least so like, each once.
fn alike(grid: &Grid, mapping: &Mapping, survey: &Survey, least: u16) -> Vec<Option<usize>> {
    let mut matches = vec![None; grid.rows.len()];
    let Some(column) = mapping.statements() else {
        return matches;
    };
    let statements = survey.statements.iter();
    let called = statements.map(|of| names(&of.id, [&of.wording, &of.short]));
    let called: Vec<_> = called.collect();
    let mut likely = Vec::new();
    for (row, (_, cells)) in grid.rows.iter().enumerate() {
        if mapping.is_left_out(row) {
            continue;
        }
        let said = key(&cells[column]);
        for (statement, called) in called.iter().enumerate() {
            let likeness = likest(called, &said);
            if likeness >= least {
                likely.push((likeness, row, statement));
            }
        }
    }
    likely.sort_by_key(|&(likeness, ..)| Reverse(likeness));
    let mut meant = HashSet::new();
    for (_, row, statement) in likely {
        if matches[row].is_none() && meant.insert(statement) {
            matches[row] = Some(statement);
        }
    }
    matches
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
    let common = words.filter(|word| others.clone().any(|there| are_alike(word, there)));
    let common = common.count().min(others.clone().count());
    (200 * common / all) as u16
}

/// Whether two words are the same but for their endings.
fn are_alike(one: &str, other: &str) -> bool {
    let both = one.chars().zip(other.chars());
    let common = both.take_while(|(a, b)| a == b).count();
    one == other || common >= STEM
}
