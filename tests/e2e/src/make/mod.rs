//! Surveys of a reader's own, made into pages.

#[cfg(browser = "chromium")]
mod form;
mod maker;
mod opened;
mod page;
