//! The comparison of tables, or of rounds.

pub mod rounds;
