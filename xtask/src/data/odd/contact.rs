//! What the publisher of the page has not told.

use crate::survey::Survey;

/// Without it the accessibility statement promises nothing in the publisher's name.
pub fn odd(survey: &Survey) -> Vec<String> {
    let contact = &survey.contact;
    let keys = [
        ("name", contact.name.is_none()),
        ("url", contact.url.is_none()),
        ("assessed", contact.assessed.is_none()),
        ("response_days", contact.response_days.is_none()),
    ];
    let open = keys.into_iter().filter(|(_, open)| *open);
    let open: Vec<_> = open.map(|(key, _)| key).collect();
    if open.is_empty() {
        return Vec::new();
    }
    vec![format!(
        "not filled in under [contact]: {}; the accessibility statement promises nothing of it",
        open.join(", ")
    )]
}
