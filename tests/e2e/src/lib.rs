//! End-to-end tests of the released single file in a real browser.
#![cfg(test)]
use murroskartta as _;
use anyhow as _;
use serde_json as _;
use thirtyfour as _;
use tokio as _;
