//! `survey.toml` as it is written: every key known, nothing yet checked.

use serde::Deserialize;
use toml::Spanned;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSurvey {
    pub id: Spanned<String>,
    pub series: Option<Spanned<String>>,
    pub year: Spanned<u16>,
    pub updated: Spanned<String>,
    #[serde(default)]
    pub title: RawWords,
    #[serde(default)]
    pub description: RawWords,
    pub notice: Option<RawWords>,
    pub source: RawSource,
    #[serde(default)]
    pub contact: RawContact,
    pub scales: RawScales,
    pub themes: Vec<RawTheme>,
    pub statements: Vec<RawStatement>,
    pub tables: RawTables,
    pub respondents: Option<Spanned<u16>>,
    #[serde(default)]
    pub top: Vec<Spanned<String>>,
}

/// The same text in three languages, any of which may have been forgotten.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawWords {
    pub fi: Option<Spanned<String>>,
    pub sv: Option<Spanned<String>>,
    pub en: Option<Spanned<String>>,
}

/// `[source]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub name: Spanned<String>,
    #[serde(default)]
    pub publisher: RawWords,
    pub url: Option<String>,
}

/// `[contact]`, all of which the publisher may still have to fill in.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawContact {
    #[serde(default)]
    pub name: RawWords,
    pub url: Option<Spanned<String>>,
    pub assessed: Option<Spanned<String>>,
    pub response_days: Option<Spanned<u16>>,
}

/// The answers of both scales.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawScales {
    pub adoption: Vec<RawAnswer>,
    pub significance: Vec<RawAnswer>,
}

/// `[[scales.…]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAnswer {
    pub id: Spanned<String>,
    #[serde(default)]
    pub name: RawWords,
    #[serde(default)]
    pub short: RawWords,
    #[serde(default)]
    pub counts: bool,
    #[serde(default)]
    pub unsure: bool,
}

/// `[[themes]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTheme {
    pub id: Spanned<String>,
    #[serde(default)]
    pub name: RawWords,
}

/// `[[statements]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStatement {
    pub id: Spanned<String>,
    #[serde(default)]
    pub themes: Vec<Spanned<String>>,
    #[serde(default)]
    pub wording: RawWords,
    #[serde(default)]
    pub short: RawWords,
}

/// The three tables.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTables {
    pub adoption: RawTable,
    pub customers: RawTable,
    pub staff: RawTable,
}

/// `[tables.…]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTable {
    pub number: Spanned<u8>,
    #[serde(default)]
    pub name: RawWords,
    #[serde(default)]
    pub title: RawWords,
}
