//! Compiles the surveys under `src/data` into the app.
//!
//! Each folder there is one survey. It is parsed and checked by the code that the
//! app's own tests use; what is wrong stops the build, told line by line.

use std::path::Path;
use std::{env, fs, io};

use survey::model::Survey;
use survey::parse::{self, Problem};
use survey::texts;

#[path = "src/survey"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the app uses more of the survey floor than its build does"
)]
mod survey {
    pub mod model;
    pub mod parse;
    pub mod report;
    pub mod texts;
}

/// Where the surveys are; relative, as it is shown to the person who mends a file.
const DATA: &str = "src/data";

/// Names another folder of surveys, to measure pages with: `cargo xtask bench` sets it, and
/// `cargo xtask build` takes it away.
const OTHER: &str = "MURROSKARTTA_DATA";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed={OTHER}");
    let data = env::var(OTHER).unwrap_or_else(|_| DATA.into());
    println!("cargo::rerun-if-changed={data}");
    let compiled = compile(Path::new(&data));
    // Cargo shows each as an error, and fails the build when the script has ended.
    for problem in compiled.as_ref().err().into_iter().flatten() {
        println!("cargo::error={problem}");
    }
    compiled.map_or(Ok(()), write)
}

/// Every survey, or everything that is wrong with any of them.
fn compile(data: &Path) -> Result<Vec<Survey>, Vec<Problem>> {
    let (mut surveys, mut problems) = (Vec::new(), Vec::new());
    for folder in parse::folders(data).map_err(|problem| vec![problem])? {
        match parse::load(&folder) {
            Ok(survey) => surveys.push(survey),
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() {
        Ok(surveys)
    } else {
        Err(problems)
    }
}

fn write(mut surveys: Vec<Survey>) -> io::Result<()> {
    let texts = texts::take(&mut surveys);
    let compact = postcard::to_allocvec(&surveys).map_err(io::Error::other)?;
    let target = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("run by cargo only"))?;
    let target = Path::new(&target);
    fs::write(target.join("texts.txt"), texts)?;
    fs::write(target.join("surveys.postcard"), compact)
}
