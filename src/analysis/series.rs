//! Surveys that belong together: the rounds of a series.

use crate::survey::Survey;

/// The rounds of `series` among `surveys`, the earliest first.
pub fn rounds_of<'a>(surveys: &'a [Survey], series: &str) -> Vec<&'a Survey> {
    let rounds = surveys.iter().filter(|survey| survey.series == series);
    let mut rounds: Vec<&Survey> = rounds.collect();
    rounds.sort_by_key(|round| round.year);
    rounds
}

/// The survey of `surveys` that is shown where none is asked for: the latest round of the first one's
/// series.
pub fn default_among(surveys: &[Survey]) -> &Survey {
    let first = &surveys[0];
    latest(surveys, &first.series).unwrap_or(first)
}

/// The latest round of `series`.
pub fn latest<'a>(surveys: &'a [Survey], series: &str) -> Option<&'a Survey> {
    rounds_of(surveys, series).pop()
}

/// The ids of the series, in the order in which `surveys` first have them.
pub fn series(surveys: &[Survey]) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for survey in surveys {
        if !all.contains(&&*survey.series) {
            all.push(&survey.series);
        }
    }
    all
}
