//! Murroskartta's commands, run as `cargo xtask COMMAND`.
//!
//! `start`, `build` and `test` are for people and CI, `bench` for people; `dev` serves while one
//! edits; `new-survey` and `check-data` are for whoever edits the data; `assemble` is what Trunk
//! calls at the end of a build.

#[allow(
    dead_code,
    unused_imports,
    clippy::trivially_copy_pass_by_ref,
    reason = "it is made for the app, which uses more of it and has it as a library's interface"
)]
#[path = "../../src/analysis/mod.rs"]
mod analysis;
mod bench;
mod checks;
mod data;
mod fuzz;
mod lock;
mod release;
mod serve;
mod setup;
mod shell;
mod sizes;
#[allow(
    dead_code,
    reason = "the app uses more of the survey floor than its commands do"
)]
#[path = "../../src/survey"]
mod survey {
    pub mod apart;
    mod gather;
    pub mod letters;
    pub mod model;
    pub mod parse;
    pub mod report;

    pub use gather::Gather;
    pub use letters::*;
    pub use model::*;
    pub use report::*;
}

use anyhow::{Result, bail};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

const HELP: &str = "\
cargo xtask start            set up, build the one file, serve it at a local address
cargo xtask build            set up, build dist/index.html and nothing else, print its sizes
cargo xtask test             every check, as CI runs them
cargo xtask test --quick     the native checks: seconds
cargo xtask test --only STEP one check alone (several: repeat --only)
cargo xtask fuzz [TARGET]    a million inputs for each reader of foreign text (--runs N: so many)
cargo xtask bench            how fast program and page are for 10 to 10,000 statements
                             (--native, --browser: one of both; --sizes 10,100)
cargo xtask dev              set up, then trunk serve: rebuilds as you edit

cargo xtask new-survey ID    a folder with templates for a survey (--statements N: for so many)
cargo xtask check-data [ID]  what is wrong with the surveys (or with that one), or what is in them";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match obey(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["start"] => start(),
        ["build"] => build(),
        ["test", wishes @ ..] => checks::run(wishes),
        ["fuzz", wishes @ ..] => fuzz::obey(wishes),
        ["bench", wishes @ ..] => bench::obey(wishes),
        ["dev"] => develop(),
        ["new-survey", wishes @ ..] => data::new_survey(wishes),
        ["check-data", wishes @ ..] => data::check(wishes),
        ["assemble"] => release::hook(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("unknown command `{}`\n\n{HELP}", arguments.join(" ")),
    }
}

fn start() -> Result<()> {
    release::build(&setup::for_building()?)?;
    sizes::report()?;
    serve::forever(&page())
}

fn build() -> Result<()> {
    release::build(&setup::for_building()?)?;
    sizes::report()
}

/// Serves what `trunk serve` builds, from a folder of its own: `dist` is for
/// the one file.
fn develop() -> Result<()> {
    let mut trunk = setup::for_building()?.command("trunk");
    shell::run(trunk.args(["serve", "--dist", "target/dev"]))
}

/// The root of the repository, wherever the command is called from.
fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The product: the one file.
fn page() -> PathBuf {
    root().join("dist/index.html")
}
