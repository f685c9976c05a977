//! Compiles the surveys under `src/data` into the app; with the feature `fictitious`, which is for
//! tests and demonstrations, also the invented ones under `tests/surveys`.
//!
//! Each folder there is one survey. It is parsed and checked by the code that the
//! app's own tests use; what is wrong stops the build, told line by line. Where there are several
//! surveys, the app is compiled with `cfg(several)`.

use std::path::Path;
use std::{env, fs, io};

use survey::apart;
use survey::compact::{Compact, Writer};
use survey::model::Survey;
use survey::parse::{self, Problem};

#[path = "src/survey"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the app uses more of the survey floor than its build does"
)]
mod survey {
    pub mod apart;
    pub mod compact;
    pub mod model;
    pub mod parse;
    pub mod report;
}

/// Where the surveys are; relative, as it is shown to the person who mends a file.
const DATA: &str = "src/data";
/// Where the invented ones are.
const INVENTED: &str = "tests/surveys";

/// Names another folder of surveys, to measure pages with: `cargo xtask bench` sets it, and
/// `cargo xtask build` takes it away.
const OTHER: &str = "MURROSKARTTA_DATA";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed={OTHER}");
    let data = env::var(OTHER).unwrap_or_else(|_| DATA.into());
    println!("cargo::rerun-if-changed={data}");
    println!("cargo::rerun-if-changed={INVENTED}");
    let invented = env::var_os("CARGO_FEATURE_FICTITIOUS").map(|_| INVENTED);
    let all = [&*data].into_iter().chain(invented);
    let compiled = compile(all.map(Path::new));
    // Cargo shows each as an error, and fails the build when the script has ended.
    for problem in compiled.as_ref().err().into_iter().flatten() {
        println!("cargo::error={problem}");
    }
    compiled.map_or(Ok(()), write)
}

/// Every survey, or everything that is wrong with any of them.
fn compile<'a>(data: impl Iterator<Item = &'a Path>) -> Result<Vec<Survey>, Vec<Problem>> {
    let folders = data.map(parse::folders).collect::<Result<Vec<_>, _>>();
    parse::load_all(&folders.map_err(|problem| vec![problem])?.concat())
}

fn write(mut surveys: Vec<Survey>) -> io::Result<()> {
    if surveys.len() > 1 {
        println!("cargo::rustc-cfg=several");
    }
    let (series, year) = (surveys[0].series(), surveys[0].year);
    println!("cargo::rustc-env=ONLY_SURVEY=survey={series}");
    println!("cargo::rustc-env=ONLY_ROUND=round={year}");
    let apart = apart::take(&mut surveys);
    let mut writer = Writer::default();
    surveys.write(&mut writer);
    apart.write(&mut writer);
    let (numbers, texts) = writer.finish();
    let target = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("run by cargo only"))?;
    let target = Path::new(&target);
    fs::write(target.join("texts.txt"), texts)?;
    fs::write(target.join("surveys.numbers"), numbers)
}
