//! A Chromium and its driver for the tests that run in a browser.

use super::debian;
use crate::shell;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Where the two programs stand.
pub struct Browser {
    /// Chromium itself, by any of its names.
    pub chromium: PathBuf,
    /// Its `WebDriver`.
    pub chromedriver: PathBuf,
}

impl Browser {
    /// Finds them, or installs Debian's.
    ///
    /// # Errors
    /// When they are missing and cannot be installed from here.
    pub fn find() -> Result<Self> {
        if let Some(browser) = Self::on_path() {
            return Ok(browser);
        }
        if debian::is_here() {
            debian::install_packages(&["chromium", "chromium-driver"])?;
        }
        Self::on_path().context("the tests need Chromium or Chrome, and chromedriver, on PATH")
    }

    fn on_path() -> Option<Self> {
        let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
        Some(Self {
            chromium: names.into_iter().find_map(shell::find)?,
            chromedriver: shell::find("chromedriver")?,
        })
    }
}
