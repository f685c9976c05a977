//! Ids of what has no id of its own: orders, directions.

use crate::analysis::{Direction, Sort};
use crate::survey::{Survey, TableId};

/// The id of an order, in addresses and in the page.
pub fn sort_id(sort: Sort, survey: &Survey, shown: TableId) -> &str {
    match sort {
        Sort::Published => "published",
        Sort::Measure => "share",
        Sort::Gap => "gap",
        Sort::Sum(table) => &survey.table(table).id,
        Sort::Unsure => "unsure",
        Sort::Answer(position) => &survey.scale_of(shown).answers[position].id,
    }
}

/// The order with that id, if the table shown has it.
pub fn sort_of(id: &str, survey: &Survey, shown: TableId) -> Option<Sort> {
    match id {
        "published" => return Some(Sort::Published),
        "share" => return Some(Sort::Measure),
        "gap" => return Some(Sort::Gap),
        _ => {}
    }
    if let Some(table) = survey.table_named(id) {
        return Some(Sort::Sum(table));
    }
    let scale = survey.scale_of(shown);
    let position = scale.position(id)?;
    Some(if scale.answers[position].unsure {
        Sort::Unsure
    } else {
        Sort::Answer(position)
    })
}

/// The id of a direction, in addresses and in the page.
pub const fn direction_id(direction: Direction) -> &'static str {
    match direction {
        Direction::Descending => "desc",
        Direction::Ascending => "asc",
    }
}

/// The direction with that id.
pub fn direction_of(id: &str) -> Option<Direction> {
    [Direction::Descending, Direction::Ascending]
        .into_iter()
        .find(|&d| direction_id(d) == id)
}
