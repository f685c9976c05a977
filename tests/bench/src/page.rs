//! The pages that are measured beside ours: a survey and a script put into `pages/page.html`.

use murroskartta::survey::{Localized, Scale, Survey, Table};
use serde_json::{Map, Value, json};

/// What they have in common, with the places for both.
pub(crate) const SHELL: &str = include_str!("../pages/page.html");
/// The place for the survey.
pub(crate) const SURVEY: &str = ">SURVEY<";
/// The place for the script.
pub(crate) const SCRIPT: &str = ">SCRIPT<";

/// The page with `survey` in it, in Finnish, and with a bundled script that draws it.
pub fn page(survey: &Survey, script: &str) -> String {
    // In this order: with each `<` escaped, no survey has the place for a script.
    SHELL
        .replace(SURVEY, &format!(">{}<", data(survey)))
        .replace(SCRIPT, &format!(">{script}<"))
}

/// The survey for the script.
fn data(survey: &Survey) -> String {
    let statement =
        |name: &Localized, wording: &Localized| json!({"name": name.fi, "wording": wording.fi});
    let statements = survey.statements.iter();
    let statements: Vec<_> = statements
        .map(|s| statement(&s.short, &s.wording))
        .collect();
    let scales = survey.scales.iter();
    let scales: Map<_, _> = scales.map(|s| (s.id.clone(), answers(s))).collect();
    let tables = survey.tables.iter().map(|each| table(survey, each));
    let tables: Vec<_> = tables.collect();
    let data = json!({"tables": tables, "scales": scales, "statements": statements});
    // A `<` could end the block.
    data.to_string().replace('<', "\\u003c")
}

fn answers(scale: &Scale) -> Value {
    let answer = scale.answers.iter();
    answer
        .map(|a| json!({"id": a.id, "name": a.short.fi, "counts": a.counts}))
        .collect()
}

fn table(survey: &Survey, table: &Table) -> Value {
    let rows = table.rows.iter();
    let rows: Vec<_> = rows.map(|row| json!([row.statement, row.shares])).collect();
    let scale = &survey.scale(table.scale).id;
    json!({"id": table.id, "name": table.name.fi, "scale": scale, "rows": rows})
}
