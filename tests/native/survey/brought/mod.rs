//! Tables that readers bring along: read as spreadsheets write them, recognised, made into a survey, and
//! refused with row and column.

mod applied;
mod content;
mod found;
mod grid;
mod how_many;
mod kept;
mod own_question;
mod shapes_of_files;
mod shown;
mod suggested;
mod taken_apart;
mod trial;
mod troubles;
mod workbook;

use murroskartta::survey::{
    Brought, Column, Grid, Mapping, Survey, TableId, Trouble, own_survey, suggest_own,
};

use crate::{published, whole};

/// The day on which they are brought.
const DAY: &str = "2026-11-26";

/// A table of adoption about two published statements and one that is not published.
const SMALL: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
    Ohjelma tai tekoäly tarkistaa laskut;10;20;30;40\n\
    Kokouspaperit ovat pilvipalvelussa;90 %;5 %;5 %;0 %\n\
    Etätyö on arkea;50,4;24,6;25;0\n";

fn grid(text: &str) -> Grid {
    Grid::read(text).unwrap()
}

/// `text` as it is recognised.
fn suggested(text: &str, file: &str) -> Mapping {
    suggest_own(&grid(text), published(), file, None)
}

/// `text` with what is recognised in it, unless `change` says otherwise.
fn brought(text: &str, change: impl FnOnce(&mut Mapping)) -> Brought {
    let mut mapping = suggested(text, "");
    change(&mut mapping);
    Brought {
        name: "Kyselymme".into(),
        grid: grid(text),
        mapping,
    }
}

fn applied(tables: &[Brought]) -> Survey {
    own_survey(published().clone(), tables, DAY).unwrap()
}

fn trouble(brought: Brought) -> Trouble {
    own_survey(published().clone(), &[brought], DAY).unwrap_err()
}

/// The shares of the statement with that id.
fn shares(survey: &Survey, table: TableId, id: &str) -> Option<Vec<i16>> {
    let at = survey.statements.iter().position(|s| s.id == id)?;
    let shares = survey.table(table).row(at)?.shares.iter();
    Some(shares.map(|&share| whole(share)).collect())
}

/// The same in tenths of a percent, where a table has decimals.
fn tenths(survey: &Survey, table: TableId, id: &str) -> Option<Vec<i16>> {
    let at = survey.statements.iter().position(|s| s.id == id)?;
    let shares = survey.table(table).row(at)?.shares.iter();
    shares.map(|share| Some((*share)?.in_tenths())).collect()
}

/// The answers that columns hold, by their positions.
fn answers(mapping: &Mapping) -> Vec<usize> {
    let columns = mapping.columns.iter();
    columns
        .filter_map(|holds| match holds {
            Column::Answer(at) => Some(*at),
            _ => None,
        })
        .collect()
}
