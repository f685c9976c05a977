//! Installs tools into the cache, and tells beforehand what and how long it takes.

use super::{cached, tools};
use crate::{setup::tools::Tool, shell, turn};
use anyhow::{Context, Result};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Installs what is missing of the tools; returns where the program or script of each is.
///
/// # Errors
/// When one cannot be installed; why has been shown.
pub fn obtain(tools: &[Tool]) -> Result<Vec<PathBuf>> {
    let missing: Vec<&Tool> = tools.iter().filter(|tool| tool.find().is_none()).collect();
    if !missing.is_empty() {
        announce(&missing);
    }
    for tool in missing {
        install(tool)?;
    }
    tools.iter().map(found).collect()
}

fn announce(tools: &[&Tool]) {
    eprintln!("to be installed once, into {}:", cached("").display());
    for tool in tools {
        eprintln!("  {:28} about {} s on two cores", tool.told(), tool.seconds);
    }
}

fn found(tool: &Tool) -> Result<PathBuf> {
    tool.find().with_context(|| {
        format!(
            "{} is installed, but did not bring what it should",
            tool.told()
        )
    })
}

/// In a folder beside its place, which it gets when it is whole. What an interrupted one has compiled
/// serves the next.
fn install(tool: &Tool) -> Result<()> {
    let place = tool.place();
    let _turn = turn::wait(&beside(&place, "lock"))?;
    if tool.find().is_some() {
        return Ok(());
    }
    let partial = beside(&place, "partial");
    fs::create_dir_all(&partial)?;
    shell::run_on_a_line(&tool.told(), &mut tool.installation(&partial)?)?;
    remove(&partial.join(tools::COMPILED))?;
    remove(&place)?;
    fs::rename(&partial, &place).with_context(|| place.display().to_string())
}

/// The path with something more at its end: versions have dots, too.
fn beside(place: &Path, what: &str) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".");
    name.push(what);
    name.into()
}

/// Removes a folder if it is there.
fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => Err(problem.into()),
        _ => Ok(()),
    }
}
