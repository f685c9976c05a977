//! Scales of the reader's own, made of the heads of a table.

use super::apply::{everywhere, shortened};
use super::counted::{kept, totals_of};
use super::head_words::{OWN_HEADS, TOGETHER, Unit, name_and_unit};
use super::known_answers::{KnownAnswer, KnownPart, KnownScale, known_answer};
use super::likeness::key;
use super::number::thousandths;
use super::{AnswerKind, Column, Grid, Mapping, Numbers, OwnQuestion, Question};
use crate::survey::model::{Answer, Scale, Sharing};

/// Characters of the longest short name of an answer.
const LONGEST_SHORT: usize = 30;

/// Numbers that are answers: from 0 or 1 to 10, as surveys have them.
const RATINGS: std::ops::RangeInclusive<u8> = 0..=10;

/// The scale of a mapping whose question is the reader's own, with that id.
pub(super) fn scale(grid: &Grid, mapping: &Mapping, id: String) -> Scale {
    let several = mapping.numbers == Some(Numbers::Several);
    let answers = mapping.own_answers().into_iter().enumerate();
    let answers = answers.map(|(at, column)| {
        let name = answer_name(&grid.heads[column]);
        Answer {
            id: format!("answer-{}", at + 1),
            short: everywhere(&shortened(name, LONGEST_SHORT)),
            name: everywhere(name),
            counts: mapping.measure >> at & 1 == 1,
            unsure: mapping.columns[column] == Column::OwnAnswer(AnswerKind::Unsure),
            middle: mapping.columns[column] == Column::OwnAnswer(AnswerKind::Middle),
        }
    });
    Scale {
        id,
        answers: answers.collect(),
        sharing: if several {
            Sharing::Several
        } else {
            Sharing::Whole
        },
    }
}

/// The answer that a head names: without its unit, as it is written.
pub fn answer_name(head: &str) -> &str {
    let (wanted, _) = name_and_unit(head);
    let is_it = |end: &usize| key(&head[..*end]) == wanted;
    // The shortest beginning that has all its words, with the bracket that may end it.
    let ends = head.char_indices().map(|(at, sign)| at + sign.len_utf8());
    let end = ends.into_iter().find(is_it).unwrap_or(head.len());
    let opened = head[..end].matches('(').count() > head[..end].matches(')').count();
    let closes = opened && head[end..].starts_with(')');
    head[..end + usize::from(closes)].trim()
}

/// The scale that most of the answers to the reader's own question are known of.
pub fn known_scale(grid: &Grid, mapping: &Mapping) -> Option<KnownScale> {
    let answers = mapping.own_answers().into_iter();
    let known = answers.filter_map(|at| known_answer(&name_and_unit(&grid.heads[at]).0)?.scale);
    likeliest(known.collect())
}

/// The one that most of them are, the first of several.
fn likeliest(scales: Vec<KnownScale>) -> Option<KnownScale> {
    let many = |scale: &KnownScale| scales.iter().filter(|&other| other == scale).count();
    let all = KnownScale::ALL.into_iter().rev();
    all.filter(|scale| many(scale) > 0).max_by_key(many)
}

/// What is known of the answer that a head names.
fn known(grid: &Grid, column: usize) -> Option<KnownAnswer> {
    known_answer(&name_and_unit(&grid.heads[column]).0)
}

/// The number that is the answer a head names, if it is one.
fn rating(grid: &Grid, column: usize) -> Option<u8> {
    let number = name_and_unit(&grid.heads[column]).0.parse().ok()?;
    RATINGS.contains(&number).then_some(number)
}

/// Which of the columns hold answers to a question of the reader's own, and whether the last of them is the strongest.
pub(super) fn answers(grid: &Grid, left_out: &[bool]) -> (Vec<Column>, bool) {
    let mut columns = vec![Column::Unused; grid.heads.len()];
    let candidates = candidates(grid, left_out);
    let is_known = |&at: &usize| known(grid, at).is_some() || rating(grid, at).is_some();
    let some_known = candidates.iter().filter(|at| is_known(at)).count() > 1;
    for &at in &candidates {
        columns[at] = match known(grid, at).map(|known| known.part) {
            Some(KnownPart::Unsure) => Column::OwnAnswer(AnswerKind::Unsure),
            Some(KnownPart::Middle) => Column::OwnAnswer(AnswerKind::Middle),
            None if some_known && !is_known(&at) => Column::Undecided,
            _ => Column::OwnAnswer(AnswerKind::Step),
        };
    }
    leave_totals_open(grid, &mut columns, left_out);
    let reversed = is_reversed(grid, &columns);
    (columns, reversed)
}

