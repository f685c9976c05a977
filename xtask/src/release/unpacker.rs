//! The small program that unpacks the large one, in the page.

use crate::{
    root,
    setup::{Toolbox, WASM},
    shell,
};
use anyhow::{Context, Result, ensure};
use std::{env, fs, path::PathBuf};

/// Where Trunk's hook is told to find it.
const PLACE: &str = "MURROSKARTTA_UNPACKER";

/// Bytes that it may take. It has about 5050; what it saves is thirteen times that.
const MOST: usize = 5_100;

/// What rustc uses of newer WebAssembly: wasm-opt wants it named.
const FEATURES: [&str; 3] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
];

/// Compiles it; returns the variable that tells the hook where it lies.
pub fn build(tools: &Toolbox) -> Result<(&'static str, PathBuf)> {
    let mut cargo = tools.command("cargo");
    cargo.args([
        "build",
        "--release",
        "--target",
        WASM,
        "--package",
        "unpack",
    ]);
    shell::run(&mut cargo)?;
    let chosen = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = root().join(chosen.unwrap_or_else(|| "target".into()));
    let built = target.join(WASM).join("release/unpack.wasm");
    let small = built.with_extension("small.wasm");
    let mut shrink = tools.command("wasm-opt");
    shrink.args(["-Oz", "--strip-producers", "--strip-target-features"]);
    shell::run(shrink.args(FEATURES).arg(&built).arg("-o").arg(&small))?;
    Ok((PLACE, small))
}

/// Reads it, in the hook.
pub fn read() -> Result<Vec<u8>> {
    let place = env::var_os(PLACE).context("`cargo xtask build` compiles the unpacker first")?;
    let unpacker = fs::read(&place).with_context(|| PathBuf::from(place).display().to_string())?;
    ensure!(
        unpacker.len() <= MOST,
        "the unpacker has {} bytes and may have {MOST}: what does it carry along?",
        unpacker.len()
    );
    Ok(unpacker)
}
