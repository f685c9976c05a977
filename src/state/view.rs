//! What the page answers, and what it wears.

use crate::analysis::{Base, Sort};
use crate::survey::{Role, Survey, TableId};

/// What the page is about to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// How did the answers fall?
    #[default]
    Distribution,
    /// Where do adoption, customers' benefit and staff's benefit part?
    Compare,
    /// What is worth doing next?
    Map,
    /// What is there to know about one statement?
    Statement,
    /// What is the background?
    Report,
    /// How sure are we, and how do we know?
    Method,
    /// How is it talked over with others?
    Workshop,
    /// Where do we stand ourselves?
    Own,
    /// Who can use the page, who cannot yet, and whom to tell?
    Access,
    /// How does one publish a survey of one's own?
    Make,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 10] = [
        Self::Distribution,
        Self::Compare,
        Self::Map,
        Self::Statement,
        Self::Report,
        Self::Method,
        Self::Workshop,
        Self::Own,
        Self::Access,
        Self::Make,
    ];

    /// The views that are offered beside each other; the others are led to where they answer.
    pub const OFFERED: [Self; 7] = [
        Self::Distribution,
        Self::Compare,
        Self::Map,
        Self::Statement,
        Self::Report,
        Self::Workshop,
        Self::Own,
    ];

    /// Whether it shows one table alone; the others put all three together.
    pub const fn is_of_one_table(self) -> bool {
        matches!(self, Self::Distribution | Self::Method)
    }

    /// Whether `survey` has what the view shows.
    pub fn is_of(self, survey: &Survey) -> bool {
        match self {
            Self::Report => survey.report.is_some(),
            // Where nothing is published, the number is inferred from tables of significance.
            Self::Method => Base::is_of(survey),
            Self::Compare | Self::Map => survey.tables.len() > 1,
            // A survey that is being made is shown apart from where that is done.
            Self::Make => !survey.is_of_reader(),
            _ => true,
        }
    }

    /// Whether it explores the survey: the others are about what a room makes of it, or about the page.
    pub const fn explores(self) -> bool {
        !matches!(self, Self::Workshop | Self::Own | Self::Access | Self::Make)
    }

    /// Whether it has a chart.
    pub const fn has_chart(self) -> bool {
        !matches!(
            self,
            Self::Report | Self::Workshop | Self::Own | Self::Access | Self::Make
        )
    }

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Distribution => "distribution",
            Self::Compare => "compare",
            Self::Map => "map",
            Self::Statement => "statement",
            Self::Report => "report",
            Self::Method => "method",
            Self::Workshop => "workshop",
            Self::Own => "own",
            Self::Access => "accessibility",
            Self::Make => "make",
        }
    }

    /// The table with which a reader meets the view: the method is about significance, which
    /// tables of the same respondents tell.
    pub fn default_table(self, survey: &Survey) -> TableId {
        let significance = survey.with_role(Role::Significance).next_back();
        match self {
            Self::Method => significance.unwrap_or_default(),
            _ => TableId::default(),
        }
    }

    /// The order in which a reader meets the view: by its own question.
    pub const fn default_sort(self) -> Sort {
        match self {
            Self::Compare => Sort::Gap,
            _ => Sort::Published,
        }
    }
}

/// A place in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chapter {
    /// The section with that number in the source.
    Section(u8),
    /// The cards to discuss, which gather what the sections ask.
    Cards,
}

impl Chapter {
    /// The chapters of the report of `survey`, as they are read; the cards where anything is asked.
    pub fn all(survey: &Survey) -> Vec<Self> {
        let Some(report) = &survey.report else {
            return Vec::new();
        };
        let sections = report.sections.iter();
        let sections = sections.map(|section| Self::Section(section.number));
        let cards = (!report.cards().is_empty()).then_some(Self::Cards);
        sections.chain(cards).collect()
    }

    /// The id used in addresses and in the page.
    pub fn id(self) -> String {
        match self {
            Self::Section(number) => number.to_string(),
            Self::Cards => "cards".into(),
        }
    }
}

/// The colours the reader asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// As the device prefers.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Highest contrast.
    Contrast,
}

impl Look {
    /// Every look, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Contrast];

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}
