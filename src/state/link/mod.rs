//! The address is the state: printing and parsing of the fragment, one beside the other.
//!
//! Keys and values are a public contract: `#key=value&key=value`, defaults left out, lists joined
//! by `.`. Parsing never fails: what cannot be understood is left out and named.

mod ids;
mod parse;
mod parts;
mod print;
mod which;

pub use ids::{direction_id, sort_id, sort_of, table_of};
pub use parse::{Parsed, asks_own, parse, parse_among};
pub use print::{print, print_among};

use crate::survey::ScaleId;

/// The value of a list that is empty on purpose.
const NONE: &str = "none";

/// The keys of the measures.
const MEASURES: [(&str, ScaleId); 2] = [
    ("adopted", ScaleId::Adoption),
    ("significant", ScaleId::Significance),
];
