//! What search engines read of the survey: a `Dataset` of schema.org, as JSON-LD.

use serde_json::json;

use crate::survey::{Survey, json_in_ascii};
use crate::text;

/// `survey` as a dataset, in its original language, with the tables as what was measured: JSON in ASCII in which no
/// sign can end its element.
pub fn dataset(survey: &Survey) -> String {
    let original = survey.original();
    let tables = survey.tables.iter();
    let measured: Vec<_> = tables.map(|table| table.title.get(original)).collect();
    let mut dataset = json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": text::source_name(survey),
        "description": survey.description.get(original),
        "temporalCoverage": covered(survey),
        "isAccessibleForFree": true,
        "variableMeasured": measured,
    });
    let publisher = survey.source.publisher.get(original);
    if !publisher.is_empty() {
        dataset["creator"] = json!({ "@type": "Organization", "name": publisher });
    }
    if let Some(url) = &survey.source.url {
        dataset["isBasedOn"] = json!(url);
    }
    if text::known_date(original, &survey.updated).is_some() {
        dataset["dateModified"] = json!(survey.updated);
    }
    json_in_ascii(&dataset.to_string())
}

/// The year, or the years as ISO 8601 writes an interval.
fn covered(survey: &Survey) -> String {
    let since = survey.since.map(|since| format!("{since}/"));
    format!("{}{}", since.unwrap_or_default(), survey.year)
}
