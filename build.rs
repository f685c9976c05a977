//! Compiles the surveys under `src/data` into the app; with the feature `fictitious`, which is for
//! tests and demonstrations, also the invented ones under `tests/surveys`.
//!
//! Each folder there is one survey. It is parsed and checked by the code that the
//! app's own tests use; what is wrong stops the build, told line by line. Where there are several
//! surveys, the app is compiled with `cfg(several)`.

use std::path::{Path, PathBuf};
use std::{env, fs, io, slice};

use survey::model::{Survey, TableId};
use survey::parse::{self, Problem, SourceFile, SourceFiles};
use survey::{apart, texts};

#[path = "src/survey"]
#[allow(
    dead_code,
    reason = "the app uses more of the survey floor than its build does"
)]
mod survey {
    pub mod apart;
    pub mod model;
    pub mod parse;
    pub mod report;
    pub mod texts;
}

/// Where the surveys are; relative, as it is shown to the person who mends a file.
const DATA: &str = "src/data";
/// Where the invented ones are.
const INVENTED: &str = "tests/surveys";

fn main() -> io::Result<()> {
    println!("cargo::rustc-check-cfg=cfg(several)");
    println!("cargo::rerun-if-changed={DATA}");
    let mut all = folders(Path::new(DATA))?;
    if env::var_os("CARGO_FEATURE_FICTITIOUS").is_some() {
        println!("cargo::rerun-if-changed={INVENTED}");
        all.append(&mut folders(Path::new(INVENTED))?);
    }
    let compiled = compile(&all);
    // Cargo shows each as an error, and fails the build when the script has ended.
    for problem in compiled.as_ref().err().into_iter().flatten() {
        println!("cargo::error={problem}");
    }
    compiled.map_or(Ok(()), write)
}

/// The folders in `data`, by name, so that each build lists the surveys in the same order.
fn folders(data: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(data)?.map(|entry| Ok(entry?.path()));
    let mut folders = entries.collect::<io::Result<Vec<_>>>()?;
    folders.retain(|path| path.is_dir());
    folders.sort();
    Ok(folders)
}

/// Every survey, or everything that is wrong with any of them.
fn compile(folders: &[PathBuf]) -> Result<Vec<Survey>, Vec<Problem>> {
    let (mut surveys, mut problems) = (Vec::new(), Vec::new());
    if folders.is_empty() {
        problems.push(whole(
            DATA,
            "there is no survey",
            "Give each survey a folder here",
        ));
    }
    for folder in folders {
        match load(folder) {
            Ok(survey) => surveys.push(survey),
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() {
        problems = rounds(folders, &surveys)?;
    }
    if problems.is_empty() {
        Ok(surveys)
    } else {
        Err(problems)
    }
}

/// What is wrong among surveys that were read from these folders.
fn rounds(folders: &[PathBuf], surveys: &[Survey]) -> Result<Vec<Problem>, Vec<Problem>> {
    let paths = folders.iter().map(|folder| metadata(folder));
    let paths: Vec<String> = paths.collect();
    let contents = read(&paths)?;
    let files = paths.iter().zip(&contents);
    let files = files.map(|(path, bytes)| SourceFile { path, bytes });
    Ok(parse::rounds(
        &surveys.iter().zip(files).collect::<Vec<_>>(),
    ))
}

/// Where a survey says what was asked.
fn metadata(folder: &Path) -> String {
    format!("{}/survey.toml", folder.display())
}

/// Reads and parses the survey in `folder`.
fn load(folder: &Path) -> Result<Survey, Vec<Problem>> {
    let csv = TableId::ALL.map(|table| format!("{}.csv", table.id()));
    let names = ["survey.toml", &csv[0], &csv[1], &csv[2]];
    let paths = names.map(|name| format!("{}/{name}", folder.display()));
    let contents = read(&paths)?;
    let file = |i: usize| SourceFile {
        path: &paths[i],
        bytes: &contents[i],
    };
    let report = format!("{}/report.toml", folder.display());
    let retold = fs::exists(&report).unwrap_or_default();
    let told = if retold {
        read(slice::from_ref(&report))?
    } else {
        Vec::new()
    };
    parse::survey(&SourceFiles {
        metadata: file(0),
        tables: [file(1), file(2), file(3)],
        report: told.first().map(|bytes| SourceFile {
            path: &report,
            bytes,
        }),
    })
}

/// The contents of all files, or which of them cannot be read.
fn read(paths: &[String]) -> Result<Vec<Vec<u8>>, Vec<Problem>> {
    let (mut contents, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match fs::read(path) {
            Ok(bytes) => contents.push(bytes),
            Err(error) => problems.push(unreadable(path, &error)),
        }
    }
    if problems.is_empty() {
        Ok(contents)
    } else {
        Err(problems)
    }
}

fn unreadable(path: &str, error: &io::Error) -> Problem {
    let fix = "A survey's folder holds survey.toml, a CSV for each of its three tables, and maybe report.toml";
    whole(path, &format!("the file cannot be read ({error})"), fix)
}

/// A problem of a file or folder as a whole.
fn whole(path: &str, what: &str, fix: &str) -> Problem {
    Problem {
        file: path.to_owned(),
        line: None,
        what: what.to_owned(),
        fix: fix.to_owned(),
    }
}

fn write(mut surveys: Vec<Survey>) -> io::Result<()> {
    if surveys.len() > 1 {
        println!("cargo::rustc-cfg=several");
    }
    let Survey { series, year, .. } = &surveys[0];
    println!("cargo::rustc-env=ONLY_SURVEY=survey={series}");
    println!("cargo::rustc-env=ONLY_ROUND=round={year}");
    let apart = postcard::to_allocvec(&apart::take(&surveys)).map_err(io::Error::other)?;
    let texts = texts::take(&mut surveys);
    let compact = postcard::to_allocvec(&surveys).map_err(io::Error::other)?;
    let target = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("run by cargo only"))?;
    let target = Path::new(&target);
    fs::write(target.join("apart.postcard"), apart)?;
    fs::write(target.join("texts.txt"), texts)?;
    fs::write(target.join("surveys.postcard"), compact)
}
