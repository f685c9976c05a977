//! The view of comparisons.

mod comparison;
