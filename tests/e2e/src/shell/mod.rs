//! What stands around the views: address, history, languages, looks, opening, storage, copies, embedding.

mod address;
#[cfg(browser = "chromium")]
mod altered_file;
pub mod copies;
mod embedded;
mod embedding_page;
pub mod fictitious;
mod first_paint;
mod help;
mod hierarchy;
mod history;
mod languages;
mod layout;
mod looks;
mod markup;
#[cfg(browser = "chromium")]
mod network;
mod notices;
mod opening;
mod other_surveys;
#[cfg(browser = "chromium")]
mod paths;
mod performance;
mod program_failure;
#[cfg(browser = "chromium")]
mod random_input;
#[cfg(browser = "chromium")]
mod random_input_script;
#[cfg(browser = "chromium")]
mod saved_by_browser;
pub mod saved_page;
#[cfg(browser = "chromium")]
mod soak;
mod static_page;
#[cfg(browser = "chromium")]
pub mod storage;
#[cfg(browser = "chromium")]
mod surveys;
mod taken_away;
mod translated;
mod undo;
mod views;
