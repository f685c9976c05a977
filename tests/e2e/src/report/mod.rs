//! The background report.

mod paper_and_copies;
mod search;
mod sections;
mod statements;
