//! Murroskartta's commands, run as `cargo xtask COMMAND`.
//!
//! `start`, `build` and `test` are for people and CI, `bench` for people; `dev` serves while one
//! edits; `new-survey` and `check-data` are for whoever edits the data; `hook` is what Trunk
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
#[allow(
    dead_code,
    unused_imports,
    reason = "the app draws with it; the style sheet only has its colours from it"
)]
#[path = "../../src/chart/palette/mod.rs"]
mod palette;
mod release;
mod serve;
mod setup;
mod shell;
mod sizes;
#[allow(
    dead_code,
    unused_imports,
    reason = "the app uses more of the survey floor than its commands do"
)]
#[path = "../../src/survey"]
mod survey {
    pub mod letters;
    pub mod model;
    pub mod parse;
    pub mod percent;
    pub mod report;

    pub use letters::*;
    pub use model::*;
    pub use percent::*;
    pub use report::*;
}
mod turn;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Builds, shows, tests and measures the page, and helps with the data of surveys.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up, build the one file, serve it at a local address
    Start,
    /// Set up, build dist/index.html and nothing else, print its sizes and the headers for hosts with a policy
    Build,
    /// Every check, as CI runs them
    Test(checks::Choice),
    /// A million inputs for each reader of foreign text
    Fuzz(fuzz::Options),
    /// How fast program and page are, for surveys of growing size
    Bench(bench::Options),
    /// Set up, then serve with Trunk, which rebuilds as you edit
    Dev,
    /// Make a folder with templates for a survey
    NewSurvey(data::NewSurvey),
    /// Tell what is wrong with the surveys, or what is in them and what is odd
    CheckData(data::CheckData),
    /// Add styles and public/ to what Trunk has built: Trunk calls this
    #[command(hide = true)]
    Hook,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Start => start(),
        Command::Build => build(),
        Command::Test(choice) => checks::run(&choice),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Dev => develop(),
        Command::NewSurvey(survey) => data::new_survey(&survey),
        Command::CheckData(chosen) => data::check(&chosen),
        Command::Hook => release::hook(),
    }
}

fn start() -> Result<()> {
    release::build(&setup::for_building()?)?;
    sizes::report()?;
    serve::forever(&page())
}

fn build() -> Result<()> {
    release::build(&setup::for_building()?)?;
    sizes::report()?;
    println!("{}", release::headers(&page())?);
    Ok(())
}

/// Serves what `trunk serve` builds, from a folder of its own: `dist` is for
/// the one file.
fn develop() -> Result<()> {
    let mut trunk = setup::for_building()?.command("trunk");
    trunk.args(["serve", "--offline", "--dist", "target/dev", "--port"]);
    shell::run(trunk.arg(serve::free_port()?.to_string()))
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
