//! What is said first: headline, findings, how the chart is read.

pub mod findings;
pub mod headline;
pub mod help;
pub mod sentences;
