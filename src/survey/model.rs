//! What was asked and what was answered: the types of a survey.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::report::Report;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Finnish, the language of the source.
    #[default]
    Fi,
    /// Swedish.
    Sv,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The code used in addresses and in the document's `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }
}

/// The same text in the three languages of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localized {
    /// Finnish; for statements and answers the published wording.
    pub fi: String,
    /// Swedish; for statements and answers an unofficial translation.
    pub sv: String,
    /// English; for statements and answers an unofficial translation.
    pub en: String,
}

impl Localized {
    /// The text in `lang`.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

/// One of the three tables that ask about the same statements.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum TableId {
    /// Is it in use? (table 1 of the source)
    #[default]
    Adoption,
    /// How much would it matter to customers and citizens? (table 2)
    Customers,
    /// How much would it matter to the personnel? (table 3)
    Staff,
}

impl TableId {
    /// Every table, in the order of the source.
    pub const ALL: [Self; 3] = [Self::Adoption, Self::Customers, Self::Staff];

    /// The id used in addresses, file names and the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Adoption => "adoption",
            Self::Customers => "customers",
            Self::Staff => "staff",
        }
    }

    /// The scale on which this table was answered.
    pub const fn scale(self) -> ScaleId {
        match self {
            Self::Adoption => ScaleId::Adoption,
            Self::Customers | Self::Staff => ScaleId::Significance,
        }
    }
}

/// One of the two scales of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScaleId {
    /// From "in use" to "neither planned nor in use".
    #[default]
    Adoption,
    /// From "very great significance" to "no significance", and "can't say".
    Significance,
}

impl ScaleId {
    /// Every scale.
    pub const ALL: [Self; 2] = [Self::Adoption, Self::Significance];

    /// The id used in metadata files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Adoption => "adoption",
            Self::Significance => "significance",
        }
    }
}

/// One description of the series: its statements, and how each was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// Short id, unique among the surveys; also the name of its folder.
    pub id: String,
    /// Id of the description that it is a round of, the same in every round; empty for what a reader
    /// brought along.
    pub series: String,
    /// Year of the round; no other round of the series has it.
    pub year: u16,
    /// Date of the last update, ISO 8601 (`2021-05-13`).
    pub updated: String,
    /// What the description is called.
    pub title: Localized,
    /// What it is about, in one or two sentences.
    pub description: Localized,
    /// What must be known of it before anything else, if there is such a thing: that it is invented.
    pub notice: Option<Localized>,
    /// Who publishes it and where.
    pub source: Source,
    /// Who answers for the page that shows it.
    pub contact: Contact,
    /// The two scales, in the order of [`ScaleId::ALL`].
    pub scales: Vec<Scale>,
    /// The themes by which statements can be filtered.
    pub themes: Vec<Theme>,
    /// The statements, in the order of table 1; `statements[i].number == i + 1`.
    pub statements: Vec<Statement>,
    /// The tables, in the order of [`TableId::ALL`].
    pub tables: Vec<Table>,
    /// How many answered, if the source publishes it.
    pub respondents: Option<u16>,
    /// What respondents lifted as the most significant new thing, first place first: positions in
    /// `statements` (section 5 of the source).
    pub top: Vec<u16>,
    /// What its source tells around the tables, if it is retold.
    pub report: Option<Report>,
    /// Of each table, whether the reader brought it along: nothing of what is published is.
    #[serde(skip)]
    pub own: [bool; 3],
}

impl Survey {
    /// The table with that id.
    pub fn table(&self, id: TableId) -> &Table {
        &self.tables[id as usize]
    }

    /// The scale with that id.
    pub fn scale(&self, id: ScaleId) -> &Scale {
        &self.scales[id as usize]
    }

    /// Whether the reader brought any of it along. Then statements may be missing in a table.
    pub fn is_own(&self) -> bool {
        self.own.contains(&true)
    }

    /// The place of a statement among those lifted as the most significant, from 1.
    pub fn top_place(&self, statement: usize) -> Option<usize> {
        let place = self.top.iter().position(|&at| usize::from(at) == statement);
        place.map(|place| place + 1)
    }

