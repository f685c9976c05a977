//! What the page answers, and what it wears.

use crate::analysis::Sort;

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
}

impl View {
    /// Every view, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Distribution,
        Self::Compare,
        Self::Map,
        Self::Statement,
    ];

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Distribution => "distribution",
            Self::Compare => "compare",
            Self::Map => "map",
            Self::Statement => "statement",
        }
    }

    /// The order in which a reader meets the view: by its own question.
    pub const fn default_sort(self) -> Sort {
        match self {
            Self::Compare => Sort::Gap,
            Self::Distribution | Self::Map | Self::Statement => Sort::Published,
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
