//! As JSON. It is read by `serde-json-core`, for `serde_json` would bring along the parsing of
//! floating-point numbers: 14 KB of the page on its way.

use serde::{Deserialize, Serialize};

use super::{Cells, FORMAT, Problem, VERSION, cells, check, said};
use crate::survey::{Gather as _, Survey};
use crate::workshop::Damage;
use crate::workshop::Room;

#[derive(Serialize, Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Document {
    format: String,
    version: u32,
    survey: String,
    /// What each entry holds, in its order: kind, table, statement, answer, value.
    entries: Vec<Cells>,
}

/// What `room` says, as JSON:
/// `{"format":"murroskartta-room","version":1,"survey":"…","entries":[["hands","staff","recognised-value","very-great","7"],…]}`.
pub fn json(survey: &Survey, room: &Room) -> String {
    let entries = room.entries().iter();
    let document = Document {
        format: FORMAT.into(),
        version: VERSION,
        survey: survey.id.clone(),
        entries: entries.map(|entry| cells(survey, entry)).gathered(),
    };
    serde_json::to_string(&document).unwrap_or_default()
}

pub fn read(survey: &Survey, text: &str) -> Result<Room, Problem> {
    // No text without its escapes is longer than the file.
    let mut unescaped = vec![0; text.len()];
    let (document, _) = serde_json_core::from_slice_escaped(text.as_bytes(), &mut unescaped)
        .map_err(|_| Problem::Damaged(Damage::Somewhere))?;
    let document: Document = document;
    check(survey, &document.format, document.version, &document.survey)?;
    let entries = (1..).zip(document.entries);
    said(survey, &entries.gathered::<Vec<_>>())
}
