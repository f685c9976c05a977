//! How the columns of the answers are headed.

use super::table::stands_in_a_cell;
use crate::survey::model::{Answer, Lang, Scale};
use crate::survey::parse::means_something_else;

/// The head of each answer's column, in the order of the scale: its name in the original language. Where that says
/// nothing, or could be taken for another column or for a formula, it is the id.
pub(super) fn heads(scale: &Scale, original: Lang) -> Vec<&str> {
    let answers = scale.answers.iter();
    answers
        .map(|answer| head(answer, scale, original))
        .collect()
}

fn head<'a>(answer: &'a Answer, scale: &Scale, original: Lang) -> &'a str {
    let name = answer.name.get(original);
    let alone = scale
        .answers
        .iter()
        .filter(|other| other.is_headed(name))
        .count()
        == 1;
    let fits = !name.is_empty() && stands_in_a_cell(name) && !means_something_else(name);
    if alone && fits { name } else { &answer.id }
}
