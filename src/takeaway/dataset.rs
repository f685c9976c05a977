//! What search engines read of the survey: a `Dataset` of schema.org, as JSON-LD.

use serde_json::json;

use crate::survey::{Lang, Survey, TableId};

/// `survey` as a dataset, in Finnish, with the tables as what was measured.
pub fn dataset(survey: &Survey) -> String {
    let in_finnish = Lang::default();
    let measured = TableId::ALL.map(|table| survey.table(table).title.get(in_finnish));
    let dataset = json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": survey.source.name,
        "description": survey.description.get(in_finnish),
        "creator": {
            "@type": "Organization",
            "name": survey.source.publisher.get(in_finnish),
        },
        "temporalCoverage": survey.year.to_string(),
        "dateModified": survey.updated,
        "isAccessibleForFree": true,
        "variableMeasured": measured,
    });
    // No sign in the block can end its element.
    dataset.to_string().replace('<', "\\u003c")
}
