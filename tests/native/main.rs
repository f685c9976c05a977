//! Tests that need no browser: survey, analysis, state, chart, words, what is taken along, and the layering of floors.

mod analysis;
mod chart;
mod invented;
mod layers;
mod papers;
mod state;
mod still;
mod styles;
mod survey;
#[path = "../surveys/published.rs"]
mod tables;
mod takeaway;
mod words;
mod workshop;

use std::sync::LazyLock;

use murroskartta::analysis::Respondents;
use murroskartta::survey::Survey;

use tables::*;

/// The respondents behind it: worked out once, for it takes a while.
fn behind() -> &'static Respondents {
    static BEHIND: LazyLock<Respondents> =
        LazyLock::new(|| Respondents::of(published()).expect("their number can be inferred"));
    &BEHIND
}

/// Of each table, whether a reader brought it along.
fn own_tables(survey: &Survey) -> Vec<bool> {
    survey.tables.iter().map(|table| table.own).collect()
}
