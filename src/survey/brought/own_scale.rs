//! Scales of the reader's own, made of the heads of a table.

use super::apply::{everywhere, shortened};
use super::counted::{kept, totals_of};
use super::head_words::{NUMBERING, OWN_HEADS, TOGETHER, Unit, name_and_unit};
use super::known_answers::{KnownAnswer, KnownPart, KnownScale, known_answer};
use super::likeness::key;
use super::number::{is_missing, thousandths};
use super::{AnswerKind, Column, Grid, Mapping, NO_ANSWER, Numbers, how_many};
use crate::survey::model::{Answer, Scale, Sharing};
use std::cmp::Reverse;

/// Characters of the longest short name of an answer.
const LONGEST_SHORT: usize = 30;

/// Numbers that are answers, as surveys have them: 1–5, 0–10, −2–2.
const RATINGS: std::ops::RangeInclusive<i8> = -5..=10;

/// The scale of a mapping whose question is the reader's own, with that id.
pub(super) fn scale(grid: &Grid, mapping: &Mapping, id: String) -> Scale {
    let several = mapping.numbers.is_some_and(Numbers::are_several);
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

/// Whether most of the answers to the reader's own question are known, or all are numbers of a scale: other heads may be
/// years or units, whose numbers are no shares of one whole.
pub(super) fn is_known(grid: &Grid, mapping: &Mapping) -> bool {
    let answers = mapping.own_answers();
    let known = answers.iter().filter(|&&at| known(grid, at).is_some());
    let rated = answers.iter().filter(|&&at| rating(grid, at).is_some());
    known.count().max(rated.count()) * 2 > answers.len()
}

/// The scale that most of the answers to the reader's own question are known of.
pub fn known_scale(grid: &Grid, mapping: &Mapping) -> Option<KnownScale> {
    let answers = mapping.own_answers();
    let known = answers.iter().filter_map(|&at| known(grid, at)?.scale);
    let known: Vec<KnownScale> = known.collect();
    (known.len() * 2 >= answers.len())
        .then(|| likeliest(known))
        .flatten()
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
fn rating(grid: &Grid, column: usize) -> Option<i8> {
    let head = grid.heads[column].replace('−', "-");
    // Words may tell what an end of the scale is: "10 (very likely)".
    let end = head
        .find([' ', '(', '=', ':', '.', '–'])
        .unwrap_or(head.len());
    let number = head[..end].parse().ok()?;
    RATINGS.contains(&number).then_some(number)
}

/// Which of the columns hold answers to a question of the reader's own, and their order from the strongest.
pub(super) fn answers(grid: &Grid, left_out: &[bool]) -> (Vec<Column>, Vec<usize>) {
    let mut columns = vec![Column::Unused; grid.heads.len()];
    let respondents = how_many::column(grid, left_out);
    let (candidates, doubtful) = candidates(grid, left_out, respondents);
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
    for at in doubtful {
        columns[at] = Column::Undecided;
    }
    if let Some(at) = respondents {
        columns[at] = Column::Respondents;
    }
    leave_totals_open(grid, &mut columns, left_out);
    let order = order(grid, &columns);
    (columns, order)
}

/// What a head names, and the unit after it; a number with its sign.
pub(super) fn name(grid: &Grid, column: usize) -> (String, Unit) {
    let (name, unit) = name_and_unit(&grid.heads[column]);
    match rating(grid, column) {
        Some(rating) if rating < 0 => (rating.to_string(), unit),
        _ => (name, unit),
    }
}

/// The columns of numbers that may be answers, each answer once: of a column of shares and one of counts the shares. Then
/// those of which it is not clear what they are: the same answer twice, or none. `respondents` is none of them.
fn candidates(
    grid: &Grid,
    left_out: &[bool],
    respondents: Option<usize>,
) -> (Vec<usize>, Vec<usize>) {
    let names: Vec<_> = (0..grid.heads.len()).map(|at| name(grid, at)).collect();
    let numbers = |at: usize| kept(grid, left_out).map(move |row| thousandths(&row[at]));
    let is_numbers = |at: usize| {
        let many = numbers(at).flatten().count();
        let missing = kept(grid, left_out).filter(|row| is_missing(&row[at]));
        let all = numbers(at).count();
        many > 0 && (many * 2 >= all || many + missing.count() == all)
    };
    let is_numbered = |at: usize| {
        let counted = (1..).map(|number| Some(number * 1000));
        numbers(at).count() > 1 && numbers(at).eq(counted.take(numbers(at).count()))
    };
    let is_other = |at: usize| {
        let name = &*names[at].0;
        // "No" is a number in one file and an answer in another.
        let numbering = NUMBERING.contains(&name) && (known(grid, at).is_none() || is_numbered(at));
        numbering || TOGETHER.contains(&name) || OWN_HEADS.iter().any(|own| name.starts_with(own))
    };
    let mut candidates: Vec<usize> = Vec::new();
    let (mut doubtful, mut nameless) = (Vec::new(), Vec::new());
    for at in 0..names.len() {
        let (name, unit) = &names[at];
        if respondents == Some(at) || !is_numbers(at) || is_other(at) {
            continue;
        }
        if grid.heads[at] == NO_ANSWER {
            continue;
        }
        if name.is_empty() {
            nameless.push(at);
            continue;
        }
        let same = candidates.iter().position(|&other| names[other].0 == *name);
        match same {
            Some(before) if names[candidates[before]].1 == *unit => doubtful.push(at),
            Some(before) if *unit == Unit::Shares => candidates[before] = at,
            Some(_) => {}
            None => candidates.push(at),
        }
    }
    // What stands beside each answer are its numbers in another unit.
    let beside = |at: &usize| {
        at.checked_sub(1)
            .is_some_and(|before| candidates.contains(&before))
    };
    let paired = nameless.len() == candidates.len() && nameless.iter().all(beside);
    if !paired {
        doubtful.extend(nameless.into_iter().filter(|&at| !is_numbered(at)));
    }
    (candidates, doubtful)
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

/// The columns of answers from the strongest: as known scales have them, numbers from the largest, and others as they
/// stand in the table.
pub(super) fn order(grid: &Grid, columns: &[Column]) -> Vec<usize> {
    let unsure = Column::OwnAnswer(AnswerKind::Unsure);
    let steps = (0..columns.len()).filter(|&at| columns[at].is_answer() && columns[at] != unsure);
    let mut steps: Vec<usize> = steps.collect();
    let ratings: Option<Vec<i8>> = steps.iter().map(|&at| rating(grid, at)).collect();
    let places: Vec<u8> = steps
        .iter()
        .filter_map(|&at| Some(known(grid, at)?.place))
        .collect();
    if ratings.is_some_and(|ratings| ratings.len() > 1) {
        steps.sort_by_key(|&at| Reverse(rating(grid, at)));
    } else if places.len() == steps.len() {
        steps.sort_by_key(|&at| known(grid, at).map(|known| known.place));
    } else if places.len() > 1 && places.is_sorted_by(|one, next| one > next) {
        steps.reverse();
    }
    steps
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
