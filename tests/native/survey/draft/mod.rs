//! A survey that a reader makes: what it begins with, and what can be done to it.

mod brought;
mod changed;

use murroskartta::survey::{Lang, Survey, empty_draft};

pub const DAY: &str = "2026-11-30";

pub fn empty() -> Survey {
    empty_draft(Lang::En, DAY)
}
