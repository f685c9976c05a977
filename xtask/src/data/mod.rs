//! Surveys for those who edit them: a folder to fill in, and what a folder holds.
//!
//! Files are read with the survey floor, as the build reads them, but without building the app: a
//! survey that is half filled in stops its build, and just then one wants to be told.

mod check;
mod new;
mod odd;
mod scales;
mod summary;
#[cfg(test)]
mod tests;

pub use check::{CheckData, run as check};
pub use new::{NewSurvey, run as new_survey};

use crate::analysis::Among;
use crate::survey::{Percent, Row, Survey, Table};
use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the surveys, as one would write it from where the command is called.
fn home() -> PathBuf {
    let data = crate::root().join("src/data");
    let here = env::current_dir().unwrap_or_default();
    let from_here = data.strip_prefix(here).ok().map(Path::to_owned);
    // Nothing is left of it for whoever stands in it.
    let written = from_here.filter(|path| !path.as_os_str().is_empty());
    written.unwrap_or(data)
}

/// What the shares of a row total, where they are a whole.
fn total(survey: &Survey, table: &Table, row: &Row) -> Option<Percent> {
    Among::All
        .shares(survey.scale(table.scale), &row.shares)
        .total()
}

/// `count` and what is counted, in the plural but for one.
fn counted(count: usize, one: &str) -> String {
    let end = if count == 1 { "" } else { "s" };
    format!("{count} {one}{end}")
}
