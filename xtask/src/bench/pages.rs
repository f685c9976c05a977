//! Pages to compare ours with: the same bars by hand and by libraries of npm's, `tests/bench/pages`.

use super::folder;
use crate::{root, shell};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf, process::Command};

/// The scripts of the pages, each of which draws the bars by other means.
pub const SCRIPTS: [&str; 3] = ["by-hand", "chart-js", "plot"];

/// What npm installs by.
const LISTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Installs the libraries and makes one script of each page's.
///
/// # Errors
/// When there is no npm, when it does not get the libraries, or when a script cannot be read.
pub fn bundle() -> Result<()> {
    install()?;
    SCRIPTS.iter().try_for_each(|name| bundle_one(name))
}

/// Where a bundled script stands.
pub fn bundled(name: &str) -> PathBuf {
    folder().join(format!("{name}.js"))
}

/// The page of a script for surveys of that size.
pub fn page(name: &str, size: u16) -> PathBuf {
    folder().join(format!("{name}-{size}.html"))
}

/// The libraries, in the versions of the lock file; nothing where they are there already.
fn install() -> Result<()> {
    if is_installed() {
        return Ok(());
    }
    fs::create_dir_all(packages())?;
    for list in LISTS {
        fs::copy(sources().join(list), packages().join(list)).with_context(|| list.to_owned())?;
    }
    let mut npm = Command::new(which::which("npm")?);
    npm.current_dir(packages())
        .args(["ci", "--ignore-scripts", "--no-fund", "--no-audit"]);
    shell::run_on_a_line("npm installs libraries to compare with", &mut npm)
}

/// Whether npm has come to its end with these very lists.
fn is_installed() -> bool {
    let same = |list| {
        let ours = fs::read(sources().join(list)).ok();
        ours.is_some() && ours == fs::read(packages().join(list)).ok()
    };
    // npm writes it last.
    modules().join(".package-lock.json").is_file() && LISTS.into_iter().all(same)
}

/// One script with all that it imports and uses.
fn bundle_one(name: &str) -> Result<()> {
    let esbuild = which::which_in("esbuild", Some(modules().join(".bin")), root())?;
    let mut esbuild = Command::new(esbuild);
    esbuild
        .arg(sources().join(format!("{name}.js")))
        .args(["--bundle", "--minify", "--format=iife"])
        .args(["--charset=utf8", "--log-level=warning"])
        .arg(format!("--outfile={}", bundled(name).display()))
        // The sources have no folder of packages above them.
        .env("NODE_PATH", modules());
    shell::run(&mut esbuild)
}

/// The sources of the pages.
fn sources() -> PathBuf {
    root().join("tests/bench/pages")
}

/// Where npm installs.
fn packages() -> PathBuf {
    folder().join("npm")
}

/// What it has installed.
fn modules() -> PathBuf {
    packages().join("node_modules")
}
