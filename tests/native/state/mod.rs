//! The selection: what actions do, and the address.

mod actions;
mod address;
mod finding;
mod report;
mod surveys;
mod trail;
mod views;
