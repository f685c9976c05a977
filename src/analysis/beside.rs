//! What was published about a statement that a reader brought along as well.

use super::Query;
use crate::survey::{Percent, Survey, TableId};

/// The sums of `query`'s measure that `own` and `published` have for a statement of `own` in `table`, in
/// percent; none where that table was not brought along, or the statement is not in both.
pub fn beside(
    own: &Survey,
    published: &Survey,
    query: &Query,
    table: TableId,
    statement: usize,
) -> Option<[Percent; 2]> {
    if !own.table(table).own {
        return None;
    }
    let id = &own.statements[statement].id;
    let mut all = published.statements.iter();
    let at = all.position(|other| other.id == *id)?;
    let scale = published.scale_of(table);
    let measure = query.measure(published, table);
    let sum = |survey: &Survey, at: usize| {
        let row = survey.table(table).row(at)?;
        query.among.sum(scale, &row.shares, measure)
    };
    Some([sum(own, statement)?, sum(published, at)?])
}
