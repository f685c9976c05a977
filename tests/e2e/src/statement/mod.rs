//! The view of one statement.

mod facts;
mod navigation;
