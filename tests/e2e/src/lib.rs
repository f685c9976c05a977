//! End-to-end tests of the released single file in real browsers. Some files speak to devtools all
//! along, which Chromium alone has.
#![cfg(test)]

mod accessibility;
mod compare;
mod distribution;
mod expected;
mod figure;
mod harness;
mod make;
mod map;
mod method;
mod own;
mod reading;
mod report;
mod shell;
mod statement;
#[path = "../../surveys/published.rs"]
mod tables;
mod toolbar;
mod workshop;

use tables::*;
