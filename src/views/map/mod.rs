//! The map of adoption against significance.

pub mod names;
pub mod rectangle;
pub mod table;
