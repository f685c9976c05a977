//! The surveys that the build compiled in.

use std::sync::LazyLock;

use super::Survey;

static SURVEYS: LazyLock<Vec<Survey>> = LazyLock::new(|| {
    let compact = include_bytes!(concat!(env!("OUT_DIR"), "/surveys.postcard"));
    postcard::from_bytes(compact).expect("the build wrote the surveys with these very types")
});

/// The surveys, in the order of their folders' names under `src/data`.
///
/// They were checked when the app was built (`survey::parse`), so there is at
/// least one, and the promises of [`Survey`]'s fields hold.
pub fn surveys() -> &'static [Survey] {
    &SURVEYS
}
