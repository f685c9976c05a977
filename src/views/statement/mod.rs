//! One statement.

pub mod facts;
pub mod lists;
pub mod tables;
