//! End-to-end tests of the released single file in a real browser.
#![cfg(test)]

mod address;
mod harness;
mod history;
mod numbers;
mod opening;
mod sight;
