//! Surveys of a reader's own, made into pages.

#[cfg(browser = "chromium")]
mod form;
mod maker;
#[cfg(browser = "chromium")]
mod memory;
mod opened;
mod page;
