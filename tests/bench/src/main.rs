//! Writes synthetic surveys, and measures pages: what `cargo xtask bench` runs.

mod browser;
#[path = "../../e2e/src/harness/mod.rs"]
#[allow(
    dead_code,
    unexpected_cfgs,
    unused_imports,
    reason = "the tests use more of it, in more browsers"
)]
mod harness;

use std::path::Path;
use std::{env, fs, process::ExitCode};

use anyhow::{Context, Result, bail};
use murroskartta_bench::{Folder, SEED, page, sizes};

const USAGE: &str = "\
murroskartta-bench write DATA STATEMENTS         a survey of so many statements in a folder
murroskartta-bench page FILE SCRIPT STATEMENTS   a page to compare with: that survey, drawn by a script
murroskartta-bench measure PAGES SIZES           the pages in the folders PAGES/SIZE, in Chromium";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match obey(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem:?}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &[&str]) -> Result<()> {
    match *arguments {
        ["write", data, statements] => Ok(folder(statements)?.write(Path::new(data))?),
        ["page", file, script, statements] => {
            let survey = folder(statements)?.parse();
            let survey = survey.ok().context("synthetic surveys have no mistakes")?;
            let script = fs::read_to_string(script).with_context(|| script.to_owned())?;
            Ok(fs::write(file, page(&survey, &script))?)
        }
        ["measure", pages, list] => browser::measure(Path::new(pages), &sizes(list)?),
        _ => bail!(USAGE),
    }
}

fn folder(statements: &str) -> Result<Folder> {
    Ok(Folder::new(statements.parse()?, SEED))
}
