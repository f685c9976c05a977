//! Trunk, wasm-bindgen and wasm-opt, each in the one version that we know.

use super::cached;
use crate::{lock, shell};
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// 0.22 needs rustc 1.96.1, newer than what we ask of users.
const TRUNK: &str = "0.21.14";
/// The first binaryen packages that read what rustc 1.96 writes; Debian's does not.
const BINARYEN: &str = "132";

/// A tool and the folder to put on PATH for it.
pub struct Tool {
    /// Name and version, for people.
    pub name: String,
    /// The folder with its programs.
    pub folder: PathBuf,
}

/// Finds or installs the three.
pub fn find_all() -> Result<[Tool; 3]> {
    let lock = fs::read_to_string(crate::root().join("Cargo.lock"))?;
    let bindgen = lock::version_of(&lock, "wasm-bindgen")
        .context("Cargo.lock does not hold wasm-bindgen: run `cargo generate-lockfile`")?;
    Ok([
        obtain("trunk", TRUNK, "trunk", "bin", cargo_install_trunk)?,
        obtain(
            "wasm-bindgen",
            bindgen,
            "wasm-bindgen-test-runner",
            "bin",
            cargo_install_bindgen,
        )?,
        obtain(
            "binaryen",
            BINARYEN,
            "wasm-opt",
            "node_modules/.bin",
            npm_install_binaryen,
        )?,
    ])
}

/// The user's own tool where it is of this very version, the cached one, or
/// one installed now.
fn obtain(
    name: &str,
    version: &str,
    program: &str,
    inside: &str,
    install: fn(&str, &Path) -> Command,
) -> Result<Tool> {
    let place = cached(&format!("{name}-{version}"));
    let cached = place.join(inside);
    let there = |folder: &Path| {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        folder.join(file).is_file()
    };
    let tool = |folder| Tool {
        name: format!("{name} {version}"),
        folder,
    };
    if there(&cached) {
        return Ok(tool(cached));
    }
    if let Some(folder) = own(program, version) {
        return Ok(tool(folder));
    }
    fs::create_dir_all(&place)?;
    let mut command = install(version, &place);
    eprintln!("installing {name} {version} into {} …", place.display());
    shell::run(&mut command).with_context(|| format!("installing {name} {version}"))?;
    if !there(&cached) {
        bail!(
            "{name} was installed, but {program} is not in {}",
            cached.display()
        );
    }
    Ok(tool(cached))
}

/// The folder on PATH whose program says that it is of this version.
fn own(program: &str, version: &str) -> Option<PathBuf> {
    let path = shell::find(program)?;
    let answer = shell::ask(Command::new(&path).arg("--version"))?;
    let same = answer.split_whitespace().any(|word| word == version);
    same.then(|| path.parent().map(Path::to_path_buf)).flatten()
}

fn cargo_install_trunk(version: &str, place: &Path) -> Command {
    let mut command = cargo_install("trunk", version, place);
    // Its own lock file, and no OpenSSL: what it was released with compiles.
    command.args(["--locked", "--no-default-features", "--features", "rustls"]);
    command
}

fn cargo_install_bindgen(version: &str, place: &Path) -> Command {
    // Not --locked: its lock file names versions that registry mirrors may lack.
    cargo_install("wasm-bindgen-cli", version, place)
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

fn npm_install_binaryen(version: &str, place: &Path) -> Command {
    let mut command = Command::new("npm");
    command
        .args(["install", "--no-fund", "--no-audit", "--prefix"])
        .arg(place)
        .arg(format!("binaryen@{version}"));
    command
}
