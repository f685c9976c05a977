//! Groups so small that a share may tell who answered what.

use crate::survey::{Survey, TableId};

/// A row behind which there are few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmallGroup {
    /// Its table.
    pub table: TableId,
    /// Position of its statement.
    pub statement: usize,
    /// How many answered.
    pub respondents: u32,
}

/// The rows with fewer than `least` respondents whose numbers are there.
pub fn small_groups(survey: &Survey, least: u32) -> Vec<SmallGroup> {
    let tables = survey.table_ids();
    let of_table = |table: TableId| {
        let of = survey.table(table);
        let told = of
            .rows
            .iter()
            .filter(|row| row.shares.iter().any(Option::is_some));
        told.filter_map(move |row| {
            let respondents = row.respondents.or(of.respondents)?;
            (respondents < least).then_some(SmallGroup {
                table,
                statement: row.statement.into(),
                respondents,
            })
        })
    };
    tables.flat_map(of_table).collect()
}

/// Takes the numbers of rows with fewer than `least` respondents away: they are not published.
pub fn suppress(survey: &mut Survey, least: u32) {
    for small in small_groups(survey, least) {
        let rows = &mut survey.tables[small.table.position()].rows;
        for row in rows
            .iter_mut()
            .filter(|row| usize::from(row.statement) == small.statement)
        {
            row.shares.fill(None);
            row.counts.fill(None);
        }
    }
}
