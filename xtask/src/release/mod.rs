//! From what Trunk builds to the one file.
//!
//! Trunk compiles the program, binds and shrinks it. It is the same for every page: a page is one file with
//! the program, the surveys that it carries, and everything else inline. For development our hook only adds
//! the files of `public/` and the styles, which Trunk would otherwise want to make itself.

mod ascii;
#[cfg(test)]
mod colours;
mod embed;
mod hoist;
mod page;
mod policy;
mod spelling;
mod squeeze;

use crate::{palette, root, setup::Toolbox, shell, survey::parse, turn};
use anyhow::{Context, Result, anyhow};
use page::Parts;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Builds the program, and with it `dist/index.html` and nothing else.
///
/// # Errors
/// When a compiler or Trunk fails; they have said why.
pub fn build(tools: &Toolbox) -> Result<()> {
    program(tools)?;
    page(tools, &[root().join("src/data")], &root().join("dist"))
}

/// Builds the page with the invented surveys as well, with the program that is built: for tests and
/// demonstrations, not to be published.
///
/// # Errors
/// As [`page()`].
pub fn fictitious(tools: &Toolbox, dist: &Path) -> Result<()> {
    let data = ["src/data", "tests/surveys"].map(|folder| root().join(folder));
    page(tools, &data, dist)
}

/// Builds the program that every page has.
///
/// # Errors
/// When a compiler or Trunk fails; they have said why.
pub fn program(tools: &Toolbox) -> Result<()> {
    // Trunk writes all that it makes on its way to the same folders of target/.
    let _turn = turn::wait(&root().join("target/build.lock"))?;
    eprintln!("compiling the program for the browser …");
    // All crates, also those that only the browser's program uses.
    shell::run(shell::cargo().args(["fetch", "--quiet"]))?;
    let mut trunk = tools.command("trunk");
    // Offline: the set-up has put the right tools on PATH, and Trunk shall take them.
    trunk.args(["build", "--release", "--offline", "--dist"]);
    shell::run(trunk.arg(built()))
}

/// Where Trunk puts it.
fn built() -> PathBuf {
    root().join("target/program")
}

/// Makes `index.html` in `dist` of the program that is built and the surveys in the folders of `data`.
///
/// # Errors
/// When there is no program, or the surveys are wrong.
pub fn page(tools: &Toolbox, data: &[PathBuf], dist: &Path) -> Result<()> {
    eprintln!("compiling the static first view …");
    shell::run(shell::cargo().args(["build", "--bin", "murroskartta"]))?;
    let page = assemble(tools, data)?;
    fs::create_dir_all(dist)?;
    Ok(fs::write(dist.join("index.html"), page)?)
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
/// When it is not Trunk that calls.
pub fn hook() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.context("`hook` is for Trunk; run `cargo xtask build`")?;
    let data = root().join("src/data");
    fs::write(staging.join("styles.css"), styles(&[data])?)?;
    for file in files(&root().join("public"))? {
        fs::copy(&file, staging.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn assemble(tools: &Toolbox, data: &[PathBuf]) -> Result<String> {
    let program = fs::read(built().join("murroskartta_bg.wasm"));
    let program = program.context("the program is not built: run `cargo xtask build`")?;
    let glue = read(&built().join("murroskartta.js"))?;
    page::assemble(&Parts {
        template: &read(&root().join("index.html"))?,
        favicon: &read(&root().join("public/favicon.svg"))?,
        styles: &styles(data)?,
        view: &printed("static-view", data)?,
        dataset: &printed("dataset", data)?,
        surveys: &printed("surveys", data)?,
        // No newer syntax than what is there: this is for old browsers.
        guard: &minify(tools, include_str!("guard.js"))?,
        start: &minify(tools, &start(&glue))?,
        program: &program,
    })
}

/// A part of the page, as the program prints it on this machine.
fn printed(part: &str, data: &[PathBuf]) -> Result<String> {
    let mut cargo = shell::cargo();
    cargo.args(["run", "--quiet", "--bin", "murroskartta", "--", part]);
    shell::capture(cargo.args(data))
}

/// Hands over what wasm-bindgen wrote for `--target no-modules`, to be run from a promise: run at once it would
/// look for the address of its script, and there is none.
fn start(glue: &str) -> String {
    format!("startMurroskartta(function () {{\n{glue}\nreturn wasm_bindgen;\n}});")
}

fn minify(tools: &Toolbox, script: &str) -> Result<String> {
    let mut terser = tools.command("terser");
    terser.args(["--compress", "--mangle", "--format", "ascii_only=true"]);
    shell::filter(&mut terser, script)
}

/// The colours of the palette, then the style sheets one after the other, as `index.css` imports them.
fn styles(data: &[PathBuf]) -> Result<String> {
    let surveys = parse::load_data(data).map_err(|problems| {
        let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
        anyhow!(told.join("\n"))
    })?;
    let folder = root().join("src/styles");
    let index = read(&folder.join("index.css"))?;
    let imported = index.lines().filter_map(|line| {
        let name = line.strip_prefix("@import \"")?;
        name.strip_suffix("\";")
    });
    let sheets: Result<String> = imported.map(|sheet| read(&folder.join(sheet))).collect();
    Ok(format!("{}{}", palette::sheet(&surveys), sheets?))
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
