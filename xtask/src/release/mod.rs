//! From what Trunk builds to the one file.
//!
//! Trunk compiles the program, binds and shrinks it, and calls our hook before
//! it puts the result in place. For a release the hook leaves one page in which
//! everything is inline; for development it only adds the files of `public/`
//! and the styles, which Trunk would otherwise want listed one by one.

mod ascii;
mod embed;
mod hoist;
mod page;
mod policy;
mod spelling;
mod squeeze;

use crate::{root, setup::Toolbox, shell, turn};
use anyhow::{Context, Result, ensure};
use page::Parts;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Names the folder of surveys that is compiled in, in place of `src/data`.
pub const DATA: &str = "MURROSKARTTA_DATA";
/// Names features to the hook, which is run by Trunk.
const FEATURES: &str = "MURROSKARTTA_FEATURES";

/// Builds `dist/index.html` and nothing else.
///
/// # Errors
/// When a compiler or Trunk fails; they have said why.
pub fn build(tools: &Toolbox) -> Result<()> {
    make(tools, &root().join("dist"), &|command| {
        command.env_remove(DATA).env_remove(FEATURES)
    })
}

/// Builds `index.html` in `dist` with the surveys of the folder `data`: to be measured, not to be
/// published.
///
/// # Errors
/// As [`build`].
pub fn build_with(tools: &Toolbox, data: &Path, dist: &Path) -> Result<()> {
    make(tools, dist, &|command| {
        command.env(DATA, data).env_remove(FEATURES)
    })
}

/// Builds `index.html` in `dist` with the invented surveys as well: for tests and demonstrations, not
/// to be published.
///
/// # Errors
/// As [`build`].
pub fn build_fictitious(tools: &Toolbox, dist: &Path) -> Result<()> {
    const FICTITIOUS: &str = "fictitious";
    make(tools, dist, &|command| {
        command.env_remove(DATA).env(FEATURES, FICTITIOUS);
        command.args(["--features", FICTITIOUS])
    })
}

/// Builds `index.html` in `dist` with the surveys that `with` names to a command.
fn make(tools: &Toolbox, dist: &Path, with: &dyn Fn(&mut Command) -> &mut Command) -> Result<()> {
    // Trunk writes all that it makes on its way to the same folders of target/.
    let _turn = turn::wait(&root().join("target/build.lock"))?;
    // Before Trunk, so that its compiler's progress is seen; the hook then only runs it.
    eprintln!("compiling the static first view …");
    shell::run(with(shell::cargo().args([
        "build",
        "--bin",
        "murroskartta",
    ])))?;
    eprintln!("compiling the program for the browser …");
    // All crates, also those that only the browser's program uses.
    shell::run(shell::cargo().args(["fetch", "--quiet"]))?;
    let mut trunk = tools.command("trunk");
    // Offline: the set-up has put the right tools on PATH, and Trunk shall take them.
    trunk.args(["build", "--release", "--offline", "--dist"]);
    shell::run(with(trunk.arg(dist)))
}

/// The headers with which a host that has a policy of its own sends that page.
///
/// # Errors
/// When it is not there, or carries no policy.
pub fn headers(page: &Path) -> Result<String> {
    let page = read(page)?;
    let policy = policy::carried(&page).context("the page carries no policy")?;
    Ok(format!(
        "Content-Type: text/html; charset=utf-8\nContent-Security-Policy: {policy}"
    ))
}

/// What Trunk calls when everything lies in its staging folder.
///
/// # Errors
/// When it is not Trunk that calls, or the page cannot be made.
pub fn hook() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.context("`assemble` is for Trunk; run `cargo xtask build`")?;
    if env::var("TRUNK_PROFILE").as_deref() == Ok("release") {
        let page = assemble(&staging)?;
        empty(&staging)?;
        return Ok(fs::write(staging.join("index.html"), page)?);
    }
    fs::write(staging.join("styles.css"), styles(true)?)?;
    for file in files(&root().join("public"))? {
        fs::copy(&file, staging.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn assemble(staging: &Path) -> Result<String> {
    let program = fs::read(staging.join("murroskartta_bg.wasm"))?;
    let glue = read(&staging.join("murroskartta.js"))?;
    page::assemble(&Parts {
        template: &read(&root().join("index.html"))?,
        favicon: &read(&root().join("public/favicon.svg"))?,
        styles: &styles(printed("surveys")?.lines().count() > 1)?,
        view: &printed("static-view")?,
        dataset: &printed("dataset")?,
        texts: &printed("texts")?,
        // No newer syntax than what is there: this is for old browsers.
        guard: &minify(include_str!("guard.js"))?,
        start: &minify(&start(&glue))?,
        program: &program,
    })
}

/// What the program prints on this machine: its first view, its texts, what search engines read, or
/// which surveys it has.
fn printed(what: &str) -> Result<String> {
    let features = env::var(FEATURES).unwrap_or_default();
    let mut cargo = shell::cargo();
    cargo.args(["run", "--quiet", "--bin", "murroskartta"]);
    shell::capture(cargo.args(["--features", &features, "--", what]))
}

/// Hands over what wasm-bindgen wrote for `--target no-modules`, to be run from a promise: run at once it would
/// look for the address of its script, and there is none.
fn start(glue: &str) -> String {
    format!("startMurroskartta(function () {{\n{glue}\nreturn wasm_bindgen;\n}});")
}

fn minify(script: &str) -> Result<String> {
    let mut terser = Command::new("terser");
    terser.args(["--compress", "--mangle", "--format", "ascii_only=true"]);
    shell::filter(&mut terser, script).context("`cargo xtask build` puts terser on PATH")
}

/// The style sheets one after the other, in the order of their names; with those of what is only there
/// where there are several surveys, if there are.
fn styles(several: bool) -> Result<String> {
    let folder = root().join("src/styles");
    let mut sheets = files(&folder)?;
    if several {
        sheets.append(&mut files(&folder.join("several"))?);
    }
    sheets.retain(|file| file.extension().is_some_and(|kind| kind == "css"));
    ensure!(!sheets.is_empty(), "no style sheet in {}", folder.display());
    sheets.iter().map(|sheet| read(sheet)).collect()
}

/// The files of a folder, sorted by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    let mut files = paths.collect::<Result<Vec<_>>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| file.display().to_string())
}

/// Empties Trunk's staging folder, which Trunk made for this build.
fn empty(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
