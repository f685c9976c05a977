//! A row of a sheet as an object: columns whose ids have the same group stand in an object of it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Cell, Column};
use crate::survey::{Gather as _, Survey};

/// A row, with the id of its statement, where it is about one, before its own fields.
pub(super) struct Row<'a> {
    id: Option<&'a str>,
    fields: Vec<Field<'a>>,
}

type Field<'a> = (&'a str, &'a Cell);

impl<'a> Row<'a> {
    /// The row with these cells; where it is about a statement, the first is its number.
    pub fn new(survey: &'a Survey, columns: &'a [Column], cells: &'a [Cell]) -> Self {
        let number = match (columns.first(), cells.first()) {
            (Some(column), Some(Cell::Number(number))) if column.id == "number" => *number as u16,
            _ => 0,
        };
        let mut statements = survey.statements.iter();
        let statement = statements.find(|statement| statement.number == number);
        let ids = columns.iter().map(|column| column.id.as_str());
        Self {
            id: statement.map(|statement| statement.id.as_str()),
            fields: ids.zip(cells).gathered(),
        }
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = self.id {
            map.serialize_entry("id", id)?;
        }
        for fields in self
            .fields
            .chunk_by(|a, b| group(a).is_some() && group(a) == group(b))
        {
            match group(&fields[0]) {
                Some(group) => map.serialize_entry(group, &Group(fields))?,
                None => map.serialize_entry(fields[0].0, fields[0].1)?,
            }
        }
        map.end()
    }
}

/// The group in an id, which stands before the point.
fn group<'a>(field: &Field<'a>) -> Option<&'a str> {
    Some(field.0.split_once('.')?.0)
}

/// Fields of one group.
struct Group<'a>(&'a [Field<'a>]);

impl Serialize for Group<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.0.iter();
        let inside = |id: &'_ str| id.split_once('.').map_or("", |(_, id)| id).to_owned();
        serializer.collect_map(fields.map(|(id, cell)| (inside(id), cell)))
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
