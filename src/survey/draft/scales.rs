//! The scales of a draft. What is done to an answer is done to its numbers in every table on the scale.

use super::ids::free_id;
use super::move_along::{moved, reorder, without};
use crate::survey::{
    Answer, Localized, MOST_ANSWERS, MOST_TABLES, Scale, ScaleId, Sharing, Survey,
};

/// Adds a scale of two answers, still without names; none where a survey has no more.
pub fn add_scale(survey: &mut Survey) -> Option<ScaleId> {
    let at = survey.scales.len();
    if at == MOST_TABLES {
        return None;
    }
    let taken = survey.scales.iter().map(|scale| &*scale.id);
    survey.scales.push(Scale {
        id: free_id("", "scale", taken),
        answers: Vec::new(),
        sharing: Sharing::default(),
    });
    let scale = ScaleId::at(at);
    add_answer(survey, scale);
    add_answer(survey, scale);
    toggle_counts(survey, scale, 0);
    Some(scale)
}

/// Adds an answer after the others but before "can't say", still without a name. Its numbers are not known yet.
pub fn add_answer(survey: &mut Survey, scale: ScaleId) {
    let opinions = survey.scale(scale).opinions();
    if opinions == MOST_ANSWERS {
        return;
    }
    let answers = survey.scales.iter().flat_map(|scale| &scale.answers);
    let tables = survey.tables.iter().map(|table| &*table.id);
    let taken = answers.map(|answer| &*answer.id).chain(tables);
    let answer = Answer {
        id: free_id("", "answer", taken),
        name: Localized::default(),
        short: Localized::default(),
        counts: false,
        unsure: false,
        middle: false,
    };
    let at = survey.scale(scale).unsure().unwrap_or(opinions);
    survey.scales[scale.position()].answers.insert(at, answer);
    for row in rows(survey, scale) {
        row.shares.insert(at, None);
        if !row.counts.is_empty() {
            row.counts.insert(at, None);
        }
    }
    keep_in_order(survey, scale);
}

/// Takes an answer away, with its numbers; a scale keeps one that says something.
pub fn remove_answer(survey: &mut Survey, scale: ScaleId, at: usize) {
    let of = survey.scale(scale);
    let left = of.opinions() - usize::from(of.answers.get(at).is_some_and(|answer| !answer.unsure));
    if at < of.answers.len() && left > 0 {
        let order = without(of.answers.len(), at);
        reorder_answers(survey, scale, &order);
    }
}

/// Moves an answer to that place; "can't say" stays last.
pub fn move_answer(survey: &mut Survey, scale: ScaleId, at: usize, to: usize) {
    let order = moved(survey.scale(scale).answers.len(), at, to);
    reorder_answers(survey, scale, &order);
}

/// Makes an answer the "can't say" of its scale, the last, or one of the others again.
pub fn set_unsure(survey: &mut Survey, scale: ScaleId, at: usize, unsure: bool) {
    let of = survey.scale(scale);
    let opinions = of.opinions() - usize::from(unsure);
    if at >= of.answers.len() || opinions == 0 || opinions > MOST_ANSWERS {
        return;
    }
    for (place, answer) in survey.scales[scale.position()]
        .answers
        .iter_mut()
        .enumerate()
    {
        answer.unsure = unsure && place == at;
    }
    keep_in_order(survey, scale);
}

/// Has an answer count, or not; one at least does, and where several could be given one at most.
pub fn toggle_counts(survey: &mut Survey, scale: ScaleId, at: usize) {
    let of = &mut survey.scales[scale.position()];
    let several = of.sharing == Sharing::Several;
    let alone = of.answers.iter().filter(|answer| answer.counts).count() == 1;
    if let Some(answer) = of.answers.get_mut(at)
        && !(answer.counts && alone)
    {
        let counts = !answer.counts;
        answer.counts = counts;
        if several && counts {
            for (place, answer) in of.answers.iter_mut().enumerate() {
                answer.counts = place == at;
            }
        }
    }
}

/// Makes the answer in the middle of its scale one that is on neither side, or not.
pub fn toggle_middle(survey: &mut Survey, scale: ScaleId) {
    let of = &mut survey.scales[scale.position()];
    let opinions = of.opinions();
    if opinions % 2 == 1
        && opinions > 1
        && let Some(answer) = of.answers.get_mut(opinions / 2)
    {
        answer.middle = !answer.middle;
    }
}

/// Every row that is answered on the scale.
fn rows(survey: &mut Survey, scale: ScaleId) -> impl Iterator<Item = &mut crate::survey::Row> {
    let tables = survey.tables.iter_mut();
    let of_scale = tables.filter(move |table| table.scale == scale);
    of_scale.flat_map(|table| &mut table.rows)
}

fn reorder_answers(survey: &mut Survey, scale: ScaleId, order: &[usize]) {
    reorder(&mut survey.scales[scale.position()].answers, order);
    for row in rows(survey, scale) {
        reorder(&mut row.shares, order);
        reorder(&mut row.counts, order);
    }
    keep_in_order(survey, scale);
}

/// "Can't say" is last, only an answer in the middle is the middle, and some answer counts.
fn keep_in_order(survey: &mut Survey, scale: ScaleId) {
    let of = &mut survey.scales[scale.position()];
    let (last, opinions) = (of.answers.len().saturating_sub(1), of.opinions());
    for (at, answer) in of.answers.iter_mut().enumerate() {
        answer.middle &= !answer.unsure && opinions % 2 == 1 && at == opinions / 2;
    }
    if !of.answers.iter().any(|answer| answer.counts)
        && let Some(first) = of.answers.first_mut()
    {
        first.counts = true;
    }
    if let Some(unsure) = of.unsure().filter(|&at| at != last) {
        let order = moved(last + 1, unsure, last);
        reorder_answers(survey, scale, &order);
    }
}
