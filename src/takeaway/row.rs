//! A row of a sheet as an object: the columns of a group stand in one object of it, wherever they
//! stand in the sheet.

use serde_json::{Map, Value, json};

use super::decimal::Decimal;
use super::{Cell, Column};
use crate::survey::Survey;

/// The row with these cells, in the order of their columns; the id of its statement stands first, where
/// it is about one: the first cell is then its number.
pub(super) fn row(survey: &Survey, columns: &[Column], cells: &[Cell]) -> Map<String, Value> {
    let number = match (columns.first(), cells.first()) {
        (Some(column), Some(Cell::Number(number))) if column.id == "number" => *number as u16,
        _ => 0,
    };
    let mut statements = survey.statements.iter();
    let statement = statements.find(|statement| statement.number == number);
    let mut row = Map::new();
    if let Some(statement) = statement {
        row.insert("id".into(), json!(statement.id));
    }
    for (column, cell) in columns.iter().zip(cells) {
        put(&mut row, &column.id, value(cell));
    }
    row
}

/// Puts `value` where its `id` says: a point parts a group from what is in it.
fn put(row: &mut Map<String, Value>, id: &str, value: Value) {
    let Some((group, id)) = id.split_once('.') else {
        row.insert(id.into(), value);
        return;
    };
    let group = row.entry(group).or_insert_with(|| json!({}));
    if let Value::Object(group) = group {
        put(group, id, value);
    }
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) | Cell::Term { id: text, .. } => json!(text),
        Cell::Number(number) => json!(Decimal(*number)),
        Cell::Unpublished | Cell::Nothing => Value::Null,
    }
}
