//! What is wrong with a file, and what to do about it.

use std::cell::OnceCell;
use std::fmt;

use super::about::About;
use crate::survey::model::Lang;

/// A mistake in a data file, told to the person who can mend it.
///
/// Displays as `src/data/x/adoption.csv:7: what is wrong. What to do.`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path of the file, as it was given.
    pub file: String,
    /// Line, from 1; none where the file as a whole is the problem.
    pub line: Option<usize>,
    /// What is wrong, without a full stop.
    pub what: String,
    /// What to do, without a full stop.
    pub fix: String,
    /// The same for programs.
    pub about: Box<About>,
}

impl Problem {
    /// Whether the survey is whole without it, and a reader just misses something.
    pub fn can_wait(&self) -> bool {
        self.about.can_wait()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}. {}.", self.what, self.fix)
    }
}

/// Collects the problems of one file; knows the line of every place in its text.
pub(super) struct Report<'a> {
    /// Path of the file.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The languages that its texts are to be in.
    pub languages: Vec<Lang>,
    problems: Vec<Problem>,
    /// Where its lines begin, from when the first problem is told: there may be one on each.
    lines: OnceCell<Vec<usize>>,
}

impl<'a> Report<'a> {
    /// A report on which nothing stands yet.
    pub fn new(path: &'a str, text: &'a str) -> Self {
        let problems = Vec::new();
        Self {
            path,
            text,
            languages: Lang::ALL.to_vec(),
            problems,
            lines: OnceCell::new(),
        }
    }

    /// Tells of a problem at `offset`, in bytes from the beginning of the text.
    pub fn tell(
        &mut self,
        offset: usize,
        about: About,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) {
        self.problems.push(Problem {
            file: self.path.to_owned(),
            line: Some(self.line(offset)),
            what: what.into(),
            fix: fix.into(),
            about: Box::new(about),
        });
    }

    /// The line, from 1, on which the byte at `offset` stands.
    pub fn line(&self, offset: usize) -> usize {
        let begun = || {
            let ends = self.text.match_indices('\n');
            ends.map(|(at, _)| at + 1).collect()
        };
        let lines: &Vec<usize> = self.lines.get_or_init(begun);
        1 + lines.partition_point(|&begin| begin <= offset)
    }

    /// How many problems have been told.
    pub fn count(&self) -> usize {
        self.problems.len()
    }

    /// Everything told, in that order.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}

/// The line, from 1, on which the byte at `offset` stands.
pub(super) fn line(text: &[u8], offset: usize) -> usize {
    1 + text
        .iter()
        .take(offset)
        .filter(|&&byte| byte == b'\n')
        .count()
}
