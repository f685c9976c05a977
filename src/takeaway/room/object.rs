//! As JSON.

use serde::{Deserialize, Serialize};
use serde_json::{Deserializer, Error, Number, Value, error::Category};

use super::{Cells, FORMAT, Problem, VERSION, cells, check, said};
use crate::survey::Survey;
use crate::workshop::{Damage, Refused, Room};

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u32,
    survey: &'a str,
    /// What each entry holds, in its order: kind, table, statement, answer, value.
    entries: Vec<Cells>,
}

/// The same as other programs may write it. What they add beside it does no harm.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Document {
    format: Value,
    version: Value,
    survey: Value,
    entries: Vec<Value>,
}

/// What `room` says, as JSON:
/// `{"format":"murroskartta-room","version":1,"survey":"…","entries":[["hands","staff","recognised-value","very-great","7"],…]}`.
pub fn json(survey: &Survey, room: &Room) -> String {
    let entries = room.entries().iter();
    let document = Written {
        format: FORMAT,
        version: VERSION,
        survey: &survey.id,
        entries: entries.map(|entry| cells(survey, entry)).collect(),
    };
    serde_json::to_string(&document).unwrap_or_default()
}

pub fn read(survey: &Survey, text: &str) -> Result<Room, Problem> {
    let mut reader = Deserializer::from_str(text);
    let document = Document::deserialize(&mut reader).map_err(damage)?;
    let after = |error: Error| Problem::Damaged(Damage::After(error.line()));
    reader.end().map_err(after)?;
    let [format, version, id] = [&document.format, &document.version, &document.survey]
        .map(|value| written(value).unwrap_or_default());
    check(survey, &format, &version, &id)?;
    let entries = (1..).zip(&document.entries).map(|(at, entry)| {
        let row = row(entry).map_err(|refused| Problem::Damaged(Damage::Entry(at, refused)))?;
        Ok((at, row))
    });
    said(survey, &entries.collect::<Result<Vec<_>, _>>()?)
}

/// What is wrong with a text, and in which line.
fn damage(error: Error) -> Problem {
    let line = error.line();
    Problem::Damaged(match error.classify() {
        Category::Eof => Damage::CutOff(line),
        // The library has no other sign of it.
        _ if error.to_string().starts_with("recursion limit") => Damage::Nested(line),
        _ => Damage::Text(line, error.column()),
    })
}

fn row(entry: &Value) -> Result<Cells, Refused> {
    let cells = entry.as_array().ok_or(Refused::Cells)?;
    let cells: Option<Vec<String>> = cells.iter().map(written).collect();
    let cells = cells.ok_or(Refused::Cells)?;
    cells.try_into().map_err(|_| Refused::Cells)
}

/// A cell as text. Programs write counts as numbers, and nothing as `null`.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(digits(number)),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A number as text: `3.0` as `3`.
fn digits(number: &Number) -> String {
    let digits = number.to_string();
    let digits = digits.strip_suffix(".0").unwrap_or(&digits);
    digits.to_owned()
}
