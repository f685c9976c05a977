//! Texts as the files have them.

use serde::Serialize;

use crate::survey::model::Localized;

/// The same text in the languages that it has.
#[derive(Serialize)]
pub(super) struct Words<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    fi: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sv: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<&'a str>,
}

impl<'a> Words<'a> {
    /// Where a text must stand, though there may be none.
    pub fn of(text: &'a Localized) -> Self {
        Self {
            fi: filled_in(&text.fi),
            sv: filled_in(&text.sv),
            en: filled_in(&text.en),
        }
    }

    /// Where a text may be left out: nothing, where it says nothing.
    pub fn any(text: &'a Localized) -> Option<Self> {
        text.all()
            .any(|text| filled_in(text).is_some())
            .then(|| Self::of(text))
    }

    /// Where a text may be left out, and then is `other`: nothing, where it is that.
    pub fn unless(text: &'a Localized, other: &Localized) -> Option<Self> {
        Self::any(text).filter(|_| text != other)
    }
}

/// The text, if it says anything.
pub(super) fn filled_in(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.trim().is_empty())
}

/// A mark that is left out where it is not set.
pub(super) fn mark(set: bool) -> Option<bool> {
    set.then_some(true)
}

/// The text of a file in TOML.
pub(super) fn toml(file: &impl Serialize) -> String {
    toml::to_string(file).expect("texts, marks and numbers below 2^32 are TOML")
}

/// The ids of what stands at those positions.
pub(super) fn ids<'a, T>(
    positions: &[u16],
    all: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
) -> Vec<&'a str> {
    let at = |&position: &u16| all.get(usize::from(position)).map(&id);
    positions.iter().filter_map(at).collect()
}
