//! How the columns of the answers are headed.

use super::table::stands_in_a_cell;
use crate::survey::model::{Answer, Lang, Scale};
use crate::survey::parse::means_something_else;

/// The head of each answer's column, in the order of the scale: its name in the original language. Where that says
/// nothing, or could be taken for another column or for a formula, it is the id, and at last another name. Where all of
/// them could, it is the id, and whoever reads the table is told.
pub(super) fn heads(scale: &Scale, original: Lang) -> Vec<&str> {
    let answers = scale.answers.iter();
    answers
        .map(|answer| head(answer, scale, original))
        .collect()
}

fn head<'a>(answer: &'a Answer, scale: &Scale, original: Lang) -> &'a str {
    let first = [answer.name.get(original), &answer.id];
    let mut all = first.into_iter().chain(answer.name.all());
    all.find(|head| tells(head, scale)).unwrap_or(&answer.id)
}

/// Whether a column with that heading is surely that of one answer.
fn tells(head: &str, scale: &Scale) -> bool {
    let answers = scale.answers.iter();
    let alone = answers.filter(|answer| answer.is_headed(head)).count() == 1;
    alone && !head.is_empty() && stands_in_a_cell(head) && !means_something_else(head)
}
