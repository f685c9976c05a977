//! The selection: what actions do, and the address.

mod actions;
mod address;
mod finding;
mod history;
mod report;
mod surveys;
mod views;
