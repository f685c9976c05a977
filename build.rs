//! Reads the surveys under `src/data`, and writes them as JSON.
//!
//! Each folder there is one survey. It is parsed and checked by the code that the app's own tests use; what is
//! wrong stops the build, told line by line. Tests and what runs on this machine hold the JSON; a released page
//! carries it beside the program.

use std::path::Path;
use std::{env, fs, io};

use survey::model::Survey;
use survey::parse;

#[path = "src/survey"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the app uses more of the survey floor than its build does"
)]
mod survey {
    pub mod model;
    pub mod parse;
    pub mod percent;
    pub mod report;
}

/// Where the surveys are; relative, as it is shown to the person who mends a file.
const DATA: &str = "src/data";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={DATA}");
    let surveys = parse::load_data(&[DATA]);
    // Cargo shows each as an error, and fails the build when the script has ended.
    for problem in surveys.as_ref().err().into_iter().flatten() {
        println!("cargo::error={problem}");
    }
    surveys.map_or(Ok(()), |surveys| write(&surveys))
}

fn write(surveys: &[Survey]) -> io::Result<()> {
    let target = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("run by cargo only"))?;
    let json = serde_json::to_string(surveys)?;
    fs::write(Path::new(&target).join("surveys.json"), json)
}
