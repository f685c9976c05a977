//! Where in the form something is mended.

use crate::survey::parse::About;
use crate::survey::{TextPlace, Thing};

/// Where in the form that can be mended: a CSS selector.
pub fn problem_place(about: &About) -> Option<String> {
    let field = |of: &Thing, field: &'static str| {
        let id = TextPlace::new(of.clone(), field).id();
        format!("[data-text=\"{id}\"]")
    };
    let table = |id: &str| format!("[data-made-table=\"{id}\"] summary");
    Some(match about {
        About::Missing {
            of,
            field: key,
            lang,
            ..
        } => {
            format!("{}[lang={}]", field(of, key), lang.code())
        }
        About::Lines { of, field: key, .. } => field(of, key),
        About::SourceName => "[data-value=source]".into(),
        About::SourceUrl => "[data-value=source-url]".into(),
        About::Feedback => "[data-value=contact-url]".into(),
        About::Updated => "[data-value=updated]".into(),
        About::Year | About::Since => "[data-value=year]".into(),
        About::Id(Thing::Survey(_)) => "[data-value=id]".into(),
        About::NoTable | About::NoScale => "[data-begins]".into(),
        About::NoStatement => "[data-adds-statement]".into(),
        About::NoTheme { statement } => field(&Thing::Statement(statement.clone()), "wording"),
        About::Unasked { .. } => ".numbers-made summary".into(),
        About::NoTo { table: id } => field(&Thing::Table(id.clone()), "to"),
        About::Total { row, .. } | About::Counts { row, .. } => table(&row.table),
        About::PointOfNothing { point }
        | About::PointLacks { point, .. }
        | About::Url { point } => field(&Thing::Point(point.clone()), "text"),
        _ => return None,
    })
}
