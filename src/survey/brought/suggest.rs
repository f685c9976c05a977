//! What stands where in a table, as far as it can be recognised.

use std::cmp::Reverse;

use super::counted::{kept, numbers, totals_of};
use super::head_words::{GROUPS, NUMBERING, OWN_HEADS, STATEMENTS, TOGETHER, Unit, name_and_unit};
use super::known_answers::{KnownAnswer, KnownPart, known_answer};
use super::likeness::{SAME, key, likest, names};
use super::matching::match_own;
use super::number::thousandths;
use super::{
    AnswerKind, Column, Found, Grid, Mapping, Numbers, OwnQuestion, Question, Shape, how_many,
    own_scale,
};
use crate::survey::{Lang, Survey, TableId};

/// So many letters of a table's name are looked for in the name of a file.
const LETTERS: usize = 6;

/// What stands where in `grid`: answers and statements as `survey` calls them, in any of its
/// languages, or else a question of the reader's own with the heads as answers, unless `question` says which. Of tables
/// on one scale, `file`, the name of the file, tells which is meant.
///
/// What is not certain is left open: what the numbers are, and what a column of numbers is of which nothing is known.
pub fn suggest_own(
    grid: &Grid,
    survey: &Survey,
    file: &str,
    question: Option<&Question>,
) -> Mapping {
    let mut mapping = match question {
        Some(Question::Published(table) | Question::OneOf(table)) => {
            of_published(grid, survey, *table)
        }
        Some(Question::Own(own)) => {
            let mut mapping = of_own(grid);
            if let Question::Own(suggested) = &mut mapping.question {
                suggested.name.clone_from(&own.name);
            }
            mapping
        }
        None if survey.tables.is_empty() => of_own(grid),
        None => {
            let own = of_own(grid);
            let (table, certain) = likeliest(grid, survey, file);
            let mut published = of_published(grid, survey, table);
            if !certain {
                published.question = Question::OneOf(table);
            }
            let many = |mapping: &Mapping| {
                let answers = mapping.columns.iter().filter(|holds| holds.is_answer());
                answers.count()
            };
            if many(&published) < 2 && many(&own) > 1 {
                own
            } else {
                published
            }
        }
    };
    match_own(grid, &mut mapping, survey);
    mapping
}

/// The table of `survey` whose answers are found most often among the heads, and whose name in what the file is called;
/// whether no other is as likely.
fn likeliest(grid: &Grid, survey: &Survey, file: &str) -> (TableId, bool) {
    let said = key(&(file.to_owned() + " " + &grid.title));
    let likely = |table: TableId| {
        let found = found(&answers(grid, survey, table));
        (found, is_named(survey, table, &said))
    };
    let all = survey.table_ids().map(|table| (likely(table), table));
    let most = all.clone().map(|(likely, _)| likely).max();
    let mut those = all.filter(|(likely, _)| Some(*likely) == most);
    let first = those.next().map(|(_, table)| table);
    (first.unwrap_or_default(), those.next().is_none())
}

/// What stands where if `table` of `survey` asks it.
fn of_published(grid: &Grid, survey: &Survey, table: TableId) -> Mapping {
    let scale = survey.scale_of(table);
    let mut columns = answers(grid, survey, table);
    let found = found(&columns);
    if let Some(at) = statements(grid, &columns) {
        columns[at] = Column::Statements;
    }
    let left_out = left_out(grid, &columns);
    if let Some(at) = how_many::column(grid, &left_out)
        && columns[at] == Column::Unused
    {
        columns[at] = Column::Respondents;
    }
    if found > 0 {
        leave_open(grid, &mut columns, &left_out);
    }
    let counting = scale.answers.iter().enumerate();
    let counting = counting.filter(|(_, answer)| answer.counts);
    let mut mapping = Mapping {
        question: Question::Published(table),
        numbers: None,
        measure: counting.fold(0, |measure, (at, _)| measure | 1 << at),
        columns,
        matches: Vec::new(),
        left_out,
    };
    mapping.numbers = numbers(grid, &mapping, found == scale.answers.len());
    mapping
}

