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
    pub since: Option<Spanned<u16>>,
    #[serde(default)]
    pub languages: Vec<Spanned<String>>,
    pub updated: Option<Spanned<String>>,
    #[serde(default)]
    pub title: RawWords,
    #[serde(default)]
    pub description: RawWords,
    pub notice: Option<RawWords>,
    pub source: RawSource,
    #[serde(default)]
    pub contact: RawContact,
    pub scales: Vec<RawScale>,
    #[serde(default)]
    pub themes: Vec<RawTheme>,
    pub statements: Vec<RawStatement>,
    pub tables: Vec<RawTable>,
    pub respondents: Option<Spanned<u32>>,
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
    pub url: Option<Spanned<String>>,
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

/// `[[scales]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawScale {
    pub id: Spanned<String>,
    pub shares: Option<Spanned<String>>,
    #[serde(default)]
    pub answers: Vec<RawAnswer>,
}

/// `[[scales.answers]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAnswer {
    pub id: Spanned<String>,
    #[serde(default)]
    pub name: RawWords,
    pub short: Option<RawWords>,
    #[serde(default)]
    pub counts: bool,
    #[serde(default)]
    pub unsure: bool,
    #[serde(default)]
    pub middle: bool,
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
    pub short: Option<RawWords>,
}

/// `[[tables]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTable {
    pub id: Spanned<String>,
    pub number: Option<Spanned<u8>>,
    pub scale: Spanned<String>,
    pub role: Option<Spanned<String>>,
    pub hue: Option<Spanned<String>>,
    #[serde(default)]
    pub name: RawWords,
    pub title: Option<RawWords>,
    pub short: Option<RawWords>,
    pub asks: Option<RawWords>,
    pub to: Option<RawWords>,
    pub respondents: Option<Spanned<u32>>,
    /// Whether its CSV holds how many gave each answer.
    #[serde(default)]
    pub counts: bool,
}
