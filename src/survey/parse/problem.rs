//! What is wrong with a file, and what to do about it.

use std::fmt;

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
        }
    }

    /// Tells of a problem at `offset`, in bytes from the beginning of the text.
    pub fn tell(&mut self, offset: usize, what: impl Into<String>, fix: impl Into<String>) {
        self.problems.push(Problem {
            file: self.path.to_owned(),
            line: Some(line(self.text.as_bytes(), offset)),
            what: what.into(),
            fix: fix.into(),
        });
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
