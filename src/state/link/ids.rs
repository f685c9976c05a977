//! Ids of what has no id of its own: orders, directions.

use crate::analysis::{Direction, Sort};
use crate::survey::{Scale, TableId};

/// The id of an order, in addresses and in the page.
pub fn sort_id(sort: Sort, scale: &Scale) -> &str {
    match sort {
        Sort::Published => "published",
        Sort::Measure => "share",
        Sort::Gap => "gap",
        Sort::Sum(table) => table.id(),
        Sort::Unsure => "unsure",
        Sort::Answer(position) => &scale.answers[position].id,
    }
}

/// The order with that id, if `scale` has it.
pub fn sort_of(id: &str, scale: &Scale) -> Option<Sort> {
    match id {
        "published" => return Some(Sort::Published),
        "share" => return Some(Sort::Measure),
        "gap" => return Some(Sort::Gap),
        _ => {}
    }
    if let Some(table) = table_of(id) {
        return Some(Sort::Sum(table));
    }
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

pub(super) fn direction_of(id: &str) -> Option<Direction> {
    [Direction::Descending, Direction::Ascending]
        .into_iter()
        .find(|&d| direction_id(d) == id)
}

/// The table with that id.
pub fn table_of(id: &str) -> Option<TableId> {
    TableId::ALL.into_iter().find(|table| table.id() == id)
}
