//! `cargo xtask check-data`: everything that is wrong with surveys, or what is in them.

use super::{counted, home, summary};
use crate::survey::parse::{self, Problem};
use anyhow::{Result, anyhow, bail, ensure};
use clap::Args;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What is told about some surveys.
pub struct Checked {
    /// The problems of each that has some, and the summary of each other.
    pub told: String,
    /// How many problems that is.
    pub problems: usize,
}

/// The surveys that are checked.
#[derive(Args)]
pub struct CheckData {
    /// A survey by its id, or a folder; all surveys where none is named
    #[arg(value_name = "ID")]
    pub chosen: Vec<String>,
}

/// Prints what is wrong with them, or what is in them.
///
/// # Errors
/// Where a folder is not there, or holds something wrong.
pub fn run(CheckData { chosen }: &CheckData) -> Result<()> {
    let Checked { told, problems } = check(&folders(chosen)?);
    println!("{told}");
    if problems > 0 {
        let found = counted(problems, "problem");
        bail!("{found}: until they are mended, the page cannot be built");
    }
    Ok(())
}

/// The folders that are asked for, by path or by the id of a survey; without a wish, all of them.
fn folders(chosen: &[String]) -> Result<Vec<PathBuf>> {
    let home = home();
    if chosen.is_empty() {
        return parse::folders(&home).map_err(|problem| anyhow!("{problem}"));
    }
    chosen.iter().map(|word| find(&home, word)).collect()
}

fn find(home: &Path, word: &str) -> Result<PathBuf> {
    // Put together from its parts again, a path has no slash at its end.
    let path: PathBuf = Path::new(word).components().collect();
    if path.is_dir() {
        // `.` has no name, and a survey is named by its folder.
        let named = path.file_name().is_some();
        return Ok(if named { path } else { fs::canonicalize(path)? });
    }
    let folder = home.join(path);
    ensure!(
        folder.is_dir(),
        "there is no folder {}. Correct the name, or make it: `cargo xtask new-survey {word}`",
        folder.display()
    );
    Ok(folder)
}

/// Checks the surveys in `folders`.
pub fn check(folders: &[PathBuf]) -> Checked {
    let (mut told, mut problems) = (Vec::new(), 0);
    for folder in folders {
        told.push(match parse::load(folder) {
            Ok(survey) => summary::of(&survey),
            Err(found) => {
                problems += found.len();
                listed(found)
            }
        });
    }
    // Surveys that are good each by itself may still not stand beside each other.
    if problems == 0
        && let Err(found) = parse::load_all(folders)
    {
        problems = found.len();
        told.push(listed(found));
    }
    Checked {
        told: told.join("\n\n"),
        problems,
    }
}

/// Problems a line each, file by file, as one meets them from the top of each.
fn listed(mut problems: Vec<Problem>) -> String {
    for of_a_file in problems.chunk_by_mut(|a, b| a.file == b.file) {
        of_a_file.sort_by_key(|problem| problem.line);
    }
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
