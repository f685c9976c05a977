//! The numbers of respondents that each row is possible for.

use leptos::prelude::*;

use crate::analysis::Line;
use crate::survey::{Survey, TableId};
use crate::text;
use crate::views::context::{use_rows, use_selection, use_survey, use_words};
use crate::views::controls::Text;
use crate::views::figure::table::{Column, Head, StatementTable};

/// The table of them.
#[component]
pub fn CandidatesTable() -> impl IntoView {
    let (survey, table, words) = (use_survey().survey, use_selection().table, use_words());
    let head = move || view! { <Head name=words.candidates_head/> };
    let cell = move |row: &Line| {
        let statement = row.statement;
        let possible = move || possible_bases(survey, table.get(), statement);
        view! { <td data-kind="words"><Text of=possible/></td> }.into_any()
    };
    view! {
        <StatementTable
            id="method"
            caption=words.candidates
            columns=vec![Column::new(head, cell)]
            rows=use_rows().on_page
        />
    }
}

/// The numbers of respondents that the shares of a statement are possible for, one after the other.
fn possible_bases(survey: &Survey, table: TableId, statement: usize) -> String {
    let row = survey.table(table).row(statement);
    let all = row.map_or_else(Vec::new, |row| text::candidates(&row.shares));
    let all: Vec<_> = all.iter().map(ToString::to_string).collect();
    all.join(", ")
}
