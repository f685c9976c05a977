//! The survey that the page shows, and what addresses select of it.

use std::sync::LazyLock;

use murroskartta::state::{Selection, link};
use murroskartta::survey::{Report, Survey, surveys};

/// The survey that the page shows.
pub static SURVEY: LazyLock<&Survey> = LazyLock::new(|| &surveys()[0]);

/// Its background.
pub static REPORT: LazyLock<&Report> =
    LazyLock::new(|| SURVEY.report.as_ref().expect("a background"));

/// What a fragment asks for; every test asks for what exists.
pub fn selection_of(fragment: &str) -> Selection {
    let parsed = link::parse(fragment, &SURVEY);
    assert_eq!(parsed.ignored, [""; 0], "unknown parts in {fragment}");
    parsed.selection
}
