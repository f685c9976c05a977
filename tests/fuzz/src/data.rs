//! The files of a survey: whatever they hold, they are read or every mistake is told with its place.

use murroskartta::survey::parse::{self, Problem, SourceFile, SourceFiles};
use murroskartta::survey::{Percent, Survey};

use super::Target;

/// The files of a survey.
pub const DATA: Target = Target {
    check,
    seeds: super::seeds::data,
};

/// Names of the files, in the order in which an input has them, with a sign between that no text has; what an
/// input lacks is as in a small survey that is good.
pub const NAMES: [&str; 5] = [
    "data/survey.toml",
    "data/adoption.csv",
    "data/customers.csv",
    "data/staff.csv",
    "data/report.toml",
];
/// No text has it.
const BETWEEN: u8 = 0;

/// A survey of one statement: small, for it is read with each input.
pub const GOOD: [&str; 5] = [
    include_str!("../data/survey.toml"),
    include_str!("../data/adoption.csv"),
    include_str!("../data/customers.csv"),
    include_str!("../data/staff.csv"),
    include_str!("../data/report.toml"),
];

/// The files that an input has, and what it lacks.
pub fn with_good(input: &[u8]) -> [&[u8]; 5] {
    let mut files = GOOD.map(str::as_bytes);
    let given = input.split(|&byte| byte == BETWEEN);
    for (file, given) in files.iter_mut().zip(given) {
        if !given.is_empty() {
            *file = given;
        }
    }
    files
}

fn check(input: &[u8]) {
    let files = with_good(input);
    match read(files) {
        Ok(survey) => keeps_its_promises(&survey),
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in &problems {
                is_told(problem, files);
            }
        }
    }
}

/// The survey that the files hold, or what is wrong with them.
///
/// # Errors
///
/// Every mistake.
pub fn read(files: [&[u8]; 5]) -> Result<Survey, Vec<Problem>> {
    let file = |at: usize| SourceFile {
        path: NAMES[at],
        bytes: files[at],
    };
    parse::survey(&SourceFiles {
        metadata: file(0),
        tables: vec![file(1), file(2), file(3)],
        report: Some(file(4)),
    })
}

/// A mistake is told with its file and a line of it.
fn is_told(problem: &Problem, files: [&[u8]; 5]) {
    let at = NAMES.iter().position(|name| *name == problem.file);
    let file = files[at.expect("one of the files")];
    let lines = file.split(|&byte| byte == b'\n').count();
    let line = problem.line.unwrap_or(1);
    assert!((1..=lines).contains(&line), "{problem}");
    assert!(
        !problem.what.is_empty() && !problem.fix.is_empty(),
        "{problem}"
    );
}

/// What the rest of the program relies on.
fn keeps_its_promises(survey: &Survey) {
    for table in &survey.tables {
        let answers = survey.scale(table.scale).answers.len();
        for row in &table.rows {
            assert!(usize::from(row.statement) < survey.statements.len());
            assert_eq!(row.shares.len(), answers);
            let mut shares = row.shares.iter().flatten();
            assert!(shares.all(|share| (Percent::ZERO..=Percent::HUNDRED).contains(share)));
        }
    }
    for point in survey.report.iter().flat_map(|report| report.points()) {
        let statements = &point.2.statements;
        assert!(
            statements
                .iter()
                .all(|&at| usize::from(at) < survey.statements.len())
        );
    }
}
