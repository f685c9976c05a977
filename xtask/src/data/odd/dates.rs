//! Days and years that do not go together.

use crate::survey::Survey;

/// Where a line was taken from another survey and not changed, its dates show it.
pub fn odd(survey: &Survey) -> Vec<String> {
    let (year, updated) = (survey.year.to_string(), survey.updated.as_str());
    let mut odd = Vec::new();
    // The parser lets nothing pass but year, month and day, which stand in the order of time.
    if !updated.is_empty() && updated < year.as_str() {
        odd.push(format!(
            "updated on {updated}, before the year of the round, {year}: one of them is mistyped"
        ));
    }
    if let Some(assessed) = &survey.contact.assessed
        && !updated.is_empty()
        && assessed.as_str() < updated
    {
        odd.push(format!(
            "the page was assessed on {assessed}, before the survey was updated ({updated}): its \
             accessibility statement is about a page without it"
        ));
    }
    if let Some(named) = named_year(&survey.id).filter(|named| *named != year) {
        odd.push(format!(
            "the id ends in {named}, but the year is {year}: readers see both"
        ));
    }
    odd
}

/// The year in which an id ends: `2023` of `opetusala-2023`.
fn named_year(id: &str) -> Option<&str> {
    let (_, last) = id.rsplit_once('-')?;
    let is_year = last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then_some(last)
}
