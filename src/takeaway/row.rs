//! A row of a sheet as an object: the columns of a group stand in one object of it, wherever they
//! stand in the sheet.

use serde::ser::{Serialize, Serializer};

use super::{Cell, Column};
use crate::survey::Survey;

/// An object: names with what they name, each once, in the order in which they first come.
#[derive(Default)]
pub(super) struct Object<'a>(Vec<(&'a str, Value<'a>)>);

enum Value<'a> {
    Id(&'a str),
    Cell(&'a Cell),
    Group(Object<'a>),
}

impl<'a> Object<'a> {
    /// The row with these cells; the id of its statement stands first, where it is about one: the first
    /// cell is then its number.
    pub fn row(survey: &'a Survey, columns: &'a [Column], cells: &'a [Cell]) -> Self {
        let number = match (columns.first(), cells.first()) {
            (Some(column), Some(Cell::Number(number))) if column.id == "number" => *number as u16,
            _ => 0,
        };
        let mut statements = survey.statements.iter();
        let statement = statements.find(|statement| statement.number == number);
        let id = statement.map(|statement| ("id", Value::Id(&statement.id)));
        let mut row = Self(id.into_iter().collect());
        for (column, cell) in columns.iter().zip(cells) {
            row.put(&column.id, cell);
        }
        row
    }

    /// Puts `cell` where its `id` says: a point parts a group from what is in it.
    fn put(&mut self, id: &'a str, cell: &'a Cell) {
        match id.split_once('.') {
            Some((group, id)) => self.group(group).put(id, cell),
            None => self.0.push((id, Value::Cell(cell))),
        }
    }

    /// The group of that name.
    fn group(&mut self, name: &'a str) -> &mut Self {
        let is_it =
            |(other, value): &(&str, Value)| *other == name && matches!(value, Value::Group(_));
        let at = self.0.iter().position(is_it).unwrap_or_else(|| {
            self.0.push((name, Value::Group(Self::default())));
            self.0.len() - 1
        });
        match &mut self.0[at].1 {
            Value::Group(group) => group,
            Value::Id(_) | Value::Cell(_) => unreachable!("it is a group, or has just become one"),
        }
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => serializer.serialize_str(id),
            Self::Cell(cell) => cell.serialize(serializer),
            Self::Group(group) => group.serialize(serializer),
        }
    }
}

impl Serialize for Cell {
    /// Whole numbers are written whole, as the survey has them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) | Self::Term { id: text, .. } => serializer.serialize_str(text),
            Self::Number(number) if number.fract() == 0.0 => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Nothing => serializer.serialize_unit(),
        }
    }
}
