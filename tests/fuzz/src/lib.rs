//! What comes from outside — addresses, files of rooms, tables and workbooks of readers, the data of surveys — under many inputs.
//!
//! `cargo xtask fuzz` builds the programs in `src/bin` with libFuzzer, which makes inputs out of
//! [seeds] and keeps those that reach something new. Built otherwise, the same programs
//! read files and try each: that is how a crash is looked at, without any fuzzer.

pub mod address;
pub mod block;
pub mod data;
pub mod draft;
pub mod own_table;
pub mod packed;
pub mod room;
pub mod said;
pub mod seeds;
#[path = "../../surveys/published.rs"]
mod tables;
#[cfg(test)]
mod tests;
pub mod workbook;

use std::sync::LazyLock;
use std::{env, fs, process::ExitCode};

#[cfg(fuzzing)]
pub use libfuzzer_sys;

use murroskartta::survey::{Survey, surveys};

use tables::{ADOPTION, CUSTOMERS, PAIRS, SCALES, STAFF, TABLES, scale, ups, upwards};

/// What is put to the test.
#[derive(Clone, Copy)]
pub struct Target {
    /// Tries an input, and panics where something is not as it should be.
    pub check: fn(&[u8]),
    /// Inputs to begin with.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// The `main` of a program that tries `$target`.
#[macro_export]
macro_rules! target {
    ($target:expr) => {
        #[cfg(fuzzing)]
        $crate::libfuzzer_sys::fuzz_target!(init: $crate::seeds::put($target), |input: &[u8]| ($target.check)(input));

        #[cfg(not(fuzzing))]
        fn main() -> std::process::ExitCode {
            $crate::try_files($target)
        }
    };
}

/// Tries every file that is named in the arguments.
pub fn try_files(target: Target) -> ExitCode {
    for path in env::args().skip(1) {
        match fs::read(&path) {
            Ok(input) => {
                eprintln!("{path}: {}", input.escape_ascii());
                (target.check)(&input);
            }
            Err(problem) => {
                eprintln!("{path}: {problem}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// The survey that the page shows.
fn survey() -> &'static Survey {
    &surveys()[0]
}

/// That survey, a round before it, with the same statements, and one whose tables have no role: what an address may be
/// about.
fn all() -> &'static [Survey] {
    static ALL: LazyLock<[Survey; 3]> = LazyLock::new(|| {
        let before = Survey {
            id: "before".into(),
            year: survey().year - 1,
            ..survey().clone()
        };
        [survey().clone(), before, without_roles()]
    });
    &*ALL
}

/// The same statements in as many tables as there may be, of which nobody says what they are about.
fn without_roles() -> Survey {
    let mut survey = survey().clone();
    (survey.id, survey.series) = ("groups".into(), "groups".into());
    survey.report = None;
    let mut tables = survey.tables.clone();
    tables.extend(survey.tables.clone());
    tables.extend(survey.tables[..2].to_vec());
    for (at, table) in tables.iter_mut().enumerate() {
        (table.id, table.role) = (format!("group-{at}"), None);
    }
    survey.tables = tables;
    for scale in &mut survey.scales {
        scale.id.insert_str(0, "of-");
    }
    survey
}

/// Text as a browser hands it over: never anything but Unicode.
fn text(input: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(input)
}