    /// The scale on which `table` was answered.
    pub fn scale_of(&self, table: TableId) -> &Scale {
        self.scale(table.scale())
    }
}

/// Who publishes a survey, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Name of the publication, exactly as published.
    pub name: String,
    /// Who is responsible for it.
    pub publisher: Localized,
    /// Address of the publisher's page, if one is known.
    pub url: Option<String>,
}

/// Who answers for the page, and for everybody being able to use it. What the publisher has not
/// filled in is nothing, and nobody promises it for them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The publisher of the page.
    pub name: Option<Localized>,
    /// Where feedback on accessibility goes: the address of a form, or of mail as `mailto:…`.
    pub url: Option<String>,
    /// When the publisher last assessed the page's accessibility: ISO 8601.
    pub assessed: Option<String>,
    /// Within how many days the publisher answers.
    pub response_days: Option<u16>,
}

/// A scale: the answers that could be given, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Which scale this is.
    pub id: ScaleId,
    /// The answers, strongest first, "can't say" last.
    pub answers: Vec<Answer>,
}

impl Scale {
    /// Position of the answer with that id.
    pub fn position(&self, answer: &str) -> Option<usize> {
        self.answers.iter().position(|a| a.id == answer)
    }

    /// Position of the "can't say" answer, if the scale has one.
    pub fn unsure(&self) -> Option<usize> {
        self.answers.iter().position(|a| a.unsure)
    }
}

/// An answer (category) of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Id used in addresses, tables and the page (`very-great`).
    pub id: String,
    /// Published wording, with translations.
    pub name: Localized,
    /// A name short enough for a legend on a phone (ours).
    pub short: Localized,
    /// Whether it belongs to the default measure.
    pub counts: bool,
    /// Whether it is the "can't say" of the scale.
    pub unsure: bool,
}

/// A theme: a property by which statements can be filtered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// Id used in addresses (`digital-services`).
    pub id: String,
    /// What it is called.
    pub name: Localized,
}

/// A statement (item): one new way of working that was asked about in every table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Number in the order of table 1, from 1.
    pub number: u16,
    /// Id used in data files (`meeting-papers-cloud`).
    pub id: String,
    /// The published Finnish wording, with unofficial translations.
    pub wording: Localized,
    /// A short name for charts (ours).
    pub short: Localized,
    /// Positions in [`Survey::themes`]; at least one.
    pub themes: Vec<u16>,
    /// Its words as they are searched, from when they are first asked for.
    #[serde(skip)]
    pub words: Words,
}

/// What was made of a statement's words to search them: nothing of its own, so it is equal to any other.
#[derive(Clone, Debug, Default)]
pub struct Words(OnceLock<String>);

impl Words {
    /// The words, made if nobody has asked for them yet.
    pub fn get(&self, make: impl FnOnce() -> String) -> &str {
        self.0.get_or_init(make)
    }
}

impl PartialEq for Words {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Words {}

impl Statement {
    /// Characters of the longest [`short`](Self::short) name: a chart's label has room for two lines
    /// of about so many on a phone.
    pub const LONGEST_SHORT: usize = 46;
}

/// A table: how every statement was answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Which table this is.
    pub id: TableId,
    /// Its number in the source, from 1.
    pub number: u8,
    /// Short name for tabs and titles (ours).
    pub name: Localized,
    /// Its published title, with translations.
    pub title: Localized,
    /// The rows, in the published order.
    pub rows: Vec<Row>,
}

impl Table {
    /// The row of the statement at that position.
    pub fn row(&self, statement: usize) -> Option<&Row> {
        let mut rows = self.rows.iter();
        rows.find(|row| usize::from(row.statement) == statement)
    }
}

/// A row of a table: the shares of one statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Position in [`Survey::statements`].
    pub statement: u16,
    /// Share of each answer in whole percent, in the order of the scale.
    pub shares: Vec<u8>,
}

impl Row {
    /// The sum of the rounded shares, in percent: 100 but for rounding.
    pub fn total(&self) -> u16 {
        self.shares.iter().map(|&s| u16::from(s)).sum()
    }
}
