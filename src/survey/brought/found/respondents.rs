//! Sheets in which each row is a respondent: their answers are counted here, and nothing of single ones is kept.

use std::collections::{HashMap, HashSet};

use super::answers::Answers;
use super::body::{Body, cell};
use super::columns::Question;
use super::common::{title, without_common};
use super::groups::Group;
use super::lines::respondents_of;
use super::personal::is_personal;
use super::values::value_kind;
use super::{NO_ANSWER, Reading, Shape};
use crate::survey::brought::head_words::STATEMENTS;
use crate::survey::brought::heads::has_numbers;
use crate::survey::brought::likeness::key;
use crate::survey::brought::number::thousandths;
use crate::survey::brought::{Grid, SheetRow};

/// Fewer rows than this are hardly those of respondents.
const FEWEST: usize = 3;
/// Fewer rows than this with numbers are more likely statements.
const FEWEST_NUMBERED: usize = 5;
/// The tables that are counted, the one with the most questions first. Empty where rows are no respondents.
pub(super) fn respondents(rows: &[SheetRow], answers: &Answers) -> Vec<Reading> {
    let Some(body) = respondents_of(rows) else {
        return Vec::new();
    };
    let columns = 0..body.heads.len();
    let questions = columns.filter_map(|at| Question::of(&body, at, answers));
    let groups = Group::all(questions.collect());
    let Some(likely) = likely(&body, &groups, answers) else {
        return Vec::new();
    };
    let counted: usize = groups.iter().map(|group| group.questions.len()).sum();
    let left_out = body.heads.len() - counted;
    let readings = groups.iter().map(|group| Reading {
        likely,
        shape: Shape::Respondents,
        grid: grid(&body, group, answers).checked(),
        left_out,
    });
    readings.collect()
}

/// Whether rows are likelier respondents than statements; none where it is certain that they are not.
fn likely(body: &Body, groups: &[Group], answers: &Answers) -> Option<bool> {
    let heads = || body.heads.iter().enumerate();
    let stated =
        |(at, head): (usize, &String)| STATEMENTS.contains(&&*key(head)) && body.is_worded(at);
    let valued = |(at, head): (usize, &String)| {
        value_kind(head).is_some() && !is_personal(head) && body.is_mostly_numeric(at)
    };
    let signed = heads().filter(|(at, _)| body.is_signed(*at));
    let answer = |head: &String| answers.is_known(head) || head.parse::<u32>().is_ok();
    if groups.is_empty()
        || heads().any(stated)
        || heads().any(valued)
        || signed.count() > 1
        || heads().filter(|(_, head)| answer(head)).count() > 1
    {
        return None;
    }
    // The first ones are enough of so many.
    let first = &body.rows[..body.rows.len().min(Grid::MOST_ROWS)];
    let numbered = first.iter().filter(|(_, row)| has_numbers(row)).count();
    let worded = groups
        .iter()
        .filter(|group| !group.questions[0].is_of_numbers());
    let most = worded.map(|group| group.questions.len()).max();
    if let Some(most) = most
        && (most > 1 || numbered * 2 < first.len())
    {
        let stated = most == 1 && numeric(body) > 1 && has_statements(body, body.heads.len());
        return Some(body.rows.len() >= FEWEST && !stated);
    }
    if body.rows.len() < FEWEST_NUMBERED || have_one_total(body, groups) {
        return None;
    }
    let large = body.rows.len() > Grid::MOST_ROWS || body.heads.len() > Grid::MOST_COLUMNS;
    let questions = groups.iter().flat_map(|group| &group.questions);
    let asked = questions.map(|question| question.at).min();
    Some(large || !has_statements(body, asked.unwrap_or_default()))
}

/// How many columns hold numbers that are not about respondents.
fn numeric(body: &Body) -> usize {
    let columns = 0..body.heads.len();
    let columns = columns.filter(|&at| {
        body.is_numeric(at) && !body.is_numbering(at) && !is_personal(&body.heads[at])
    });
    columns.count()
}

/// Whether all rows total the same, as counts of the same respondents do.
fn have_one_total(body: &Body, groups: &[Group]) -> bool {
    let columns = groups.iter().flat_map(|group| &group.questions);
    let columns: Vec<usize> = columns.map(|question| question.at).collect();
    let mut totals = body.rows.iter().map(|(_, row)| {
        let numbers = columns.iter().map(|&at| thousandths(cell(row, at)));
        numbers.map(Option::unwrap_or_default).sum::<u32>()
    });
    let first = totals.next();
    totals.all(|total| Some(total) == first)
}

/// Whether one of the columns before `end` holds a different text in each row that is no code.
fn has_statements(body: &Body, end: usize) -> bool {
    let is_said = |text: &&str| {
        let words = text.split_whitespace().count();
        words > 2 || !text.contains(|sign: char| sign.is_ascii_digit())
    };
    let stated = |at: usize| {
        let texts: HashSet<&str> = body.filled(at).collect();
        let said = texts.iter().filter(|text| is_said(text)).count();
        body.is_worded(at)
            && texts.len() == body.rows.len()
            && said * 2 > texts.len()
            && !is_personal(&body.heads[at])
    };
    (0..end).any(stated)
}

/// A row for each question of a group, with how many gave each answer, and how many none.
fn grid(body: &Body, group: &Group, known: &Answers) -> Grid {
    let mut answers = group.answers();
    known.sort(&mut answers);
    let asked = group
        .questions
        .iter()
        .map(|question| &*body.heads[question.at]);
    let (question, statements) = without_common(&asked.collect::<Vec<_>>());
    let statements = told_apart(statements);
    let unanswered = group
        .questions
        .iter()
        .any(|question| question.unanswered > 0);
    let rows = group.questions.iter().zip(statements);
    let rows = rows.map(|(question, statement)| {
        let counts = answers.iter().map(|answer| question.times.get(answer));
        let counts = counts.map(|times| times.map_or(0, |times| times.count));
        let counts = counts.chain(unanswered.then_some(question.unanswered));
        let row = std::iter::once(statement).chain(counts.map(|count| count.to_string()));
        (question.at + 1, row.collect())
    });
    let rows = rows.collect();
    let heads = std::iter::once("").chain(answers);
    let heads = heads.chain(unanswered.then_some(NO_ANSWER));
    Grid {
        title: title([&*body.title, &*question]),
        heads: heads.map(String::from).collect(),
        rows,
    }
}

/// Statements of which none is the same as another: from the second one on they have their number.
fn told_apart(statements: Vec<String>) -> Vec<String> {
    let mut seen = HashMap::new();
    let apart = statements.into_iter().map(|statement| {
        let times = seen.entry(statement.clone()).or_insert(0);
        *times += 1;
        match *times {
            1 => statement,
            again => format!("{statement} ({again})"),
        }
    });
    apart.collect()
}
