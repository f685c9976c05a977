//! Whether the parts of a survey fit together, wherever it was read from.

use crate::survey::model::{MOST_ANSWERS, MOST_TABLES, Survey};

/// Whether every table and scale is there, and every position is that of something.
pub fn fits_together(survey: &Survey) -> bool {
    let statements = &survey.statements;
    let numbers = statements.iter().map(|statement| statement.number);
    let numbered = !statements.is_empty() && numbers.eq((1..).take(statements.len()));
    let within = |many: usize| (1..=MOST_TABLES).contains(&many);
    numbered
        && within(survey.scales.len())
        && within(survey.tables.len())
        && scales_fit(survey)
        && rows_fit(survey)
        && positions_fit(survey)
}

/// Whether each table is answered on a scale that there is, with as many answers as can be drawn.
fn scales_fit(survey: &Survey) -> bool {
    let mut tables = survey.tables.iter();
    let mut scales = survey.scales.iter();
    tables.all(|table| table.scale.position() < survey.scales.len())
        && scales.all(|scale| (1..=MOST_ANSWERS).contains(&scale.opinions()))
}

/// Whether each table has a statement at most once, with a share for each answer and a count for each or for none, and
/// each statement stands in some table.
fn rows_fit(survey: &Survey) -> bool {
    let mut asked = vec![false; survey.statements.len()];
    let tables_fit = survey.tables.iter().all(|table| {
        let answers = survey.scale(table.scale).answers.len();
        let mut seen = vec![false; asked.len()];
        table.rows.iter().all(|row| {
            let at = usize::from(row.statement);
            let counted = row.counts.is_empty() || row.counts.len() == answers;
            let fits = at < seen.len() && !seen[at] && row.shares.len() == answers && counted;
            if fits {
                (seen[at], asked[at]) = (true, true);
            }
            fits
        })
    });
    tables_fit && !asked.contains(&false)
}

/// Whether there is a theme or a statement wherever one is named by its position.
fn positions_fit(survey: &Survey) -> bool {
    let report = survey.report.iter();
    let points: Vec<_> = report.flat_map(|report| report.points()).collect();
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
