//! Blocks, as survey tools write them: under each question a row for each answer, with a count, a percentage or both.

use super::answers::Answers;
use super::common::{title, without_common};
use super::parts::parts;
use super::{Reading, Shape};
use crate::survey::brought::head_words::{ANSWERS, COUNTS, SHARES, TOGETHER};
use crate::survey::brought::heads::{filled, is_number};
use crate::survey::brought::likeness::key;
use crate::survey::brought::{Grid, SheetRow};

/// Sheets of blocks have no more columns than this.
const MOST_COLUMNS: usize = 8;
/// Sheets of blocks have no more rows than this.
const MOST_ROWS: usize = 20_000;
/// How lines begin that are no question but tell of one, as [`key`]s.
const ABOUT: [&str; 12] = [
    "field summary for",
    "kentan yhteenveto",
    "vastaajien maara",
    "vastaajia",
    "vastauksia",
    "number of respondents",
    "number of responses",
    "answered",
    "skipped",
    "antal respondenter",
    "antal svar",
    "antal svarande",
];

/// A question with its answers.
struct Block {
    /// The number of its first row.
    number: usize,
    question: String,
    answers: Vec<String>,
    /// How many gave each answer; empty where that is not told.
    counts: Vec<String>,
    /// What part of all that is.
    shares: Vec<String>,
    /// Whether it is certain that its rows are answers.
    certain: bool,
}

/// A table for all questions with the same answers. Empty where a sheet is not of blocks alone.
pub(super) fn blocks(rows: &[SheetRow], answers: &Answers) -> Vec<Reading> {
    let narrow = rows.iter().all(|(_, row)| row.len() <= MOST_COLUMNS);
    if !narrow || rows.len() > MOST_ROWS {
        return Vec::new();
    }
    let parts = parts(rows, answers, true).into_iter();
    let blocks: Option<Vec<Block>> = parts.map(|part| Block::of(&rows[part], answers)).collect();
    let groups = grouped(blocks.unwrap_or_default());
    let sure = |group: &Vec<Block>| group.len() > 1 || group[0].certain;
    if !groups.iter().all(sure) {
        return Vec::new();
    }
    groups.iter().filter_map(|group| reading(group)).collect()
}

/// The blocks with the same answers together, as they first come.
fn grouped(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut groups: Vec<Vec<Block>> = Vec::new();
    for block in blocks {
        let same = |group: &&mut Vec<Block>| group[0].answers == block.answers;
        match groups.iter_mut().find(same) {
            Some(group) => group.push(block),
            None => groups.push(vec![block]),
        }
    }
    groups
}

/// The table of blocks with the same answers: of their counts, or else of their percentages.
fn reading(blocks: &[Block]) -> Option<Reading> {
    let counted = blocks.iter().all(|block| !block.counts.is_empty());
    let shared = blocks.iter().all(|block| !block.shares.is_empty());
    let questions: Vec<&str> = blocks.iter().map(|block| &*block.question).collect();
    let (title, statements) = without_common(&questions);
    let rows = blocks.iter().zip(statements).map(|(block, statement)| {
        let cells = if counted {
            &block.counts
        } else {
            &block.shares
        };
        let row = std::iter::once(statement).chain(cells.iter().cloned());
        (block.number, row.collect())
    });
    let heads = std::iter::once(String::new()).chain(blocks[0].answers.iter().cloned());
    (counted || shared).then(|| Reading {
        likely: true,
        shape: Shape::List,
        left_out: 0,
        grid: Grid {
            title,
            heads: heads.collect(),
            rows: rows.collect(),
        }
        .checked(),
    })
}

