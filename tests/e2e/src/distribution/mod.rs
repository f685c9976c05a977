//! The view of distributions.

pub mod numbers;
