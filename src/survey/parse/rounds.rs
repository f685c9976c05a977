//! Rounds of one series: each has a year of its own.

use serde::Deserialize;
use toml::Spanned;

use super::{About, Problem, SourceFile, problem::line};
use crate::survey::model::Survey;

/// What is wrong with surveys that are good each by itself: two rounds of a series in the same year.
/// Each comes with the `survey.toml` that it was read from; told is the later of the two.
pub fn rounds(surveys: &[(&Survey, SourceFile)]) -> Vec<Problem> {
    let told = surveys
        .iter()
        .enumerate()
        .filter_map(|(at, (survey, file))| {
            let same = |(other, _): &&(&Survey, SourceFile)| {
                (&other.series, other.year) == (&survey.series, survey.year)
            };
            let (_, before) = surveys[..at].iter().find(same)?;
            let (series, year) = (&survey.series, survey.year);
            Some(Problem {
                file: file.path.to_owned(),
                line: year_line(file),
                what: format!(
                    "the series \"{series}\" has a round of {year} in {}",
                    before.path
                ),
                fix: "Give one of them its own year, or another series = \"…\"".to_owned(),
                about: Box::new(About::Other),
            })
        });
    told.collect()
}

/// The line on which the year of a round is written.
fn year_line(file: &SourceFile) -> Option<usize> {
    #[derive(Deserialize)]
    struct Dated {
        year: Spanned<u16>,
    }
    let text = file.text().ok()?;
    let dated: Dated = toml::from_str(text).ok()?;
    Some(line(text.as_bytes(), dated.year.span().start))
}
