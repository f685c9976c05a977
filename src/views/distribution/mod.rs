//! The distribution of the answers to each statement.

pub mod align;
pub mod shares;
pub mod static_chart;
