//! The numbers of one statement.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::views::context::{use_rows, use_survey};
use crate::views::distribution::shares::SharesTable;

/// The tables of one statement.
#[component]
pub fn StatementTables() -> impl IntoView {
    let tables = use_survey().survey.table_ids();
    tables.map(|table| view! { <OneRow table/> }).collect_view()
}

/// The row of the statement in focus in one table.
#[component]
fn OneRow(table: TableId) -> impl IntoView {
    let all = use_rows();
    let rows = Memo::new(move |_| {
        let statement = all.statement.get();
        let mut rows = all.of_table(table);
        rows.retain(|row| row.statement == statement);
        rows
    });
    view! { <SharesTable table rows/> }
}
