//! Whether the parts of a survey fit together, wherever it was read from.

use crate::survey::model::{MOST_ANSWERS, MOST_TABLES, Survey};
use crate::survey::report::Report;

/// Whether a page can show the survey: it has tables, statements and answers, not more than can be drawn, and every
/// position is that of something.
pub fn fits_together(survey: &Survey) -> bool {
    let some = !survey.statements.is_empty() && !survey.tables.is_empty();
    let answered = survey.scales.iter().all(|scale| scale.opinions() > 0);
    some && answered && positions_fit(survey) && every_statement_is_asked(survey)
}

/// Whether every position in the survey is that of something, and nothing is more than a survey can hold: what somebody
/// is at work on may lack the rest.
pub fn positions_fit(survey: &Survey) -> bool {
    let numbers = survey.statements.iter().map(|statement| statement.number);
    let numbered = numbers.eq((1..).take(survey.statements.len()));
    let within = survey.scales.len() <= MOST_TABLES && survey.tables.len() <= MOST_TABLES;
    let spoken = !survey.languages.is_empty();
    let fits = numbered && within && spoken && scales_fit(survey) && rows_fit(survey);
    fits && names_fit(survey) && links_fit(survey)
}

/// Whether every address is one that a page may lead to: nothing that would run.
fn links_fit(survey: &Survey) -> bool {
    let points = survey.report.iter().flat_map(Report::points);
    let mut urls = points.filter_map(|(.., point)| point.url.as_deref());
    let source = survey.source.url.as_deref();
    let feedback = survey.contact.url.as_deref();
    source.is_none_or(leads_to_page)
        && feedback.is_none_or(takes_feedback)
        && urls.all(leads_to_page)
}

/// Whether a link may lead to that address.
pub fn leads_to_page(url: &str) -> bool {
    is_address(url, &["https://", "http://"])
}

/// Whether feedback may go to that address.
pub fn takes_feedback(url: &str) -> bool {
    is_address(url, &["https://", "http://", "mailto:"])
}

fn is_address(url: &str, schemes: &[&str]) -> bool {
    let leads = |scheme: &&str| {
        url.strip_prefix(*scheme)
            .is_some_and(|rest| !rest.is_empty())
    };
    let ends_it = |sign: char| sign.is_whitespace() || sign.is_control() || "\"'<>".contains(sign);
    schemes.iter().any(leads) && !url.contains(ends_it)
}

/// Whether each table is answered on a scale that there is, with as many answers as can be drawn.
fn scales_fit(survey: &Survey) -> bool {
    let mut tables = survey.tables.iter();
    let mut scales = survey.scales.iter();
    tables.all(|table| table.scale.position() < survey.scales.len())
        && scales.all(|scale| scale.opinions() <= MOST_ANSWERS)
}

/// Whether each table has a statement at most once, with a share for each answer and a count for each or for none.
fn rows_fit(survey: &Survey) -> bool {
    survey.tables.iter().all(|table| {
        let answers = survey.scale(table.scale).answers.len();
        let mut seen = vec![false; survey.statements.len()];
        table.rows.iter().all(|row| {
            let at = usize::from(row.statement);
            let counted = row.counts.is_empty() || row.counts.len() == answers;
            let fits = at < seen.len() && !seen[at] && row.shares.len() == answers && counted;
            if fits {
                seen[at] = true;
            }
            fits
        })
    })
}

/// Whether each statement stands in some table.
fn every_statement_is_asked(survey: &Survey) -> bool {
    let mut asked = vec![false; survey.statements.len()];
    for row in survey.tables.iter().flat_map(|table| &table.rows) {
        asked[usize::from(row.statement)] = true;
    }
    !asked.contains(&false)
}

/// Whether there is a theme, a statement or a table wherever one is named by its position.
fn names_fit(survey: &Survey) -> bool {
    let report = survey.report.iter();
    let points: Vec<_> = report.flat_map(|report| report.points()).collect();
    let mut tables = points.iter().filter_map(|(.., point)| point.table);
    if !tables.all(|table| table.position() < survey.tables.len()) {
        return false;
    }
    let themes = survey.statements.iter().map(|statement| &statement.themes);
    let themes = themes.chain(points.iter().map(|(.., point)| &point.themes));
    let statements = points.iter().map(|(.., point)| &point.statements);
    let statements = statements.chain([&survey.top]);
    let within = |positions: &Vec<u16>, many: usize| {
        positions
            .iter()
            .all(|&position| usize::from(position) < many)
    };
    themes
        .into_iter()
        .all(|all| within(all, survey.themes.len()))
        && statements
            .into_iter()
            .all(|all| within(all, survey.statements.len()))
}
