//! The state floor: everything shareable, in one plain struct.
//!
//! An event becomes an [`Action`]; [`Selection::apply`] is a pure function; [`link`] turns a
//! selection into the fragment of an address and back; [`History`] remembers the way.

mod action;
mod carry;
mod finding;
mod history;
pub mod link;
mod view;

pub use action::Action;
pub use history::History;
pub use view::{Chapter, Look, View};

use crate::analysis::{
    Among, AnswerSet, Axes, Crosshair, Direction, Filter, Query, Sort, TableSet,
};
use crate::survey::{Lang, ScaleId, Survey, TableId};
use crate::workshop::Plan;

/// So many tables have a mark on a line of the comparison at most.
pub const MOST_COMPARED: usize = 5;

/// Everything shareable about what a reader sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// What the page answers.
    pub view: View,
    /// Which statements, in which order, by which measure.
    pub query: Query,
    /// Position of the answer that stands on the common baseline.
    pub align: Option<usize>,
    /// The tables that the reader wants to see in the comparison, at most [`MOST_COMPARED`].
    pub compared: TableSet,
    /// What the map measures.
    pub axes: Axes,
    /// Where the map is cut.
    pub crosshair: Crosshair,
    /// Whether the uncertainty of the sums is shown.
    pub interval: bool,
    /// Whether the comparison is from round to round, rather than between the tables.
    pub rounds: bool,
    /// Position of the statement in focus.
    pub focus: Option<usize>,
    /// The chapter of the report that is opened.
    pub chapter: Option<Chapter>,
    /// The session that is planned or held.
    pub plan: Plan,
    /// The slide that is shown, from 1; without one, the plan is.
    pub slide: Option<usize>,
    /// The language of the interface.
    pub lang: Lang,
    /// The colours asked for.
    pub look: Look,
    /// Whether the page is a part of another one.
    pub embed: bool,
}

impl Selection {
    /// What `survey` opens with.
    pub fn default_of(survey: &Survey) -> Self {
        Self {
            view: View::default(),
            query: Query::default_of(survey),
            align: None,
            compared: survey.table_ids().take(MOST_COMPARED).collect(),
            axes: Axes::default_of(survey),
            crosshair: Crosshair::default(),
            interval: false,
            rounds: false,
            focus: None,
            chapter: None,
            plan: Plan::default(),
            slide: None,
            lang: survey.original(),
            look: Look::default(),
            embed: false,
        }
    }

    /// The tables that the comparison shows, in their order: the two of the pair, and those that the reader wants to
    /// see as far as there is room.
    pub fn compared_tables(&self) -> Vec<TableId> {
        let pair = self.query.pair.tables();
        let others = self.compared.iter().filter(|table| !pair.contains(table));
        let mut tables: Vec<_> = others
            .take(MOST_COMPARED - pair.len())
            .chain(pair)
            .collect();
        tables.sort_unstable();
        tables
    }

    /// What `view` opens with.
    pub fn default_in(survey: &Survey, view: View) -> Self {
        Self::default_of(survey).show_view(survey, view)
    }

    /// Whether [`Action::Reset`] would change nothing.
    pub fn is_default(&self, survey: &Survey) -> bool {
        *self == self.clone().apply(survey, &Action::Reset)
    }

