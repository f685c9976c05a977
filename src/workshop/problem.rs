//! Why a file was not taken for what a room says.

use super::room::Refused;

/// Why a file was not taken for what a room says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// It is something else.
    Foreign,
    /// A newer version of the page has written it.
    Newer,
    /// It is of another survey, with that id.
    Other(String),
    /// Something in it is not as it should be.
    Damaged(Damage),
}

/// Where a file is not as it should be, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It breaks off, or is no JSON.
    Somewhere,
    /// It breaks off in that line, from 1.
    Line(usize),
    /// That entry is wrong: in CSV the number of its row, in JSON its place among the entries.
    Entry(usize, Refused),
}
