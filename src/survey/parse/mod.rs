//! From the files that people edit to a validated [`Survey`](crate::survey::model::Survey).
//!
//! A survey is a folder: `survey.toml` says what was asked, and a CSV a table says
//! how it was answered; `report.toml` may retell what the source says around the
//! tables. The CSV is what a spreadsheet in Finnish
//! exports: semicolons, shares in whole percent with or without ` %`, UTF-8 with
//! or without a byte order mark, any line ends. Its first column, `väittämä`,
//! holds the id of the statement; a second one, `sanamuoto`, may repeat the
//! published wording for the eye, and is checked where it does; the others are headed by
//! the published Finnish name of an answer, or by its id, in any order.
//!
//! Whoever edits these files is told everything that is wrong at once, each
//! [`Problem`] with its file, its line and what to do.
//!
//! The build script and `xtask` compile this module too, so it knows the types of
//! `survey::model` and nothing else of the app.

mod about;
mod check;
mod columns;
mod fits;
// A browser has no folders.
#[cfg(not(target_arch = "wasm32"))]
mod folder;
mod metadata;
mod problem;
mod raw;
mod report;
mod rounds;
mod scale;
mod share;
mod sheet;
mod source;
mod statements;
mod table;
mod tables;
mod thing;
mod words;

pub use about::{About, CountFault, RowOf};
pub use check::{check, survey};
pub use columns::means_something_else;
pub use fits::{fits_together, leads_to_page, positions_fit, takes_feedback};
#[cfg(not(target_arch = "wasm32"))]
pub use folder::{folders, load, load_all, load_data};
pub use metadata::is_day;
pub use problem::Problem;
pub use rounds::rounds;
pub use share::{Fault, is_unpublished, number, share};
pub use sheet::SEPARATOR;
pub use source::{SourceFile, SourceFiles};
pub use tables::RESERVED;
pub use thing::Thing;
pub use words::{TO_FILL_IN, is_id};
