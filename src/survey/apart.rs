//! What is asked of a survey only where there are several, kept apart from the rest: a program with one
//! survey is downloaded without it.

use serde::{Deserialize, Serialize};

use super::model::{Localized, Survey};

/// That of one survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    series: String,
    notice: Option<Localized>,
}

/// That of each survey.
pub fn take(surveys: &[Survey]) -> Vec<Apart> {
    let of = |survey: &Survey| Apart {
        series: survey.series.clone(),
        notice: survey.notice.clone(),
    };
    surveys.iter().map(of).collect()
}

/// Puts it back, in the order in which it was taken.
pub fn put(surveys: &mut [Survey], apart: Vec<Apart>) {
    for (survey, apart) in surveys.iter_mut().zip(apart) {
        (survey.series, survey.notice) = (apart.series, apart.notice);
    }
}
