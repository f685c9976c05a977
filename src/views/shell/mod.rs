//! The frame of the page: its head, what it says of addresses and surveys, its source.

pub mod masthead;
pub mod notice;
pub mod saved_copy;
pub mod source;
pub mod survey_picker;
pub mod told;