    /// The selection after `action`.
    #[must_use]
    pub fn apply(mut self, survey: &Survey, action: &Action) -> Self {
        let Query { filter, pins, .. } = &mut self.query;
        match action {
            Action::ShowView(view) => return self.show_view(survey, *view),
            Action::ShowStatement(view, statement) => {
                self.focus = Some(*statement);
                return self.show_view(survey, *view);
            }
            Action::OpenChapter(chapter) => {
                self = self.show_view(survey, View::Report);
                self.chapter = Some(*chapter);
            }
            Action::ShowTable(table) => return self.show_table(survey, *table),
            Action::ToggleAnswer(scale, position) => {
                self.toggle_answer(survey, *scale, *position);
            }
            Action::SetSort(sort) => (self.query.sort, self.query.fixed) = (*sort, None),
            Action::SetDirection(direction) => self.query.direction = *direction,
            Action::SetOrder(sort, direction) => self.set_order(*sort, *direction),
            Action::FixGapOrder(fix) => self.query.fixed = fix.then(|| self.query.ordering_pair()),
            Action::SetPair(pair) => self.query.pair = *pair,
            Action::SetBase(among) => self.count_among(survey, *among),
            Action::ShowIntervals(shown) => self.interval = *shown,
            // Rounds are compared within a table: no gap between two is left to filter by.
            Action::CompareRounds(compared) => (self.rounds, filter.gap) = (*compared, 0),
            Action::AlignBy(answer) => self.align = *answer,
            Action::SetCompared(tables) => self.compared = *tables,
            Action::SetAxes(axes) => self.axes = *axes,
            Action::SetCut(crosshair) => self.crosshair = *crosshair,
            Action::SetMinimum(min) => {
                filter.min = (*min).min(100);
                filter.max = filter.max.max(filter.min);
            }
            Action::SetMaximum(max) => {
                filter.max = (*max).min(100);
                filter.min = filter.min.min(filter.max);
            }
            Action::SetMinimumGap(gap) => filter.gap = (*gap).min(100),
            Action::ToggleTheme(position) => filter.themes.toggle(*position),
            Action::SetSearch(text) => filter.text.clone_from(text),
            Action::TogglePick(position) => filter.picks.toggle(*position),
            Action::SetPicks(picks) => filter.picks.clone_from(picks),
            Action::TogglePin(position) => pins.toggle(*position),
            Action::RemoveFilter(part) => *filter = filter.loosened(*part),
            Action::ClearFilter => *filter = Filter::default(),
            Action::SetPlan(plan) => self.plan.clone_from(plan),
            Action::GoToSlide(slide) => self.slide = *slide,
            Action::SetLang(lang) => self.lang = *lang,
            Action::SetLook(look) => self.look = *look,
            Action::Reset => return self.reset(survey),
            Action::ShowSelection(selection) => return *selection.clone(),
        }
        self
    }

    /// An order or a table that the reader has not chosen is the view's own; the report opens from
    /// its start, the workshop with its plan, another comparison between the tables.
    fn show_view(mut self, survey: &Survey, view: View) -> Self {
        if self.query.sort == self.view.default_sort() && self.query.fixed.is_none() {
            self.query.sort = view.default_sort();
        }
        if self.query.table == self.view.default_table(survey) {
            self = self.show_table(survey, view.default_table(survey));
        }
        self.rounds = self.rounds && self.view == view;
        self.view = view;
        (self.chapter, self.slide) = (None, None);
        self
    }

    /// The view stays, and in the view of one statement the statement does.
    fn reset(self, survey: &Survey) -> Self {
        Self {
            focus: self.focus.filter(|_| self.view == View::Statement),
            lang: self.lang,
            look: self.look,
            embed: self.embed,
            ..Self::default_in(survey, self.view)
        }
    }

    /// An order that is only turned around keeps the pair by whose gaps it goes.
    fn set_order(&mut self, sort: Sort, direction: Direction) {
        if self.query.sort != sort {
            self.query.fixed = None;
        }
        (self.query.sort, self.query.direction) = (sort, direction);
    }

    /// A measure keeps at least one answer of those asked for: without one, every sum would be 0 %.
    fn toggle_answer(&mut self, survey: &Survey, scale: ScaleId, position: usize) {
        let measure = self.query.measures.of_mut(scale);
        let pressed = measure.pressed(survey.scale(scale), position);
        if self.query.among.asks_for(survey.scale(scale), pressed) {
            *measure = pressed;
        }
    }

    /// What counts of those who are now asked for; the default answers, where none would be left.
    fn count_among(&mut self, survey: &Survey, among: Among) {
        self.query.among = among;
        for (id, scale) in survey.scale_ids().zip(&survey.scales) {
            let measure = self.query.measures.of_mut(id);
            if !among.asks_for(scale, *measure) {
                *measure = AnswerSet::default_of(scale);
            }
        }
    }

    /// Alignment and order by an answer are let go of where the new table has no such answer;
    /// the order then follows the measure, which every table has.
    fn show_table(mut self, survey: &Survey, table: TableId) -> Self {
        if survey.table(self.query.table).scale != survey.table(table).scale {
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
