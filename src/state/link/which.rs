//! Which of several surveys an address is about: the keys `survey` and `round`.

use std::fmt::Write as _;

use crate::analysis::{default_among, latest, rounds_of};
use crate::survey::Survey;

/// The survey that `value` of the keys asks for: the round of that year of that series, or else its
/// latest; the default's series where there is no such one.
pub(super) fn asked<'a, 'b>(
    surveys: &'a [Survey],
    value: impl Fn(&str) -> Option<&'b str>,
) -> &'a Survey {
    let known = |series: &&str| latest(surveys, series).is_some();
    let default = default_among(surveys);
    let series = value("survey").filter(known).unwrap_or(&default.series);
    let rounds = rounds_of(surveys, series);
    let year: Option<u16> = value("round").and_then(|year| year.parse().ok());
    let round = rounds.iter().find(|round| Some(round.year) == year);
    round.or(rounds.last()).copied().unwrap_or(default)
}

/// The beginning of an address that is about `survey`: nothing of what is the default anyway.
pub(super) fn print(survey: &Survey, surveys: &[Survey]) -> String {
    let mut fragment = String::new();
    let mut put = |key: &str, value: &str| {
        let joint = if fragment.is_empty() { "" } else { "&" };
        let _ = write!(fragment, "{joint}{key}={value}");
    };
    if default_among(surveys).series != survey.series {
        put("survey", &survey.series);
    }
    if latest(surveys, &survey.series).is_some_and(|latest| latest.year != survey.year) {
        put("round", &survey.year.to_string());
    }
    fragment
}
