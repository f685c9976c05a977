//! What a room says, as a file: written and read as CSV and as JSON, one a spreadsheet's, the other
//! a program's. Both hold the same rows, with ids in place of positions, so that a file outlives the
//! order of a survey.

mod comma;
mod object;

use std::collections::BTreeSet;

use crate::survey::{Survey, TableId};
use crate::workshop::{Damage, Entry, FileProblem as Problem, Key, Kind, Refused, Room};

pub use comma::csv as room_csv;
pub use object::json as room_json;

/// What the files say they are.
const FORMAT: &str = "murroskartta-room";
/// The version of what they say: a program reads files of its own version and of those before.
const VERSION: u32 = 1;

/// An entry as files have it: its kind, table, statement, answer and value, empty where it has none.
type Cells = [String; 5];

/// What a file says, read as JSON or as CSV, whichever it is.
///
/// # Errors
///
/// A [`FileProblem`](Problem), if the file is no room's, or anything in it is not understood: a file is taken
/// whole or not at all.
pub fn room(survey: &Survey, text: &str) -> Result<Room, Problem> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('{') {
        object::read(survey, text)
    } else {
        comma::read(survey, text)
    }
}

fn cells(survey: &Survey, Entry { key, value }: &Entry) -> Cells {
    let scale = survey.scale_of(key.table.unwrap_or_else(|| survey.adoption()));
    let statement = key.statement.map(|at| survey.statements[at].id.clone());
    let answer = key.answer.map(|at| scale.answers[at].id.clone());
    [
        key.kind.id().into(),
        key.table
            .map_or("", |table| &*survey.table(table).id)
            .into(),
        statement.unwrap_or_default(),
        answer.unwrap_or_default(),
        value.clone(),
    ]
}

fn key([kind, table, statement, answer, _]: &Cells, survey: &Survey) -> Result<Key, Refused> {
    let mut kinds = Kind::ALL.into_iter();
    // Spreadsheets begin cells with a capital.
    let kind = kinds.find(|each| each.id().eq_ignore_ascii_case(kind));
    let table = named(table, |id| survey.table_named(id).map(TableId::position));
    let table = table.ok_or(Refused::Table)?.map(TableId::at);
    let statement = named(statement, |id| {
        survey.statements.iter().position(|each| each.id == id)
    });
    let answer = named(answer, |id| {
        let table = table.unwrap_or_else(|| survey.adoption());
        survey.scale_of(table).position(id)
    });
    let statement = statement.ok_or(Refused::Statement)?;
    let answer = answer.ok_or(Refused::Answer)?;
    Key::new(survey, kind.ok_or(Refused::Kind)?, table, statement, answer)
}

/// The position of what is named; none where nothing is, and nothing at all where it is unknown.
#[expect(
    clippy::option_option,
    reason = "nothing is named, or something that is unknown"
)]
fn named(id: &str, position: impl Fn(&str) -> Option<usize>) -> Option<Option<usize>> {
    if id.is_empty() {
        Some(None)
    } else {
        position(id).map(Some)
    }
}

/// What the head of a file says of itself is ours, of a version that is read, and of `survey`.
fn check(survey: &Survey, format: &str, version: &str, id: &str) -> Result<(), Problem> {
    if format != FORMAT {
        return Err(Problem::Foreign);
    }
    match version.parse() {
        Ok(VERSION) if id == survey.id => Ok(()),
        Ok(VERSION) => Err(Problem::Other(id.into())),
        Ok(newer) if newer > VERSION => Err(Problem::Newer),
        _ => Err(Problem::Version(version.into())),
    }
}

/// The room that says all `rows`, each with its number.
fn said(survey: &Survey, rows: &[(usize, Cells)]) -> Result<Room, Problem> {
    let mut room = Room::default();
    let mut keys = BTreeSet::new();
    for (at, cells) in rows {
        // Spreadsheets leave rows empty.
        if *cells != Cells::default() {
            let key = key(cells, survey).and_then(|key| {
                let new = keys.insert(key);
                new.then_some(key).ok_or(Refused::Again)
            });
            let put = key.and_then(|key| room.put(key, &cells[4]));
            put.map_err(|refused| Problem::Damaged(Damage::Entry(*at, refused)))?;
        }
    }
    Ok(room)
}
