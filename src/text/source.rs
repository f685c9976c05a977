//! What the source of a survey is called.

use super::name::by_role;
use super::sentence::{updated, upper_first};
use crate::survey::{Lang, Survey};

/// The source of `survey` by its name, or where it has none by the title of the survey: in its original language.
pub fn source_name(survey: &Survey) -> &str {
    match survey.source.name.trim() {
        "" => survey.title.get(survey.original()),
        _ => &survey.source.name,
    }
}

/// The same for a single line. What is published in a series has the name of the series before the one of the issue, and
/// the first is enough.
pub fn source_brief(survey: &Survey) -> &str {
    let name = source_name(survey);
    match (by_role(survey), name.split_once(':')) {
        (Some(_), Some((series, _))) => series,
        _ => name,
    }
}

/// When the numbers of `survey` were updated, as a sentence of its own; nothing where that is not known.
pub fn dated(lang: Lang, survey: &Survey) -> Option<String> {
    let updated = updated(lang, survey)?;
    Some(format!("{}.", upper_first(&updated)))
}
