//! A million inputs for everything that reads what comes from outside: `tests/fuzz`.
//!
//! libFuzzer makes the inputs. It needs programs that count which of their branches are taken,
//! and any rustc compiles such: what a flag of its own would do is told to LLVM.

mod outcome;

use crate::{root, setup, shell};
use anyhow::{Context, Result, bail, ensure};
use clap::{Args, builder::PossibleValuesParser};
use outcome::Outcome;
use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Mutex,
    thread::{self, ScopedJoinHandle},
    time::Instant,
};

/// So many inputs each, where nobody wishes for another number.
const RUNS: u64 = 1_000_000;
/// So many as a check, which shall be quick.
const CHECKED: u64 = 50_000;
/// A program in `tests/fuzz/src/bin`, the longest input for it, in bytes, and by how much fewer
/// inputs it gets.
type Target = (&'static str, u16, u64);
/// All of them, the slowest first. Reading the data of a survey takes long, and only whoever builds
/// the page does it.
const TARGETS: [Target; 9] = [
    ("address", 512, 1),
    ("block", 3072, 10),
    ("data", 1536, 8),
    ("draft", 300, 100),
    ("own-table", 1024, 100),
    ("packed", 4096, 10),
    ("room-csv", 1024, 1),
    ("room-json", 1024, 1),
    ("workbook", 6144, 100),
];

/// An input that takes longer than so many seconds is a finding as well; a busy machine may pause.
const SLOW: u8 = 60;

/// What rustc is told: to count branches and to watch what is compared with what.
const FLAGS: [&str; 7] = [
    "--cfg erase_components",
    "--cfg fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// What is tried, and how often.
#[derive(Args)]
pub struct Options {
    /// So many inputs for each; those that take long get a part of it
    #[arg(long, value_name = "N", default_value_t = RUNS)]
    runs: u64,
    /// What reads foreign text; all of them where none is named
    #[arg(value_name = "TARGET", value_parser = PossibleValuesParser::new(TARGETS.map(|(name, ..)| name)))]
    targets: Vec<String>,
    /// What the fuzzer's chance begins with; without one, each time something else
    #[arg(long)]
    seed: Option<u32>,
}

impl Options {
    fn targets(&self) -> Vec<Target> {
        let named = |name: &str| self.targets.iter().any(|target| target == name);
        let all = TARGETS.into_iter();
        all.filter(|(name, ..)| self.targets.is_empty() || named(name))
            .collect()
    }
}

/// As many as [`CHECKED`] says, the same ones as long as the program is the same.
///
/// # Errors
/// As [`run`].
pub fn check() -> Result<()> {
    run(&Options {
        runs: CHECKED,
        targets: Vec::new(),
        seed: Some(1),
    })
}

/// Tries the inputs and prints a table of them.
///
/// # Errors
/// Where an input fails, or nothing could be tried.
pub fn run(options: &Options) -> Result<()> {
    let programs = build()?;
    let outcomes = try_all(options, &programs)?;
    println!("{}", outcome::table(&outcomes));
    let bad: Vec<&str> = outcomes.iter().filter_map(Outcome::problem).collect();
    if !bad.is_empty() {
        bail!("{}", bad.join("\n\n"));
    }
    Ok(())
}

/// Builds the programs and returns their folder.
fn build() -> Result<PathBuf> {
    setup::for_fuzzing()?;
    let version = shell::ask(Command::new("rustc").arg("-vV")).unwrap_or_default();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    // With a target named, the flags reach no build script and no macro.
    let host = host.context("rustc does not say which machine it is for")?;
    let mut command = shell::cargo();
    command
        .args([
            "build",
            "--quiet",
            "--package",
            "murroskartta-fuzz",
            "--bins",
        ])
        .args(["--profile", "fuzz", "--target", host])
        .arg("--target-dir")
        .arg(folder())
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", FLAGS.join(" "));
    shell::run(&mut command)?;
    Ok(folder().join(host).join("fuzz"))
}

/// What fuzzing writes.
fn folder() -> PathBuf {
    root().join("target/fuzz")
}

/// Tries as many targets at a time as there are processors.
fn try_all(options: &Options, programs: &Path) -> Result<Vec<Outcome>> {
    let at_a_time = thread::available_parallelism().map_or(1, usize::from);
    let left = Mutex::new(options.targets().into_iter());
    let outcomes = Mutex::new(Vec::new());
    let work = || -> Result<()> {
        loop {
            let next = left.lock().ok().and_then(|mut left| left.next());
            let Some(target) = next else { return Ok(()) };
            let outcome = try_one(options, programs, target)?;
            if let Ok(mut outcomes) = outcomes.lock() {
                outcomes.push(outcome);
            }
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..at_a_time).map(|_| scope.spawn(work)).collect();
        let mut ended = workers.into_iter().map(ScopedJoinHandle::join);
        ended.try_for_each(|end| end.unwrap_or_else(|_| bail!("a worker panicked")))
    })?;
    Ok(outcomes.into_inner().unwrap_or_default())
}

fn try_one(options: &Options, programs: &Path, (name, longest, fewer): Target) -> Result<Outcome> {
    let folder = folder().join("runs").join(name);
    // Of an earlier run.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let (log, runs) = (folder.join("log"), options.runs / fewer);
    let mut command = Command::new(
        programs
            .join(name)
            .with_extension(env::consts::EXE_EXTENSION),
    );
    command
        .current_dir(&folder)
        .args([format!("-runs={runs}"), format!("-max_len={longest}")])
        .args([format!("-timeout={SLOW}"), "-dict=words".into()])
        .args(["-print_final_stats=1", "-artifact_prefix=found-", "seeds"])
        .env("RUST_BACKTRACE", "0")
        // The program puts seeds and words there before they are read.
        .env("MURROSKARTTA_FUZZ", &folder)
        .stdout(Stdio::null())
        .stderr(File::create(&log)?);
    if let Some(seed) = options.seed {
        command.arg(format!("-seed={seed}"));
    }
    let began = Instant::now();
    let status = command.status().with_context(|| shell::told(&command))?;
    let log = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let well = status.success();
    let outcome = Outcome::read(name, &folder, &log, began.elapsed(), well);
    let enough = !well || outcome.inputs >= runs;
    ensure!(enough, "`{name}`: fewer inputs were tried than asked for");
    Ok(outcome)
}
