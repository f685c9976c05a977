//! A compiler that can compile for the browser: the user's own, with rustup's library for the target.

use crate::shell;
use anyhow::{Result, bail};
use std::{fs, path::Path, process::Command};

/// The target triple of the browser.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the target where it is missing. With rustup, `rust-toolchain.toml` names it and the first call of cargo
/// adds it, unless rustup was told to install nothing by itself.
///
/// # Errors
/// Where it is missing and rustup cannot add it; the message says what to run.
pub fn find() -> Result<()> {
    if has_target() {
        return Ok(());
    }
    if which::which("rustup").is_ok() {
        let mut rustup = Command::new("rustup");
        rustup
            .current_dir(crate::root())
            .args(["target", "add", WASM]);
        shell::run_on_a_line(&format!("rustup target add {WASM}"), &mut rustup)?;
    }
    if !has_target() {
        bail!("rustc cannot compile for the browser: run `rustup target add {WASM}` and try again");
    }
    Ok(())
}

/// Whether the standard library for the target lies where rustc looks for it.
fn has_target() -> bool {
    let mut question = Command::new("rustc");
    question.current_dir(crate::root());
    question.args(["--print", "target-libdir", "--target", WASM]);
    shell::ask(&mut question).is_some_and(|folder| holds_core(Path::new(&folder)))
}

fn holds_core(folder: &Path) -> bool {
    let Ok(files) = fs::read_dir(folder) else {
        return false;
    };
    files
        .flatten()
        .any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
}
