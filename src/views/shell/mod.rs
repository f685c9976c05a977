//! The frame of the page: its head, what it says of addresses and surveys, its source.

pub mod masthead;
pub mod notice;
pub mod source;
pub mod survey_picker;