impl Block {
    /// The block that `rows` are; none where its answers are not one below another, each once.
    fn of(rows: &[SheetRow], known: &Answers) -> Option<Self> {
        let first = rows.iter().position(|(_, row)| is_answer(row))?;
        let below = rows[first..].iter().map(|(_, row)| row);
        let answered: Vec<&Vec<String>> = below.clone().take_while(|row| is_answer(row)).collect();
        if below.skip(answered.len()).any(|row| filled(row) > 1) {
            return None;
        }
        let head = rows[..first].last().map(|(_, row)| row);
        let head = head.filter(|row| filled(row) > usize::from(!row[0].is_empty()));
        let answered: Vec<&Vec<String>> =
            answered.into_iter().filter(|row| !is_total(row)).collect();
        let columns = Columns::of(head, &answered)?;
        let names = answered.iter().map(|row| without_code(&row[0]).to_owned());
        let answers: Vec<String> = names.collect();
        let is_again = |at: usize| answers[..at].contains(&answers[at]);
        let headed = head.is_some_and(|head| ANSWERS.contains(&&*key(&head[0])));
        let are_known = answers
            .iter()
            .filter(|answer| known.is_known(answer))
            .count();
        let cells = |column: Option<usize>| {
            let rows = answered.iter().filter_map(|row| row.get(column?).cloned());
            rows.collect::<Vec<_>>()
        };
        let above = &rows[..first - usize::from(head.is_some())];
        let fits = answers.len() > 1 && !(0..answers.len()).any(is_again);
        fits.then(|| Self {
            number: rows[0].0,
            question: question(above),
            certain: headed || are_known * 2 >= answers.len(),
            counts: cells(columns.counts),
            shares: cells(columns.shares),
            answers,
        })
    }
}

/// The columns of a block.
struct Columns {
    counts: Option<usize>,
    shares: Option<usize>,
}

impl Columns {
    /// Those of counts and of shares, by their heads and their cells, each at most once; none where there is another.
    fn of(head: Option<&Vec<String>>, rows: &[&Vec<String>]) -> Option<Self> {
        let width = rows.iter().map(|row| row.len()).max()?;
        let mut found = Self {
            counts: None,
            shares: None,
        };
        for at in 1..width {
            let mut cells = rows
                .iter()
                .map(|row| row.get(at).map_or("", String::as_str));
            let said = head
                .and_then(|head| head.get(at))
                .map(|head| key(&head.replace('%', " % ")));
            let said = said.unwrap_or_default();
            let percent =
                head.is_some_and(|head| head.get(at).is_some_and(|head| head.trim() == "%"));
            let signed = cells.any(|cell| cell.ends_with('%'));
            let place = if signed || percent || SHARES.contains(&&*said) || is_percentage(&said) {
                &mut found.shares
            } else if is_count(&said) {
                &mut found.counts
            } else {
                return None;
            };
            if rows.iter().any(|row| row.get(at).is_none()) || place.replace(at).is_some() {
                return None;
            }
        }
        Some(found)
    }
}

/// Whether a head, a [`key`], is one of percentages.
fn is_percentage(said: &str) -> bool {
    said.starts_with("percentage") || said.starts_with("prosentti")
}

/// Whether a head, a [`key`], is one of counts, or nothing.
fn is_count(said: &str) -> bool {
    let others = [
        "",
        "responses",
        "vastauksia",
        "vastaukset",
        "lukumaara",
        "svar",
        "frequency",
    ];
    others.contains(&said) || COUNTS.contains(&said)
}

/// Whether a row has a text first, and numbers after it.
fn is_answer(row: &[String]) -> bool {
    let mut others = row.iter().skip(1).filter(|cell| !cell.is_empty());
    let named = row
        .first()
        .is_some_and(|name| !name.is_empty() && !is_number(name));
    named && filled(row) > 1 && others.all(|cell| is_number(cell))
}

/// Whether a row puts others together.
fn is_total(row: &[String]) -> bool {
    let name = key(&row[0]);
    TOGETHER.contains(&&*name) || ABOUT.contains(&&*name)
}

/// An answer without the code after it that one survey tool writes: "Agree (A2)".
fn without_code(answer: &str) -> &str {
    let parts = answer
        .strip_suffix(')')
        .and_then(|answer| answer.rsplit_once(" ("));
    let is_code = |code: &str| {
        let mut signs = code.bytes();
        code.ends_with(|sign: char| sign.is_ascii_digit())
            && signs.all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
    };
    match parts {
        Some((name, code)) if is_code(code) => name,
        _ => answer,
    }
}

/// The question in the lines above a block.
fn question(above: &[SheetRow]) -> String {
    let lines = above.iter().map(|(_, row)| {
        let cells = row.iter().filter(|cell| !cell.is_empty());
        cells.map(String::as_str).collect::<Vec<_>>().join(" ")
    });
    let asked = lines.filter(|line| {
        let said = key(line);
        !ABOUT.iter().any(|about| said.starts_with(about)) && said != "n"
    });
    title(asked.collect::<Vec<_>>().iter().map(String::as_str))
}
