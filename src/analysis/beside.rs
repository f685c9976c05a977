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
    let (there, at) = published_row(own, published, table, statement)?;
    // The answers that count are the reader's; the scale is the same.
    let measure = query.measure(own, table);
    let scale = own.scale_of(table);
    let sum = |survey: &Survey, table: TableId, at: usize| {
        let row = survey.table(table).row(at)?;
        query.among.sum(scale, &row.shares, measure)
    };
    Some([sum(own, table, statement)?, sum(published, there, at)?])
}

/// Whether anything is published beside a table that was brought along: it answers a published question, about some
/// published statement.
pub fn is_beside(own: &Survey, published: &Survey, table: TableId) -> bool {
    let rows = own.table(table).rows.iter();
    let mut rows = rows.map(|row| usize::from(row.statement));
    rows.any(|statement| published_row(own, published, table, statement).is_some())
}

/// Where the same statement stands in the same table of `published`; none where `table` was not brought along.
fn published_row(
    own: &Survey,
    published: &Survey,
    table: TableId,
    statement: usize,
) -> Option<(TableId, usize)> {
    let brought = Some(own.table(table)).filter(|table| table.own)?;
    let there = published.table_named(&brought.id)?;
    let id = &own.statements[statement].id;
    let mut all = published.statements.iter();
    Some((there, all.position(|other| other.id == *id)?))
}
