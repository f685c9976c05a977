//! One statement.

pub mod facts;
