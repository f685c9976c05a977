//! The comparison of tables, or of rounds.

pub mod rounds;
pub mod rounds_table;
pub mod table;
