//! Trunk, wasm-bindgen, wasm-opt, terser, and what the tests need of the kind, each in the one version
//! that we know.

use super::cached;
use crate::{lock, shell};
use anyhow::Result;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A tool in one version.
pub struct Tool {
    /// For people and for the cache.
    pub name: &'static str,
    pub version: String,
    pub source: Source,
    pub brings: Brings,
    /// About how long it takes to install on two cores.
    pub seconds: u64,
}

/// Where a tool comes from.
pub enum Source {
    /// A package of crates.io; cargo compiles it.
    Cargo {
        package: &'static str,
        flags: &'static [&'static str],
    },
    /// npm, ready made.
    Npm,
}

/// What of a tool is used.
pub enum Brings {
    /// A program, by this name.
    Program(&'static str),
    /// A script in npm's folder of packages.
    Script(&'static str),
}

/// What a build needs.
///
/// # Errors
/// When Cargo.lock does not tell the version of wasm-bindgen.
pub fn for_building() -> Result<[Tool; 4]> {
    let lock = fs::read_to_string(crate::root().join("Cargo.lock"))?;
    let bindgen = lock::version_of(&lock, "wasm-bindgen")?;
    Ok([trunk(), wasm_bindgen(bindgen), binaryen(), terser()])
}

/// 0.22 needs rustc 1.96.1, newer than what we ask of users.
fn trunk() -> Tool {
    Tool {
        name: "trunk",
        version: "0.21.14".into(),
        // Its own lock file: what it was released with compiles. Without features it downloads nothing.
        source: Source::Cargo {
            package: "trunk",
            flags: &["--locked", "--no-default-features"],
        },
        brings: Brings::Program("trunk"),
        seconds: 150,
    }
}

/// The version is the app's own.
fn wasm_bindgen(version: String) -> Tool {
    Tool {
        name: "wasm-bindgen",
        version,
        // Not --locked: its lock file names versions that registry mirrors may lack. The features are
        // for drivers of browsers on other machines.
        source: Source::Cargo {
            package: "wasm-bindgen-cli",
            // It reads 26 MB at each change in `cargo xtask dev`.
            flags: &[
                "--no-default-features",
                "--config",
                "profile.release.opt-level=1",
            ],
        },
        brings: Brings::Program("wasm-bindgen-test-runner"),
        seconds: 100,
    }
}

/// wasm-opt: the first that reads what rustc 1.96 writes; Debian's does not.
fn binaryen() -> Tool {
    npm("binaryen", "132", Brings::Program("wasm-opt"))
}

/// Takes 12 KB off what wasm-bindgen writes, which lists a function for each
/// thing that the program asks of the browser.
fn terser() -> Tool {
    npm("terser", "5.51.2", Brings::Program("terser"))
}

/// axe-core finds what the page keeps from people with disabilities, in the end-to-end tests.
pub fn axe() -> Tool {
    npm("axe-core", "4.14.1", Brings::Script("axe-core/axe.min.js"))
}

/// IBM's Equal Access finds more of it.
pub fn ibm() -> Tool {
    let script = "accessibility-checker-engine/ace.js";
    npm(
        "accessibility-checker-engine",
        "4.0.34",
        Brings::Script(script),
    )
}

/// A package of npm's, called by its own name.
fn npm(name: &'static str, version: &str, brings: Brings) -> Tool {
    Tool {
        name,
        version: version.into(),
        source: Source::Npm,
        brings,
        seconds: 5,
    }
}

/// Drives Firefox in the tests: the first that Firefox lets into its own scripts.
pub fn geckodriver() -> Tool {
    Tool {
        name: "geckodriver",
        version: "0.37.0".into(),
        source: Source::Cargo {
            package: "geckodriver",
            flags: &[],
        },
        brings: Brings::Program("geckodriver"),
        seconds: 90,
    }
}

impl Tool {
    /// Name and version, for people.
    pub fn told(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The cache's folder for this version.
    pub fn place(&self) -> PathBuf {
        cached(&format!("{}-{}", self.name, self.version))
    }

    /// The program or script: in the cache, or the user's own program where it is of this very version.
    pub fn find(&self) -> Option<PathBuf> {
        match self.brings {
            Brings::Program(name) => self.installed(name).or_else(|| self.own(name)),
            Brings::Script(path) => {
                Some(self.place().join("node_modules").join(path)).filter(|script| script.is_file())
            }
        }
    }

    /// Where cargo or npm has put a program.
    fn installed(&self, name: &str) -> Option<PathBuf> {
        let folders = ["bin", "node_modules/.bin"].map(|folder| self.place().join(folder));
        let folders = env::join_paths(folders).ok()?;
        which::which_in(name, Some(folders), crate::root()).ok()
    }

    /// A program on PATH that says that it is of this version.
    fn own(&self, name: &str) -> Option<PathBuf> {
        let path = which::which(name).ok()?;
        let answer = shell::ask(Command::new(&path).arg("--version"))?;
        let same = answer.split_whitespace().any(|word| word == self.version);
        same.then_some(path)
    }

    /// The command that installs it into a folder.
    ///
    /// # Errors
    /// When there is no npm.
    pub fn installation(&self, place: &Path) -> Result<Command> {
        match self.source {
            Source::Cargo { package, flags } => Ok(self.cargo_install(package, flags, place)),
            Source::Npm => self.npm_install(place),
        }
    }

    fn cargo_install(&self, package: &str, flags: &[&str], place: &Path) -> Command {
        let mut command = shell::cargo();
        command
            // Outside the workspace, whose configuration is not meant for tools.
            .current_dir(place)
            .args(["install", package, "--version", &self.version])
            .args(QUICK.iter().flat_map(|setting| ["--config", setting]))
            .args(flags)
            .arg("--root")
            .arg(place)
            .arg("--target-dir")
            .arg(place.join(COMPILED));
        command
    }

    fn npm_install(&self, place: &Path) -> Result<Command> {
        let mut command = Command::new(which::which("npm")?);
        command
            .args(["install", "--no-fund", "--no-audit", "--prefix"])
            .arg(place)
            .arg(format!("{}@{}", self.name, self.version));
        Ok(command)
    }
}

/// Tools that run for a second are not worth minutes of optimizing.
const QUICK: [&str; 3] = [
    "profile.release.opt-level=0",
    "profile.release.lto=\"off\"",
    "profile.release.codegen-units=16",
];

/// The folder in a tool's place where cargo compiles it.
pub const COMPILED: &str = "target";
