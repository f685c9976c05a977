//! One's own workplace, and tables of one's own.

#[cfg(browser = "chromium")]
mod bring_table;
#[cfg(browser = "chromium")]
mod table_dialog;
#[cfg(browser = "chromium")]
mod table_in_views;
#[cfg(browser = "chromium")]
mod table_storage;
mod workplace;
