//! Why a file was not taken for what a room says.

use super::room::Refused;

/// Why a file was not taken for what a room says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// It is something else.
    Foreign,
    /// A newer version of the page has written it.
    Newer,
    /// It says that it is of that version, which there never was; empty where it says nothing of it.
    Version(String),
    /// It is of another survey, with that id.
    Other(String),
    /// Something in it is not as it should be.
    Damaged(Damage),
    /// It is larger than what is read.
    TooLarge,
    /// The browser could not read it.
    Unopened,
}

/// Where a file is not as it should be, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It breaks off in that line, from 1.
    CutOff(usize),
    /// A quotation mark is left open in that row, from 1.
    Open(usize),
    /// In that line, after so many characters, stands what cannot stand there.
    Text(usize, usize),
    /// Brackets stand within brackets there too often to be read.
    Nested(usize),
    /// In that line something stands after its end.
    After(usize),
    /// That entry is wrong: in CSV the number of its row, in JSON its place among the entries.
    Entry(usize, Refused),
}
