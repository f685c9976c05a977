//! What things of a survey are called where something is wrong with them.

use std::fmt;

/// What a text or an id belongs to, each with its id.
///
/// Displays as it is called in a message: `statement "services-24-7"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// The survey.
    Survey(String),
    /// The description that it is a round of.
    Series(String),
    /// Who publishes it.
    Source,
    /// Who answers for the page.
    Contact,
    /// A scale.
    Scale(String),
    /// An answer.
    Answer {
        /// The scale that it stands on.
        scale: String,
        /// Its own id.
        id: String,
    },
    /// A theme.
    Theme(String),
    /// A statement.
    Statement(String),
    /// A statement in the list of those that respondents lifted.
    Top(String),
    /// A table.
    Table(String),
    /// The background as a whole.
    Report,
    /// A section of it, by its number.
    Section(u8),
    /// A part of a section.
    Part {
        /// The section's number.
        section: u8,
        /// Its position in the section.
        part: usize,
    },
    /// A point.
    Point(String),
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id) = match self {
            Self::Survey(id) => ("survey", id),
            Self::Series(id) => ("series", id),
            Self::Scale(id) => ("scale", id),
            Self::Answer { id, .. } => ("answer", id),
            Self::Theme(id) => ("theme", id),
            Self::Statement(id) => ("statement", id),
            Self::Top(id) => ("statement of the top list", id),
            Self::Table(id) => ("table", id),
            Self::Point(id) => ("point", id),
            Self::Source => return f.write_str("the source"),
            Self::Contact => return f.write_str("the contact"),
            Self::Report => return f.write_str("the report"),
            Self::Section(number) => return write!(f, "section {number}"),
            Self::Part { .. } => return f.write_str("the part"),
        };
        write!(f, "{kind} \"{id}\"")
    }
}

impl Thing {
    /// Whether views call it by its texts.
    pub(super) const fn is_shown(&self) -> bool {
        matches!(
            self,
            Self::Survey(_)
                | Self::Answer { .. }
                | Self::Theme(_)
                | Self::Statement(_)
                | Self::Table(_)
        )
    }
}
