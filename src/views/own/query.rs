//! What the numbers are by.

use crate::analysis::{Among, Query};
use crate::survey::Survey;
use crate::views::context::SelectionContext;

/// What the numbers are by: adoption among all respondents, whatever the other views show.
pub fn adoption_query(survey: &Survey, selection: SelectionContext) -> Query {
    selection.with(|s| Query {
        table: survey.adoption(),
        among: Among::All,
        ..s.query.clone()
    })
}
