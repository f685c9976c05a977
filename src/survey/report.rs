//! The background of a survey: what its source tells around the tables, retold section by section.

use serde::{Deserialize, Serialize};

use super::model::{Localized, TableId};

/// What the source of a survey tells, in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The sentence that it opens with.
    pub headline: Localized,
    /// The sections, in the order of the source.
    pub sections: Vec<Section>,
}

impl Report {
    /// Every point with the section and the part that it stands in, as they are read.
    pub fn points(&self) -> Vec<(&Section, &Part, &Point)> {
        let mut points = Vec::new();
        for section in &self.sections {
            for part in &section.parts {
                points.extend(part.points.iter().map(|point| (section, part, point)));
            }
        }
        points
    }

    /// The cards to discuss: what the source asks, what success takes and what raises the risk of
    /// failure, each as a question, in the order of the source.
    pub fn cards(&self) -> Vec<Card<'_>> {
        let mut cards = Vec::new();
        for (section, part, point) in self.points() {
            let asked = (part.kind == PartKind::Questions).then_some(&point.text);
            cards.extend(point.ask.as_ref().or(asked).map(|question| Card {
                section: section.number,
                kind: part.kind,
                question,
                point,
            }));
        }
        cards
    }
}

/// A question to discuss.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The number of the section that it comes from.
    pub section: u8,
    /// What it comes from: a question, what success takes, or a risk.
    pub kind: PartKind,
    /// The question.
    pub question: &'a Localized,
    /// What it comes from, with themes and statements.
    pub point: &'a Point,
}

/// A section, as the source numbers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its number in the source, from 1.
    pub number: u8,
    /// Its heading (ours).
    pub title: Localized,
    /// What it holds.
    pub parts: Vec<Part>,
}

/// A part of a section: points of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What its points are.
    pub kind: PartKind,
    /// Its heading, if it has one of its own (ours).
    pub title: Option<Localized>,
    /// Its points; none where the kind shows what the survey already holds.
    pub points: Vec<Point>,
}

/// What the points of a part are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// What the source tells.
    Facts,
    /// Numbers that the source gives.
    Figures,
    /// What respondents told.
    Experiences,
    /// What brings the change about.
    Drivers,
    /// Named examples elsewhere.
    Examples,
    /// What the charts of the source say.
    Charts,
    /// Emerging occupations.
    Occupations,
    /// Skills that are needed.
    Skills,
    /// What success takes.
    Success,
    /// What raises the risk of failure.
    Risks,
    /// Questions that the source asks.
    Questions,
    /// The most significant new things: [`Survey::top`](super::model::Survey::top).
    Top,
    /// The tables of the survey.
    Tables,
}

impl PartKind {
    /// The id used in data files and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Figures => "figures",
            Self::Experiences => "experiences",
            Self::Drivers => "drivers",
            Self::Examples => "examples",
            Self::Charts => "charts",
            Self::Occupations => "occupations",
            Self::Skills => "skills",
            Self::Success => "success",
            Self::Risks => "risks",
            Self::Questions => "questions",
            Self::Top => "top",
            Self::Tables => "tables",
        }
    }

    /// Whether it shows what the survey already holds, and so has no points of its own.
    pub const fn is_of_survey(self) -> bool {
        matches!(self, Self::Top | Self::Tables)
    }

    /// Whether its points are also put as questions to discuss.
    pub const fn asks(self) -> bool {
        matches!(self, Self::Success | Self::Risks)
    }
}

/// One thing that the source tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Id, unique in the report; it stands in the page.
    pub id: String,
    /// What it says. Of a figure, what follows the number; of an example, its published name, and
    /// what that means in Swedish and English.
    pub text: Localized,
    /// The same as a question to discuss, where [`PartKind::asks`].
    pub ask: Option<Localized>,
    /// Positions in [`Survey::themes`](super::model::Survey::themes).
    pub themes: Vec<u16>,
    /// Positions of the statements that it is about.
    pub statements: Vec<u16>,
    /// The number, of a figure.
    pub figure: Option<Figure>,
    /// Where more can be read.
    pub url: Option<String>,
    /// The table behind a chart.
    pub table: Option<TableId>,
}

/// A number that the source gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What it measures.
    pub amount: Amount,
    /// How many people that is.
    pub count: Option<u32>,
    /// How exactly the source gives it.
    pub bound: Bound,
    /// The year that it is of, if the source tells.
    pub year: Option<u16>,
    /// Who found it out, as far as the source tells.
    pub origin: Localized,
}

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Amount {
    /// A share of a whole, in whole percent.
    Share(u8),
    /// How much a share grew, in percentage points.
    Points(u8),
}

/// How exactly a source gives a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// As it stands.
    Exactly,
    /// About so much.
    About,
    /// More than that.
    Over,
}
