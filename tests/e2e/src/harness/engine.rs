//! The browsers that the suite can drive, and how each is started.

use std::env;
use std::path::Path;

use anyhow::Result;
use thirtyfour::{
    Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel,
};

/// A browser engine. Firefox and `WebKit` are to become variants of their own; what only Chromium's
/// devtools can do is in `devtools.rs`.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
}

/// How Chromium starts where there is no screen and one is root, and keeps to itself.
const CHROMIUM_ARGUMENTS: [&str; 11] = [
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

impl Engine {
    /// The program that drives the browser.
    pub fn driver(self) -> String {
        match self {
            Self::Chromium => named("MURROSKARTTA_CHROMEDRIVER", "chromedriver"),
        }
    }

    /// What makes the driver listen on a port that it chooses.
    pub const fn any_port(self) -> &'static str {
        match self {
            Self::Chromium => "--port=0",
        }
    }

    /// The port, if `line` is where the driver says that it listens.
    pub fn port(self, line: &str) -> Option<u16> {
        match self {
            Self::Chromium => {
                let said = line.strip_prefix("ChromeDriver was started successfully on port ")?;
                said.trim_end_matches('.').parse().ok()
            }
        }
    }

    /// What a new session asks for.
    pub fn capabilities(self) -> Result<Capabilities> {
        match self {
            Self::Chromium => {
                let mut wanted = ChromeCapabilities::new();
                let browser = named("MURROSKARTTA_CHROMIUM", "chromium");
                if let Some(path) = on_path(&browser) {
                    wanted.set_binary(&path)?;
                }
                for argument in CHROMIUM_ARGUMENTS {
                    wanted.add_arg(argument)?;
                }
                wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
                Ok(wanted.into())
            }
        }
    }
}

fn named(variable: &str, default: &str) -> String {
    env::var(variable).unwrap_or_else(|_| default.into())
}

/// Where a program stands; drivers look for the browser they know, not for one on PATH.
fn on_path(program: &str) -> Option<String> {
    if Path::new(program).is_absolute() {
        return Some(program.into());
    }
    let folders = env::var_os("PATH")?;
    let mut places = env::split_paths(&folders).map(|folder| folder.join(program));
    Some(places.find(|place| place.is_file())?.display().to_string())
}
