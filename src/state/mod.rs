//! The state floor: everything shareable, in one plain struct.
//!
//! An event becomes an [`Action`]; [`Selection::apply`] is a pure function; [`link`] turns a
//! selection into the fragment of an address and back.

pub mod link;

use crate::analysis::{Direction, Filter, Loosening, Measures, Query, Sort};
use crate::survey::{Lang, Survey, TableId};

/// What the page is about to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// How did the answers fall?
    #[default]
    Distribution,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 1] = [Self::Distribution];

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Distribution => "distribution",
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

/// Everything shareable about what a reader sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// What the page answers.
    pub view: View,
    /// Which statements, in which order, by which measure.
    pub query: Query,
    /// Position of the answer that stands on the common baseline.
    pub align: Option<u8>,
    /// The language of the interface.
    pub lang: Lang,
    /// The colours asked for.
    pub look: Look,
}

/// What a reader does. Positions of answers are on the scale of the table shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Shows that table.
    ShowTable(TableId),
    /// Takes the answer at that position into or out of the measure.
    ToggleAnswer(usize),
    /// Orders by that.
    SortBy(Sort),
    /// Orders in that direction.
    Direct(Direction),
    /// Puts that answer on the common baseline, or none.
    Align(Option<u8>),
    /// Keeps statements from that sum of the measure up, in percent.
    KeepFrom(u8),
    /// Keeps statements up to that sum of the measure, in percent.
    KeepUpTo(u8),
    /// Takes the theme at that position into or out of the filter.
    ToggleTheme(usize),
    /// Keeps statements that match.
    Search(String),
    /// Takes the statement at that position into or out of the picks.
    TogglePick(usize),
    /// Lets go of a part of the filter.
    Loosen(Loosening),
    /// Lets go of the whole filter.
    ClearFilter,
    /// Speaks that language.
    Speak(Lang),
    /// Wears that look.
    Wear(Look),
    /// Returns to the default, in the language and look that the reader has.
    Reset,
    /// Shows exactly that, as an address asks.
    Show(Box<Selection>),
}

impl Action {
    /// Whether actions of this kind come in runs, as while typing or dragging,
    /// so that only the last is worth a step back.
    pub const fn comes_in_runs(&self) -> bool {
        matches!(
            self,
            Self::Search(_) | Self::KeepFrom(_) | Self::KeepUpTo(_)
        )
    }
}

impl Selection {
    /// What `survey` opens with.
    pub fn default_of(survey: &Survey) -> Self {
        Self {
            view: View::default(),
            query: Query {
                measures: Measures::default_of(survey),
                ..Query::default()
            },
            align: None,
            lang: Lang::default(),
            look: Look::default(),
        }
    }

    /// Whether [`Action::Reset`] would change nothing.
    pub fn is_default(&self, survey: &Survey) -> bool {
        *self == self.clone().apply(survey, &Action::Reset)
    }

    /// The selection after `action`.
    #[must_use]
    pub fn apply(mut self, survey: &Survey, action: &Action) -> Self {
        let filter = &mut self.query.filter;
        match action {
            Action::ShowTable(table) => return self.show_table(survey, *table),
            Action::ToggleAnswer(position) => self.toggle_answer(*position),
            Action::SortBy(sort) => self.query.sort = *sort,
            Action::Direct(direction) => self.query.direction = *direction,
            Action::Align(answer) => self.align = *answer,
            Action::KeepFrom(min) => {
                filter.min = (*min).min(100);
                filter.max = filter.max.max(filter.min);
            }
            Action::KeepUpTo(max) => {
                filter.max = (*max).min(100);
                filter.min = filter.min.min(filter.max);
            }
            Action::ToggleTheme(position) => filter.themes.toggle(*position),
            Action::Search(text) => filter.text.clone_from(text),
            Action::TogglePick(position) => filter.picks.toggle(*position),
            Action::Loosen(part) => *filter = filter.loosened(*part),
            Action::ClearFilter => *filter = Filter::default(),
            Action::Speak(lang) => self.lang = *lang,
            Action::Wear(look) => self.look = *look,
            Action::Reset => {
                return Self {
                    lang: self.lang,
                    look: self.look,
                    ..Self::default_of(survey)
                };
            }
            Action::Show(selection) => return *selection.clone(),
        }
        self
    }

    /// A measure keeps at least one answer: without one, every sum would be 0 %.
    fn toggle_answer(&mut self, position: usize) {
        let measure = self.query.measures.of_mut(self.query.table.scale());
        let toggled = measure.toggled(position);
        if !toggled.is_empty() {
            *measure = toggled;
        }
    }

    /// Alignment and order by an answer are let go of where the new table has no such answer;
    /// the order then follows the measure, which every table has.
    fn show_table(mut self, survey: &Survey, table: TableId) -> Self {
        if self.query.table.scale() != table.scale() {
            self.align = None;
            if matches!(self.query.sort, Sort::Answer(_)) {
                self.query.sort = Sort::Measure;
            }
        }
        self.query.table = table;
        if self.query.sort == Sort::Unsure && survey.scale_of(table).unsure().is_none() {
            self.query.sort = Sort::Measure;
        }
        self
    }
}
