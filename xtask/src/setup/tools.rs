//! Trunk, wasm-bindgen, wasm-opt, terser, and what the tests need of the kind, each in the one version
//! that we know.

use super::cached;
use crate::{lock, shell};
use anyhow::{Context, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// 0.22 needs rustc 1.96.1, newer than what we ask of users.
const TRUNK: &str = "0.21.14";
/// The first binaryen packages that read what rustc 1.96 writes; Debian's does not.
const BINARYEN: &str = "132";
/// Takes 12 KB off what wasm-bindgen writes, which lists a function for each
/// thing that the program asks of the browser.
const TERSER: &str = "5.51.2";
/// Finds what the page keeps from people with disabilities, in the end-to-end tests.
const AXE: &str = "4.14.1";
/// Finds more of it: IBM's Equal Access.
const IBM: &str = "4.0.34";
/// Drives Firefox in them: the first that Firefox lets into its own scripts.
const GECKODRIVER: &str = "0.37.0";

/// A tool and the folder to put on PATH for it.
pub struct Tool {
    /// Name and version, for people.
    pub name: String,
    /// The folder with its programs.
    pub folder: PathBuf,
}

/// Finds or installs all of them.
pub fn find_all() -> Result<[Tool; 4]> {
    let lock = fs::read_to_string(crate::root().join("Cargo.lock"))?;
    let bindgen = lock::version_of(&lock, "wasm-bindgen")
        .context("Cargo.lock does not hold wasm-bindgen: run `cargo generate-lockfile`")?;
    Ok([
        obtain("trunk", TRUNK, "trunk", |place| {
            // Its own lock file, and no OpenSSL: what it was released with compiles.
            let mut command = cargo_install("trunk", TRUNK, place);
            command.args(["--locked", "--no-default-features", "--features", "rustls"]);
            command
        })?,
        obtain(
            "wasm-bindgen",
            bindgen,
            "wasm-bindgen-test-runner",
            |place| {
                // Not --locked: its lock file names versions that registry mirrors may lack.
                cargo_install("wasm-bindgen-cli", bindgen, place)
            },
        )?,
        obtain("binaryen", BINARYEN, "wasm-opt", |place| {
            npm_install("binaryen", BINARYEN, place)
        })?,
        obtain("terser", TERSER, "terser", |place| {
            npm_install("terser", TERSER, place)
        })?,
    ])
}

/// Finds or installs axe-core: the one script that the tests put into the page.
pub fn axe() -> Result<PathBuf> {
    script("axe-core", AXE, "axe.min.js")
}

/// Finds or installs IBM's engine, which looks for the same and finds other things: one script too.
pub fn ibm() -> Result<PathBuf> {
    script("accessibility-checker-engine", IBM, "ace.js")
}

/// A script of npm's that the tests put into the page.
fn script(package: &str, version: &str, file: &str) -> Result<PathBuf> {
    let place = cached(&format!("{package}-{version}"));
    let script = place.join("node_modules").join(package).join(file);
    if !script.is_file() {
        eprintln!("installing {package} {version} into {} …", place.display());
        fs::create_dir_all(&place)?;
        shell::run(&mut npm_install(package, version, &place))
            .with_context(|| format!("installing {package}"))?;
    }
    Ok(script)
}

/// Finds or installs Firefox's driver.
pub fn geckodriver() -> Result<PathBuf> {
    let tool = obtain("geckodriver", GECKODRIVER, "geckodriver", |place| {
        cargo_install("geckodriver", GECKODRIVER, place)
    })?;
    let program = format!("geckodriver{}", env::consts::EXE_SUFFIX);
    Ok(tool.folder.join(program))
}

/// The cached tool, the user's own where it is of this very version, or one
/// installed now.
fn obtain(
    name: &str,
    version: &str,
    program: &str,
    install: impl FnOnce(&Path) -> Command,
) -> Result<Tool> {
    let place = cached(&format!("{name}-{version}"));
    let name = format!("{name} {version}");
    if let Some(folder) = inside(&place, program).or_else(|| own(program, version)) {
        return Ok(Tool { name, folder });
    }
    eprintln!("installing {name} into {} …", place.display());
    fs::create_dir_all(&place)?;
    shell::run(&mut install(&place)).with_context(|| format!("installing {name}"))?;
    let folder = inside(&place, program)
        .with_context(|| format!("{name} is installed, but brought no {program}"))?;
    Ok(Tool { name, folder })
}

/// The folder of a program that cargo or npm has installed in a place.
fn inside(place: &Path, program: &str) -> Option<PathBuf> {
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    let mut folders = ["bin", "node_modules/.bin"]
        .map(|folder| place.join(folder))
        .into_iter();
    folders.find(|folder| folder.join(&program).is_file())
}

/// The folder on PATH whose program says that it is of this version.
fn own(program: &str, version: &str) -> Option<PathBuf> {
    let path = which::which(program).ok()?;
    let answer = shell::ask(Command::new(&path).arg("--version"))?;
    let same = answer.split_whitespace().any(|word| word == version);
    same.then(|| path.parent().map(Path::to_path_buf)).flatten()
}

fn cargo_install(package: &str, version: &str, place: &Path) -> Command {
    let mut command = shell::cargo();
    command
        // Outside the workspace, whose configuration is not meant for tools.
        .current_dir(place)
        .args(["install", package, "--version", version, "--root"])
        .arg(place);
    command
}

fn npm_install(package: &str, version: &str, place: &Path) -> Command {
    let mut command = Command::new("npm");
    command
        .args(["install", "--no-fund", "--no-audit", "--prefix"])
        .arg(place)
        .arg(format!("{package}@{version}"));
    command
}
