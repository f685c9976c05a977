//! What was asked and what was answered: the types of a survey.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::percent::Percent;
use super::report::Report;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// The same text in the languages of the interface, of which a survey may have just one.
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
    /// The text in `lang`; where it has none, in the first language that it has.
    pub fn get(&self, lang: Lang) -> &str {
        self.written(self.lang_of(lang))
    }

    /// The language that a reader of `lang` gets.
    pub fn lang_of(&self, lang: Lang) -> Lang {
        let mut langs = [lang].into_iter().chain(Lang::ALL);
        langs
            .find(|&lang| !self.written(lang).is_empty())
            .unwrap_or(lang)
    }

    /// The text in `lang`, if it was written; or nothing.
    pub fn written(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }

    /// The text in `lang`, to be written.
    pub fn written_mut(&mut self, lang: Lang) -> &mut String {
        match lang {
            Lang::Fi => &mut self.fi,
            Lang::Sv => &mut self.sv,
            Lang::En => &mut self.en,
        }
    }

    /// The text in every language that it has.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let all = Lang::ALL.into_iter().map(|lang| self.written(lang));
        all.filter(|text| !text.is_empty())
    }
}

/// The id of the survey that is made of what a reader brought along, in addresses and files.
pub const OWN: &str = "own";

/// The id of the survey that a reader is making, while the page shows it.
pub const DRAFT: &str = "draft";

/// The most tables that a survey has, and with them the most scales.
pub const MOST_TABLES: usize = 8;

/// The most answers that a scale has, "can't say" aside.
pub const MOST_ANSWERS: usize = 11;

/// A table of a survey: its position among [`Survey::tables`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct TableId(u8);

impl TableId {
    /// The table at that position.
    pub const fn at(position: usize) -> Self {
        Self(position as u8)
    }

    /// Its position in the survey.
    pub const fn position(self) -> usize {
        self.0 as usize
    }
}

/// A scale of a survey: its position among [`Survey::scales`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct ScaleId(u8);

impl ScaleId {
    /// The scale at that position.
    pub const fn at(position: usize) -> Self {
        Self(position as u8)
    }

    /// Its position in the survey.
    pub const fn position(self) -> usize {
        self.0 as usize
    }
}

/// What a table is about, where sentences and views need to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Whether something is in use where the respondents work.
    Adoption,
    /// How much something would matter to somebody, if it were so.
    Significance,
}

/// The colour that a table has in its bars and its mark; each hue has a mark of its own shape.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Hue {
    /// Blue-green; a square.
    #[default]
    Teal,
    /// Yellow-brown; a circle.
    Amber,
    /// Blue-violet; a diamond.
    Violet,
    /// Red; a triangle.
    Rose,
    /// Green; a triangle that points down.
    Green,
    /// Purple-red; a hexagon.
    Plum,
    /// Grey-blue; a cross.
    Slate,
    /// Yellow-green; a star.
    Olive,
}

impl Hue {
    /// Every hue, in the order in which tables that name none have them.
    pub const ALL: [Self; MOST_TABLES] = [
        Self::Teal,
        Self::Amber,
        Self::Violet,
        Self::Rose,
        Self::Green,
        Self::Plum,
        Self::Slate,
        Self::Olive,
    ];

    /// The id used in metadata files and styles.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Teal => "teal",
            Self::Amber => "amber",
            Self::Violet => "violet",
            Self::Rose => "rose",
            Self::Green => "green",
            Self::Plum => "plum",
            Self::Slate => "slate",
            Self::Olive => "olive",
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
    /// Year of the round, or the last of those that it was asked in; no other round of the series has it.
    pub year: u16,
    /// The first of the years that it was asked in, where they are several.
    pub since: Option<u16>,
    /// The languages that its texts are in, the original first; at least one.
    pub languages: Vec<Lang>,
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
    /// The scales on which answers were given, at most [`MOST_TABLES`].
    pub scales: Vec<Scale>,
    /// The themes by which statements can be filtered.
    pub themes: Vec<Theme>,
    /// The statements, in the order of table 1; `statements[i].number == i + 1`.
    pub statements: Vec<Statement>,
    /// The tables, from 1 to [`MOST_TABLES`].
    pub tables: Vec<Table>,
    /// How many answered, if the source publishes it.
    pub respondents: Option<u32>,
    /// What respondents lifted as the most significant new thing, first place first: positions in
    /// `statements` (section 5 of the source).
    pub top: Vec<u16>,
    /// What its source tells around the tables, if it is retold.
    pub report: Option<Report>,
}

impl Survey {
    /// The table with that id.
    pub fn table(&self, id: TableId) -> &Table {
        &self.tables[id.position()]
    }

    /// The scale with that id.
    pub fn scale(&self, id: ScaleId) -> &Scale {
        &self.scales[id.position()]
    }

    /// Every table, in their order.
    pub fn table_ids(
        &self,
    ) -> impl DoubleEndedIterator<Item = TableId> + ExactSizeIterator + Clone {
        (0..self.tables.len()).map(TableId::at)
    }

    /// Every scale, in their order.
    pub fn scale_ids(&self) -> impl ExactSizeIterator<Item = ScaleId> + Clone {
        (0..self.scales.len()).map(ScaleId::at)
    }

    /// The table with that id.
    pub fn table_named(&self, id: &str) -> Option<TableId> {
        self.table_ids().find(|&table| self.table(table).id == id)
    }

