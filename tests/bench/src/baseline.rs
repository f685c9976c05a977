//! The page that is measured beside ours: a survey put into `baseline.html`.

use murroskartta::survey::{Localized, Scale, Survey, Table};
use serde_json::{Map, Value, json};

/// The page, with the place for a survey.
const PAGE: &str = include_str!("../baseline.html");
/// That place.
const PLACE: &str = ">SURVEY<";

/// The page with `survey` in it, in Finnish.
pub fn baseline(survey: &Survey) -> String {
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
    let data = data.to_string().replace('<', "\\u003c");
    PAGE.replace(PLACE, &format!(">{data}<"))
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
