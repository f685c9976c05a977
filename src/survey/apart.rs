//! What is asked of a survey only where there are several, kept apart from the rest: a program with one
//! survey is downloaded without it.

use super::model::{Localized, Survey};
/// That of one survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// Id of the description that it is a round of: the same in every round.
    pub series: String,
    /// What must be known of it before anything else, if there is such a thing: that it is invented.
    pub notice: Option<Localized>,
}

impl Survey {
    /// Id of the description that this is a round of; nothing where there are no others.
    pub fn series(&self) -> &str {
        self.apart.as_ref().map_or("", |apart| &apart.series)
    }

    /// What must be known of it before anything else.
    pub fn notice(&self) -> Option<&Localized> {
        self.apart.as_ref()?.notice.as_ref()
    }
}

/// That of each survey.
pub fn take(surveys: &mut [Survey]) -> Vec<Apart> {
    let taken = surveys.iter_mut().filter_map(|survey| survey.apart.take());
    taken.map(|apart| *apart).collect()
}

/// Puts it back, in the order in which it was taken.
pub fn put(surveys: &mut [Survey], apart: Vec<Apart>) {
    for (survey, apart) in surveys.iter_mut().zip(apart) {
        survey.apart = Some(Box::new(apart));
    }
}
