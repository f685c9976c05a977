//! The browsers that the suite can drive, and how each is started.

mod chromium;
mod firefox;
mod webkit;

use std::env;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use thirtyfour::Capabilities;

pub use webkit::{Surroundings, window};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox, driven by geckodriver.
    Firefox,
    /// `WebKitGTK` in its `MiniBrowser`, driven by `WebKitWebDriver`.
    WebKit,
}

/// The one that these tests are for, which a feature names.
pub const ENGINE: Engine = if cfg!(browser = "firefox") {
    Engine::Firefox
} else if cfg!(browser = "webkit") {
    Engine::WebKit
} else {
    Engine::Chromium
};

impl Engine {
    /// The program that drives the browser.
    pub fn driver(self) -> String {
        match self {
            Self::Chromium => named("MURROSKARTTA_CHROMEDRIVER", "chromedriver"),
            Self::Firefox => named("MURROSKARTTA_GECKODRIVER", "geckodriver"),
            Self::WebKit => named("MURROSKARTTA_WEBKITDRIVER", "WebKitWebDriver"),
        }
    }

    /// Whether one driver has several browsers at a time.
    pub const fn shares_driver(self) -> bool {
        matches!(self, Self::Chromium)
    }

    /// Whether a browser goes from test to test: one whose memory can be cleared. To start one takes as
    /// long as a short test.
    pub const fn shares_browser(self) -> bool {
        matches!(self, Self::Chromium | Self::Firefox)
    }

    /// What the driver is started with; the port too where it does not choose and tell one.
    pub fn arguments(self) -> Result<(Vec<String>, Option<u16>)> {
        Ok(match self {
            Self::Chromium => (vec!["--port=0".into()], None),
            Self::Firefox => (firefox::ARGUMENTS.map(Into::into).into(), None),
            Self::WebKit => {
                let port = free_port()?;
                (vec![format!("--port={port}")], Some(port))
            }
        })
    }

    /// The port, if `line` is where the driver says that it listens.
    pub fn port(self, line: &str) -> Option<u16> {
        let before = match self {
            Self::Chromium => "ChromeDriver was started successfully on port ",
            Self::Firefox => "Listening on 127.0.0.1:",
            Self::WebKit => return None,
        };
        let (_, said) = line.split_once(before)?;
        said.trim_end_matches('.').parse().ok()
    }

    /// What a new session asks for.
    pub fn capabilities(self) -> Result<Capabilities> {
        match self {
            Self::Chromium => chromium::capabilities(),
            Self::Firefox => firefox::capabilities(),
            Self::WebKit => webkit::capabilities(),
        }
    }

    /// What the driver's browsers live in, if they need anything; `command` starts the driver.
    pub fn surroundings(self, command: &mut Command) -> Result<Option<Surroundings>> {
        match self {
            Self::WebKit => Surroundings::new(command).map(Some),
            Self::Chromium | Self::Firefox => Ok(None),
        }
    }
}

/// A port that nobody listens to at the moment.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

fn named(variable: &str, default: &str) -> String {
    env::var(variable).unwrap_or_else(|_| default.into())
}

/// Where a program stands; drivers look for the browser they know, not for one on PATH.
fn on_path(program: &str) -> Option<PathBuf> {
    if Path::new(program).is_absolute() {
        return Some(program.into());
    }
    let folders = env::var_os("PATH")?;
    let mut places = env::split_paths(&folders).map(|folder| folder.join(program));
    places.find(|place| place.is_file())
}
