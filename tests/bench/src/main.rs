//! Writes synthetic surveys, and measures pages: what `cargo xtask bench` runs.

use std::path::Path;
use std::{env, process::ExitCode};

use anyhow::{Context, Result, bail};
use murroskartta_bench::{Folder, SEED};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["write", data, statements] => write(Path::new(data), statements),
        _ => usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem:?}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> Result<()> {
    bail!("murroskartta-bench write DATA STATEMENTS: a survey of so many statements in a folder")
}

fn write(data: &Path, statements: &str) -> Result<()> {
    let statements = statements.parse().context(usage().unwrap_err())?;
    let folder = Folder::new(statements, SEED);
    folder
        .write(data)
        .with_context(|| data.display().to_string())
}
