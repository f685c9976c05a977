//! What is no mistake for certain, and yet is one more often than not: for a person to look at.

mod contact;
mod dates;
mod rows;
mod statements;
mod words;

use crate::survey::Survey;

/// Everything odd in `survey`, a line each: where, what, and why it is worth a look.
pub fn in_survey(survey: &Survey) -> Vec<String> {
    let looks = [
        dates::odd,
        contact::odd,
        words::odd,
        statements::odd,
        rows::odd,
        rows::impossible,
        lists,
    ];
    looks.iter().flat_map(|look| look(survey)).collect()
}

/// What the page has a place for, and the survey leaves out or gives in another length.
fn lists(survey: &Survey) -> Vec<String> {
    /// The page calls the list so, in every language: "Top 5".
    const TOP: usize = 5;
    let mut odd = Vec::new();
    if ![0, TOP].contains(&survey.top.len()) {
        let named = survey.top.len();
        odd.push(format!(
            "the top list names {named}, and the page calls it the Top {TOP}"
        ));
    }
    if survey.report.is_none() {
        odd.push("there is no report.toml: the page will not tell the background".into());
    }
    odd
}
