//! The browsers that tests run in, and their drivers.

use super::{debian, tools};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A browser that tests can be run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox, of the long-term releases where there are any.
    Firefox,
    /// `WebKitGTK`, in the small browser that comes along with it.
    WebKit,
}

impl Engine {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called by the feature that makes tests for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Debian's packages of it.
    const fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// What is missing where there are no packages of Debian's.
    const fn wanted(self) -> &'static str {
        match self {
            Self::Chromium => "the tests need Chromium or Chrome, and chromedriver, on PATH",
            Self::Firefox => "the tests need Firefox (firefox-esr or firefox) on PATH",
            Self::WebKit => {
                "the tests need WebKitWebDriver and Xvfb on PATH, and WebKitGTK 4.1 with its \
                 MiniBrowser; without them, leave out the step `e2e-webkit`"
            }
        }
    }
}

/// A browser that is there: where its programs stand, by the variables that the tests read.
pub struct Browser(pub Vec<(&'static str, PathBuf)>);

/// A font that the page asks for, as wide as Arial: a machine with none of them has a wider one, in which lines break
/// elsewhere than the tests and most readers have them.
const FONT: &str = "fonts-liberation";

/// The variable that names Chromium's driver.
const CHROMEDRIVER: &str = "MURROSKARTTA_CHROMEDRIVER";

impl Browser {
    /// Finds a browser and its driver, or installs Debian's.
    ///
    /// # Errors
    /// When they are missing and cannot be installed from here.
    pub fn find(engine: Engine) -> Result<Self> {
        if debian::is_here() {
            debian::install_packages(&[FONT])?;
            if programs(engine).is_none() {
                debian::install_packages(engine.packages())?;
            }
        }
        let mut programs = programs(engine).with_context(|| engine.wanted())?;
        if engine == Engine::Firefox {
            // No distribution has to have it.
            programs.push((
                "MURROSKARTTA_GECKODRIVER",
                super::obtain(tools::geckodriver())?,
            ));
        }
        Ok(Self(programs))
    }

    /// Chromium's driver, where this is Chromium.
    pub fn chromedriver(&self) -> Option<&Path> {
        let mut programs = self.0.iter();
        let (_, path) = programs.find(|(name, _)| *name == CHROMEDRIVER)?;
        Some(path)
    }
}

/// The programs of a browser that are on this machine.
fn programs(engine: Engine) -> Option<Vec<(&'static str, PathBuf)>> {
    let first = |names: &[&str]| names.iter().find_map(|name| which::which(name).ok());
    Some(match engine {
        Engine::Chromium => {
            let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
            vec![
                ("MURROSKARTTA_CHROMIUM", first(&names)?),
                (CHROMEDRIVER, first(&["chromedriver"])?),
            ]
        }
        Engine::Firefox => {
            let names = ["firefox-esr", "firefox"];
            vec![("MURROSKARTTA_FIREFOX", first(&names)?)]
        }
        Engine::WebKit => vec![
            ("MURROSKARTTA_WEBKIT", mini_browser()?),
            ("MURROSKARTTA_WEBKITDRIVER", first(&["WebKitWebDriver"])?),
            ("MURROSKARTTA_XVFB", first(&["Xvfb"])?),
        ],
    })
}

/// `WebKitGTK`'s own browser: in a folder that is on no PATH, and that distributions name by the
/// kind of processor, or not.
fn mini_browser() -> Option<PathBuf> {
    let inside = fs::read_dir("/usr/lib").ok()?.flatten();
    let inside = inside.map(|folder| folder.path());
    let mut folders = inside.chain(["/usr/libexec", "/usr/lib"].map(PathBuf::from));
    folders.find_map(|folder| {
        let path = folder.join("webkit2gtk-4.1/MiniBrowser");
        path.is_file().then_some(path)
    })
}
