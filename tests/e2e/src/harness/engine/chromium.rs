//! How Chromium starts.

use anyhow::Result;
use thirtyfour::{
    Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel,
};

use super::{named, on_path};

/// How Chromium starts where there is no screen and one is root, and keeps to itself.
const ARGUMENTS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Shared memory is small in containers.
    "--disable-dev-shm-usage",
    // Scenes change at once, but for the tests of movement itself.
    "--force-prefers-reduced-motion",
    // The first window: a laptop's.
    "--window-size=1280,800",
];

/// What a new session asks for.
pub fn capabilities() -> Result<Capabilities> {
    let mut wanted = ChromeCapabilities::new();
    let browser = named("MURROSKARTTA_CHROMIUM", "chromium");
    if let Some(path) = on_path(&browser) {
        wanted.set_binary(&path.display().to_string())?;
    }
    for argument in ARGUMENTS {
        wanted.add_arg(argument)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(wanted.into())
}