/// What stands where if it is a question of the reader's own.
fn of_own(grid: &Grid) -> Mapping {
    // Rows that total others say so, and have a statement's place whatever the answers are.
    let none = vec![Column::Unused; grid.heads.len()];
    let mut named = none.clone();
    if let Some(at) = statements(grid, &none) {
        named[at] = Column::Statements;
    }
    let (mut columns, order) = own_scale::answers(grid, &left_out(grid, &named));
    if let Some(at) = statements(grid, &columns) {
        columns[at] = Column::Statements;
    }
    let mut mapping = Mapping {
        question: Question::Own(OwnQuestion {
            name: String::new(),
            order,
        }),
        left_out: left_out(grid, &columns),
        columns,
        ..Mapping::default()
    };
    mapping.numbers = numbers(grid, &mapping, own_scale::is_known(grid, &mapping));
    mapping.measure = own_scale::measure(grid, &mapping);
    mapping
}

/// What stands where in a table that was found in a file, as [`suggest_own`] says. Where the heads of its columns were
/// answers in the file, each of them is one.
pub fn suggest_found(
    found: &Found,
    survey: &Survey,
    file: &str,
    question: Option<&Question>,
) -> Mapping {
    let mut mapping = suggest_own(&found.grid, survey, file, question);
    if found.shape == Shape::Respondents {
        mapping.numbers = Some(Numbers::Counts);
        // Its heads are what people answered, "n" as well.
        for holds in &mut mapping.columns {
            if *holds == Column::Respondents {
                *holds = Column::Undecided;
            }
        }
    }
    if found.shape != Shape::Statements && mapping.table().is_none() {
        for holds in &mut mapping.columns {
            if *holds == Column::Undecided {
                *holds = Column::OwnAnswer(AnswerKind::Step);
            }
        }
        let known = own_scale::is_known(&found.grid, &mapping);
        mapping.numbers = mapping
            .numbers
            .or_else(|| numbers(&found.grid, &mapping, known));
        mapping.measure = own_scale::measure(&found.grid, &mapping);
    }
    mapping
}

/// What is suggested again where the reader has said otherwise what a column of `mapping` holds: what the numbers are,
/// and of a question of the reader's own the order of its answers, and which of them count.
pub fn suggest_again(grid: &Grid, survey: &Survey, mapping: &Mapping) -> Mapping {
    let mut mapping = mapping.clone();
    let answers = mapping.columns.iter().filter(|holds| holds.is_answer());
    let all = match mapping.table() {
        Some(table) => answers.count() == survey.scale_of(table).answers.len(),
        None => own_scale::is_known(grid, &mapping),
    };
    mapping.numbers = numbers(grid, &mapping, all);
    if let Question::Own(own) = &mut mapping.question {
        own.order = own_scale::order(grid, &mapping.columns);
        mapping.measure = own_scale::measure(grid, &mapping);
    }
    mapping
}

/// Whether `said`, a [`key`], names `table`, in any language.
fn is_named(survey: &Survey, table: TableId, said: &str) -> bool {
    let short = &survey.table(table).short;
    let names = Lang::ALL.map(|lang| key(short.get(lang)));
    names.iter().any(|name| {
        let stem: String = name.chars().take(LETTERS).collect();
        let same = |group: &&&[&str]| {
            group
                .iter()
                .any(|word| stem.starts_with(word) || word.starts_with(&stem))
        };
        let meant = GROUPS.iter().find(same).copied().unwrap_or_default();
        !stem.is_empty() && (said.contains(&stem) || meant.iter().any(|word| said.contains(word)))
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
        let is_it = |at: &usize| {
            let head = &heads[*at].0;
            let unsure = |known: KnownAnswer| known.part == KnownPart::Unsure;
            likest(&called, head) == SAME || answer.unsure && known_answer(head).is_some_and(unsure)
        };
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
    let is_answer = |holds: &Column| holds.is_answer();
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
    let answers = |at: usize| columns[at].is_answer();
    let used: Vec<&str> = (0..columns.len())
        .filter(|&at| answers(at))
        .map(|at| &*names[at].0)
        .collect();
    let totals = totals_of(grid, columns, left_out);
    let is_open = |at: usize| {
        let (name, _) = &names[at];
        let known = TOGETHER.contains(&&**name)
            || NUMBERING.contains(&&**name)
            || OWN_HEADS.iter().any(|own| name.starts_with(own));
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