    /// The tables with that role, in their order.
    pub fn with_role(&self, role: Role) -> impl DoubleEndedIterator<Item = TableId> + Clone {
        self.table_ids()
            .filter(move |&table| self.table(table).role == Some(role))
    }

    /// The role of `table`, if it has one.
    pub fn role(&self, table: TableId) -> Option<Role> {
        self.table(table).role
    }

    /// The table that tells what is in use, or else the first.
    pub fn adoption(&self) -> TableId {
        self.with_role(Role::Adoption).next().unwrap_or_default()
    }

    /// The language that statements and answers were published in.
    pub fn original(&self) -> Lang {
        self.languages.first().copied().unwrap_or_default()
    }

    /// Whether the reader brought any of it along. Then statements may be missing in a table.
    pub fn is_own(&self) -> bool {
        self.tables.iter().any(|table| table.own)
    }

    /// Whether it is the reader's and not one that the page carries: what they brought along, or are making.
    pub fn is_of_reader(&self) -> bool {
        [OWN, DRAFT].contains(&self.id.as_str())
    }

    /// The place of a statement among those lifted as the most significant, from 1.
    pub fn top_place(&self, statement: usize) -> Option<usize> {
        let place = self.top.iter().position(|&at| usize::from(at) == statement);
        place.map(|place| place + 1)
    }

    /// The scale on which `table` was answered.
    pub fn scale_of(&self, table: TableId) -> &Scale {
        self.scale(self.table(table).scale)
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
    /// Id used in metadata files and addresses.
    pub id: String,
    /// The answers, strongest first, "can't say" last.
    pub answers: Vec<Answer>,
    /// How their shares belong together.
    #[serde(default, skip_serializing_if = "is_whole")]
    pub sharing: Sharing,
}

/// How the shares of the answers on a scale belong together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sharing {
    /// Everybody gave one answer, and the shares of all are published: together they are a hundred percent.
    #[default]
    Whole,
    /// Everybody gave one answer, and the shares of some are published: "positive" and "negative".
    Part,
    /// Everybody could give several answers, so that their shares cannot be added up.
    Several,
}

impl Sharing {
    /// Whether the shares are a hundred percent together.
    pub fn is_whole(self) -> bool {
        self == Self::Whole
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_whole(sharing: &Sharing) -> bool {
    sharing.is_whole()
}

impl Scale {
    /// Position of the answer with that id.
    pub fn position(&self, answer: &str) -> Option<usize> {
        self.answers.iter().position(|a| a.id == answer)
    }

    /// How many answers say something: all but "can't say".
    pub fn opinions(&self) -> usize {
        self.answers.iter().filter(|answer| !answer.unsure).count()
    }

    /// Position of the answer in the middle, where the scale lies around one.
    pub fn middle(&self) -> Option<usize> {
        self.answers.iter().position(|answer| answer.middle)
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
    /// Whether it is the middle of the scale, on neither side: "neither agree nor disagree".
    #[serde(default)]
    pub middle: bool,
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
    /// Positions in [`Survey::themes`]; at least one, where the survey has themes.
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

/// A table: how every statement was answered to one question, or by one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Id used in addresses, file names and the page.
    pub id: String,
    /// Its number in the source, from 1.
    pub number: u8,
    /// The scale on which it was answered.
    pub scale: ScaleId,
    /// What it is about, where the survey says so.
    pub role: Option<Role>,
    /// Its colour, and the shape of its mark.
    pub hue: Hue,
    /// Short name for tabs and titles (ours).
    pub name: Localized,
    /// Its published title, with translations.
    pub title: Localized,
    /// Very short name, for the mark that stands for it (ours).
    pub short: Localized,
    /// What it asked, as the beginning of a line that the answers complete (ours).
    pub asks: Localized,
    /// To whom it matters, where that is its role: "to staff" (ours).
    pub to: Option<Localized>,
    /// How many answered it, if the source publishes it.
    pub respondents: Option<u32>,
    /// Whether the source publishes how many gave each answer; the shares are worked out from that.
    #[serde(default)]
    pub counts: bool,
    /// The rows, in the published order.
    pub rows: Vec<Row>,
    /// Whether the reader brought it along: nothing of what is published is.
    #[serde(skip)]
    pub own: bool,
}

impl Table {
    /// Whether its shares have a decimal: they are all as exact as each other.
    pub fn has_decimals(&self) -> bool {
        let mut shares = self.rows.iter().flat_map(|row| &row.shares).flatten();
        shares.next().is_some_and(|share| share.has_decimal())
    }

    /// Whether any share of it is not published.
    pub fn has_unpublished(&self) -> bool {
        self.rows.iter().any(|row| !row.is_published())
    }

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
    /// Share of each answer, in the order of the scale; none where the source does not publish it.
    pub shares: Vec<Option<Percent>>,
    /// How many gave each answer, in the order of the scale, none where the source does not publish it; empty where it
    /// publishes shares. The shares are worked out from these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<Option<u32>>,
    /// How many answered it, if the source publishes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondents: Option<u32>,
}

impl Row {
    /// The sum of the rounded shares: 100 % but for rounding, where the scale is a whole; none where one is not
    /// published.
    pub fn total(&self) -> Option<Percent> {
        self.shares.iter().copied().sum()
    }

    /// Whether the source publishes the share of every answer.
    pub fn is_published(&self) -> bool {
        !self.shares.contains(&None)
    }
}
