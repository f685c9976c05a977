//! How `WebKitGTK` starts, and its surroundings: a screen and settings of its own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::Capabilities;

use super::{named, on_path};
use crate::harness::Folder;

/// Width that the page leaves free in the window. A window is never narrower than its toolbar, and
/// a telephone is.
const BESIDE: u32 = 150;

/// Height of what stands above the page.
const ABOVE: u32 = 38;

/// The screen that nobody sees: its pointer stands in the middle, and wherever it is in a window, the
/// windows around have that much room.
const SCREEN: (u32, u32) = (4200, 2400);

/// Where a window stands whose page has that size: left, top, width and height. Without a manager of
/// windows, the one with the pointer has the focus; it is beside the page, where it points at nothing.
pub fn window(width: u32, height: u32) -> (i64, i64, u32, u32) {
    let left = SCREEN.0 / 2 - width - BESIDE / 2;
    let top = SCREEN.1 / 2 - 2 * ABOVE;
    (left.into(), top.into(), width + BESIDE, height + ABOVE)
}

/// What a new session asks for.
pub fn capabilities() -> Result<Capabilities> {
    let browser = named("MURROSKARTTA_WEBKIT", "MiniBrowser");
    let browser = on_path(&browser).unwrap_or_else(|| browser.into());
    let mut wanted = Capabilities::new();
    let options = json!({"binary": browser, "args": ["--automation"]});
    wanted.set("webkitgtk:browserOptions", options)?;
    Ok(wanted)
}

/// A screen and settings for one browser.
pub struct Surroundings {
    screen: Child,
    /// Settings, which go away with it.
    folder: Folder,
}

impl Surroundings {
    /// Starts the screen, writes the settings, and lets `driver` know.
    pub fn new(driver: &mut Command) -> Result<Self> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = Folder::new(&format!("webkit {number}"))?;
        settle(&folder.0)?;
        let (screen, display) = screen()?;
        driver
            .env("DISPLAY", display)
            .env("GDK_BACKEND", "x11")
            .env("XDG_CONFIG_HOME", &folder.0)
            .env("XDG_CACHE_HOME", &folder.0)
            .env("XDG_DATA_HOME", &folder.0)
            // Neither the desktop's helpers for accessibility nor user namespaces are everywhere.
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        Ok(Self { screen, folder })
    }

    /// Where downloads go: a link, to be made by who wants them.
    pub fn downloads(&self) -> PathBuf {
        self.folder.0.join("downloads")
    }
}

impl Drop for Surroundings {
    fn drop(&mut self) {
        // It ends by itself with the last window.
        let _ = self.screen.kill();
        let _ = self.screen.wait();
    }
}

/// Writes what GTK reads when it starts.
fn settle(folder: &Path) -> Result<()> {
    let gtk = folder.join("gtk-3.0");
    fs::create_dir_all(&gtk)?;
    // Scenes change at once: it is what the page is told of movement.
    let still = "[Settings]\ngtk-enable-animations=false\n";
    fs::write(gtk.join("settings.ini"), still)?;
    let style = format!(
        "notebook {{ margin-right: {BESIDE}px }}\nsearchbar * {{ margin-right: -30px }}\n\
         /* A line for each download, until there is no room for the page. */\n\
         infobar, infobar * {{ margin-bottom: -120px; padding: 0; min-height: 0 }}\n"
    );
    fs::write(gtk.join("gtk.css"), style)?;
    let downloads = folder.join("downloads");
    let to = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    Ok(fs::write(folder.join("user-dirs.dirs"), to)?)
}

/// A screen that nobody sees, and its name.
fn screen() -> Result<(Child, String)> {
    let name = named("MURROSKARTTA_XVFB", "Xvfb");
    let mut screen = Command::new(&name)
        // With the last window it goes, even if the tests have ended early.
        .args(["-displayfd", "1", "-terminate", "-nolisten", "tcp"])
        .args(["-screen", "0", &format!("{}x{}x24", SCREEN.0, SCREEN.1)])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let said = screen.stdout.take().context("the screen says nothing")?;
    let mut number = String::new();
    BufReader::new(said).read_line(&mut number)?;
    Ok((screen, format!(":{}", number.trim())))
}
