//! What tests read from the page: its state, words, pixels and memory.

pub mod chart_pixels;
#[cfg(browser = "chromium")]
pub mod memory;
pub mod requests;
#[cfg(browser = "chromium")]
pub mod screen_pixels;
pub mod state;
pub mod tour;
pub mod view;
pub mod words;
