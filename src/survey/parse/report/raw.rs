//! `report.toml` as it is written: every key known, nothing yet checked.

use serde::Deserialize;
use toml::Spanned;

use crate::survey::parse::raw::RawWords;
use crate::survey::report::PartKind;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReport {
    #[serde(default)]
    pub headline: RawWords,
    pub sections: Vec<RawSection>,
}

/// `[[sections]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub number: Spanned<u8>,
    #[serde(default)]
    pub title: RawWords,
    pub parts: Vec<RawPart>,
}

/// `[[sections.parts]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPart {
    pub kind: Spanned<PartKind>,
    pub title: Option<RawWords>,
    #[serde(default)]
    pub points: Vec<RawPoint>,
}

/// `[[sections.parts.points]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPoint {
    pub id: Spanned<String>,
    #[serde(default)]
    pub text: RawWords,
    pub ask: Option<RawWords>,
    pub themes: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub statements: Vec<Spanned<String>>,
    pub share: Option<u8>,
    pub points: Option<u8>,
    pub count: Option<u32>,
    #[serde(default)]
    pub about: bool,
    #[serde(default)]
    pub over: bool,
    pub year: Option<u16>,
    pub origin: Option<RawWords>,
    pub url: Option<Spanned<String>>,
    pub table: Option<Spanned<String>>,
}
