//! Finds what a build needs, installs what is missing, and says so.
//!
//! Tools stand in a cache of the user's, keyed by version, so that they
//! survive `cargo clean` and never replace a tool that the user chose.

mod browser;
mod compiler;
mod debian;
mod install;
mod needs;
mod tools;

pub use browser::{Browser, Engine};
pub use compiler::WASM;

use crate::shell;
use anyhow::{Result, bail};
use directories::BaseDirs;
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};
use tools::Tool;

/// The set-up: where the tools of a build stand.
pub struct Toolbox {
    /// Folders that go before the user's PATH.
    folders: Vec<PathBuf>,
}

/// Everything that compiling for the browser and packing the page need.
///
/// # Errors
/// When something is missing and cannot be installed from here; the message
/// says which command to run.
pub fn for_building() -> Result<Toolbox> {
    needs::check()?;
    compiler::find()?;
    let tools = tools::for_building()?;
    let programs = install::obtain(&tools)?;
    let names: Vec<String> = tools.iter().map(Tool::told).collect();
    eprintln!("set up: rustc for {WASM}, {}", names.join(", "));
    let folders = programs.iter().filter_map(|program| program.parent());
    Ok(Toolbox {
        folders: folders.map(Path::to_path_buf).collect(),
    })
}

/// axe-core: the one script that the tests put into the page.
///
/// # Errors
/// When it cannot be installed.
pub fn axe() -> Result<PathBuf> {
    obtain(tools::axe())
}

/// IBM's engine, which looks for the same and finds other things: one script too.
///
/// # Errors
/// As [`axe`].
pub fn ibm() -> Result<PathBuf> {
    obtain(tools::ibm())
}

/// Where one tool is, which is installed if it is missing.
fn obtain(tool: Tool) -> Result<PathBuf> {
    Ok(install::obtain(&[tool])?.remove(0))
}

/// What fuzzing needs beside the user's own Rust: libFuzzer is C++.
///
/// # Errors
/// Where no compiler for it is there or can be installed.
pub fn for_fuzzing() -> Result<()> {
    let there = env::var_os("CXX").is_some() || which::which("c++").is_ok();
    if there {
        Ok(())
    } else if debian::is_here() {
        debian::install_packages(&["g++"])
    } else {
        bail!("missing here: a compiler for C++, called `c++` or named in CXX")
    }
}

impl Toolbox {
    /// A program that finds the tools, to be run at the root.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.locate(program));
        command
            .current_dir(crate::root())
            .env("PATH", self.path())
            // Trunk's wish to look for a newer Trunk; the version is ours to choose.
            .env("TRUNK_SKIP_VERSION_CHECK", "true");
        command
    }

    /// Where a program stands: `Command` itself would search the PATH that we
    /// were started with, not the one that we set.
    pub fn locate(&self, program: &str) -> PathBuf {
        let found = which::which_in(program, Some(self.path()), crate::root());
        found.unwrap_or_else(|_| PathBuf::from(program))
    }

    fn path(&self) -> OsString {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let inherited: Vec<PathBuf> = env::split_paths(&inherited).collect();
        // Cargo may have been started by its full name, from a folder not on PATH.
        let cargo = shell::cargo_path().parent().map(Path::to_path_buf);
        let folders = self.folders.iter().cloned().chain(inherited).chain(cargo);
        env::join_paths(folders).unwrap_or_default()
    }
}

/// The cache's folder for one version of one tool.
fn cached(tool: &str) -> PathBuf {
    let base = BaseDirs::new().map_or_else(env::temp_dir, |user| user.cache_dir().to_owned());
    base.join("murroskartta").join(tool)
}