/// The columns of numbers that may be answers, each answer once: of a column of shares and one of counts the shares.
fn candidates(grid: &Grid, left_out: &[bool]) -> Vec<usize> {
    let names: Vec<_> = grid.heads.iter().map(|head| name_and_unit(head)).collect();
    let numbers = |at: usize| kept(grid, left_out).map(move |row| thousandths(&row[at]));
    let is_numbers = |at: usize| {
        let many = numbers(at).flatten().count();
        many > 0 && many * 2 >= numbers(at).count()
    };
    let is_other = |at: usize| {
        let name = &*names[at].0;
        TOGETHER.contains(&name) || OWN_HEADS.iter().any(|own| name.starts_with(own))
    };
    let mut candidates: Vec<usize> = Vec::new();
    for at in 0..names.len() {
        let (name, unit) = &names[at];
        if !is_numbers(at) || is_other(at) {
            continue;
        }
        // Without a head it is what stands beside an answer, or the numbers of the rows.
        if name.is_empty() {
            continue;
        }
        let same = candidates.iter().position(|&other| names[other].0 == *name);
        match same {
            Some(before) if *unit == Unit::Shares => candidates[before] = at,
            Some(_) => {}
            None => candidates.push(at),
        }
    }
    candidates
}

/// A column that totals the others may be an answer or a total: the reader says which.
fn leave_totals_open(grid: &Grid, columns: &mut [Column], left_out: &[bool]) {
    let answers: Vec<usize> = (0..columns.len())
        .filter(|&at| columns[at].is_answer())
        .collect();
    let (Some(&first), Some(&last)) = (answers.first(), answers.last()) else {
        return;
    };
    if answers.len() < 3 || kept(grid, left_out).count() < 2 {
        return;
    }
    for at in [first, last] {
        let holds = std::mem::replace(&mut columns[at], Column::Unused);
        let totals = totals_of(grid, columns, left_out);
        let numbers = kept(grid, left_out).map(|row| thousandths(&row[at]));
        let is_total = numbers.eq(totals);
        let is_known = known(grid, at).is_some();
        columns[at] = if is_total && !is_known {
            Column::Undecided
        } else {
            holds
        };
    }
}

/// Whether the strongest of the answers is the last: where they are known they say so, and of numbers the largest is it.
fn is_reversed(grid: &Grid, columns: &[Column]) -> bool {
    let steps: Vec<usize> = (0..columns.len())
        .filter(|&at| {
            columns[at].is_answer() && columns[at] != Column::OwnAnswer(AnswerKind::Unsure)
        })
        .collect();
    let places = steps.iter().filter_map(|&at| known(grid, at));
    let places: Vec<u8> = places.map(|known| known.place).collect();
    let ratings: Option<Vec<u8>> = steps.iter().map(|&at| rating(grid, at)).collect();
    match ratings {
        Some(ratings) if ratings.len() > 1 => ratings.is_sorted(),
        _ => {
            places.len() > 1
                && places.is_sorted_by(|one, next| one >= next)
                && places[0] > places[places.len() - 1]
        }
    }
}

/// The answers that count, a bit each: of those that are known the strong ones, otherwise the stronger half.
pub(super) fn measure(grid: &Grid, mapping: &Mapping) -> u16 {
    let answers = mapping.own_answers();
    let steps = answers
        .iter()
        .filter(|&&at| mapping.columns[at] != Column::OwnAnswer(AnswerKind::Unsure));
    let steps: Vec<usize> = steps.copied().collect();
    let parts: Option<Vec<KnownPart>> = steps
        .iter()
        .map(|&at| Some(known(grid, at)?.part))
        .collect();
    let half = (steps.len() / 2).max(1);
    let counts = |at: usize| match &parts {
        Some(parts) if parts.contains(&KnownPart::Strong) => parts[at] == KnownPart::Strong,
        _ => at < half,
    };
    let counting = (0..steps.len().min(16)).filter(|&at| counts(at));
    counting.fold(0, |measure, at| measure | 1 << at)
}

/// A question of the reader's own about which nothing is said yet.
pub(super) fn question(reversed: bool) -> Question {
    Question::Own(OwnQuestion {
        name: String::new(),
        reversed,
    })
}
