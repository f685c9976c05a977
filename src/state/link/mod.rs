//! The address is the state: printing and parsing of the fragment, one beside the other.
//!
//! Keys and values are a public contract: `#key=value&key=value`, defaults left out, lists joined
//! by `.`. Parsing never fails: what cannot be understood is left out and named.

mod ids;
mod parse;
mod parts;
mod print;
mod which;

pub use ids::{direction_id, direction_of, sort_id, sort_of};
pub use parse::{Parsed, parse, parse_among, reader_survey};
pub use print::{print, print_among};

use std::borrow::Cow;

use crate::survey::{Role, Scale, Survey};

/// The value of a list that is empty on purpose.
const NONE: &str = "none";

/// What the key of a measure begins with, before the id of its scale.
const COUNTS: &str = "counts.";

/// The key of what the map measures upwards: that of the first survey where it is a significance.
pub fn up_key(survey: &Survey) -> &'static str {
    match survey.with_role(Role::Significance).next() {
        Some(_) => "significance-of",
        None => "up",
    }
}

/// The key of the measure on `scale`. Scales that are called as those of the first survey keep its keys.
pub fn measure_key(scale: &Scale) -> Cow<'static, str> {
    match scale.id.as_str() {
        "adoption" => "adopted".into(),
        "significance" => "significant".into(),
        id => format!("{COUNTS}{id}").into(),
    }
}
