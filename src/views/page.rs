//! What every view shares: the survey, the selection, and how it changes.

use std::ops::{Deref, Range};

use leptos::prelude::*;

use crate::analysis::{
    Among, AnswerSet, Course, Finding, Kept, Line, Measures, Plane, Respondents, Round,
};
use crate::browser::address::Step;
use crate::chart::{Runs, Theme};
use crate::state::link::Parsed;
use crate::state::{Action, Chapter, Selection, View};
use crate::survey::{Lang, Localized, Scale, ScaleId, Survey, TableId};
use crate::text::{self, Words, words};
use crate::views::context::{
    Help, OtherRooms, Presenter, ReportContext, RoomStore, Rows, SelectionContext, SurveyContext,
    Viewport,
};

pub use crate::views::context::ROWS_A_PAGE as NEAR;

/// What the views share. Copies are as cheap as a pointer, which keeps every closure that holds
/// one small, and all mean the same page: it is made once for its survey and stays as long as the
/// document.
#[derive(Clone, Copy)]
pub struct Page(&'static Shared);

impl Deref for Page {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

/// What is behind a [`Page`].
pub struct Shared {
    pub contexts: Contexts,
    /// The survey shown.
    pub survey: &'static Survey,
    /// The published survey beside which it is shown, where the reader brought it along.
    pub published: Option<&'static Survey>,
    /// The respondents behind its rows, as far as they are known.
    pub respondents: Option<&'static Respondents>,
    /// The rounds of its series, the earliest first; none where it is the only one.
    pub rounds: &'static [Round<'static>],
    /// Whether this is the static first view, in which nothing can be pressed.
    pub still: bool,
    /// What the page is seen on.
    pub viewport: Viewport,
    /// Width of the room that the chart has, in CSS pixels; 0 until it is known.
    pub room: RwSignal<f64>,
    /// Whether the reader has asked for help, rather than met it.
    pub asked: RwSignal<bool>,
    /// Whether the filter is unfolded.
    pub unfolded: RwSignal<bool>,
    /// What the room says.
    pub held: RoomStore,
    /// The slide that is shown.
    pub slide: Memo<Option<usize>>,
    /// The lines shown.
    pub lines: Memo<Vec<Line>>,
    /// What is most worth saying about the lines shown, but for what the headline says.
    pub findings: Memo<Vec<Finding>>,
    /// Those of the lines that are near, a page of a long list: what is drawn and tabulated. Where
    /// there are few, all of them.
    pub near: Memo<Vec<Line>>,
    /// The runs of the near lines whose places are not to be read as different, where they are
    /// ordered by a sum.
    pub runs: Memo<Option<Runs>>,
    /// Every line of the table shown, whatever the filter keeps, in the order of the statements.
    pub all: Memo<Vec<Line>>,
    /// What the page answers.
    pub view: Memo<View>,
    /// Position of the statement in focus; without one, the first of those shown.
    pub statement: Memo<usize>,
    /// The chapter of the report that is opened.
    pub chapter: Memo<Option<Chapter>>,
    /// What is sought by words.
    pub sought: Memo<String>,
    /// What the filter keeps of the report.
    pub kept: Memo<Kept>,
    /// The language of the interface.
    pub lang: Memo<Lang>,
    /// The table shown.
    pub table: Memo<TableId>,
    /// The scale of the table shown; customers and staff share one.
    pub scale_id: Memo<ScaleId>,
    /// The measure on the scale of the table shown.
    pub measure: Memo<AnswerSet>,
    /// Whose answers make up a hundred percent.
    pub among: Memo<Among>,
    /// Whether the uncertainty of the sums is shown.
    pub interval: Memo<bool>,
}

/// The contexts of one survey.
#[derive(Clone, Copy)]
pub struct Contexts {
    /// The survey.
    pub survey: SurveyContext,
    /// The selection.
    pub selection: SelectionContext,
    /// Its rows.
    pub rows: Rows,
    /// What the page is seen on.
    pub viewport: Viewport,
    /// How charts are read.
    pub help: Help,
    /// What the people in the room say.
    pub room: RoomStore,
    /// Other groups, beside them.
    pub other_rooms: OtherRooms,
    /// The session as it is planned and presented.
    pub presenter: Presenter,
    /// The background report.
    pub report: ReportContext,
}

impl Contexts {
    fn new(survey: SurveyContext, selection: Selection, viewport: Viewport) -> Self {
        let selection = SelectionContext::new(survey, selection);
        let room = RoomStore::new(survey.survey);
        Self {
            survey,
            selection,
            rows: Rows::new(survey, selection),
            viewport,
            help: Help::new(selection),
            room,
            other_rooms: OtherRooms::new(survey.survey, room),
            presenter: Presenter::new(survey, selection),
            report: ReportContext::new(survey, selection),
        }
    }

    /// Provides them to the part of the page that is made now.
    pub fn provide(self) {
        provide_context(self.survey);
        provide_context(self.selection);
        provide_context(self.rows);
        provide_context(self.viewport);
        provide_context(self.help);
        provide_context(self.room);
        provide_context(self.other_rooms);
        provide_context(self.presenter);
        provide_context(self.report);
    }
}

impl Shared {
    fn new(
        survey: &'static Survey,
        published: Option<&'static Survey>,
        selection: Selection,
        viewport: Viewport,
        still: bool,
    ) -> Self {
        let survey = SurveyContext::new(survey, published, still);
        let contexts = Contexts::new(survey, selection, viewport);
        let Contexts {
            selection,
            rows,
            help,
            room,
            report,
            ..
        } = contexts;
        Self {
            contexts,
            survey: survey.survey,
            published,
            respondents: survey.respondents,
            rounds: survey.rounds,
            still,
            viewport,
            room: viewport.chart_width,
            asked: help.asked_for,
            unfolded: RwSignal::new(false),
            held: room,
            slide: selection.slide,
            lines: rows.shown,
            findings: rows.findings,
            near: rows.on_page,
            runs: rows.runs,
            all: rows.all,
            view: selection.view,
            statement: rows.statement,
            chapter: report.chapter,
            sought: report.sought,
            kept: report.kept,
            lang: selection.lang,
            table: selection.table,
            scale_id: selection.scale_id,
            measure: selection.measure,
            among: selection.base,
            interval: selection.interval,
        }
    }
}

impl Page {
    /// A page that opens with `selection`; of what a reader brought along, beside `published`.
    pub fn new(
        survey: &'static Survey,
        published: Option<&'static Survey>,
        selection: Selection,
        viewport: Viewport,
    ) -> Self {
        let shared = Shared::new(survey, published, selection, viewport, false);
        Self(Box::leak(Box::new(shared)))
    }

    /// The page that opens with the default and stays there.
    pub fn still(survey: &'static Survey) -> Self {
        let selection = Selection::default_of(survey);
        let shared = Shared::new(survey, None, selection, Viewport::follow(), true);
        Self(Box::leak(Box::new(shared)))
    }

    pub fn act(self, action: Action) {
        self.contexts.selection.dispatch(action);
    }
    pub fn settle(self) {
        self.contexts.selection.settle();
    }
    pub fn stretch(self) -> (Range<usize>, usize) {
        self.contexts.rows.page()
    }
    pub fn turn_page(self, onward: bool) {
        self.contexts.rows.turn_page(onward);
    }
    pub fn print(self, selection: &Selection) -> String {
        self.contexts.survey.fragment(selection)
    }
    pub fn is_about(self, fragment: &str) -> bool {
        self.contexts.survey.is_asked_for(fragment)
    }
    pub fn parse(self, fragment: &str) -> Parsed {
        self.contexts.survey.parse(fragment)
    }
    pub fn turn_to(self, there: Selection) {
        self.contexts.selection.go_to(there);
    }
    pub fn arrive(self, there: Selection) {
        self.contexts.selection.show(there);
    }
    pub fn undo(self) {
        self.contexts.selection.undo();
    }
    pub fn redo(self) {
        self.contexts.selection.redo();
    }
    pub fn help(self, shown: bool) {
        self.contexts.help.set_open(shown);
    }
    pub fn recall_help(self) {
        self.contexts.help.recall();
    }
    pub fn helps(self) -> bool {
        self.contexts.help.is_open()
    }
    pub fn can(self) -> (bool, bool) {
        let selection = self.contexts.selection;
        (selection.can_undo(), selection.can_redo())
    }
    pub fn step(self) -> Step {
        self.contexts.selection.step()
    }
    pub fn read<T>(self, of: impl FnOnce(&Selection) -> T) -> T {
        self.contexts.selection.with(of)
    }
    pub fn speaks(self) -> (Lang, &'static Words) {
        let lang = self.lang.get_untracked();
        (lang, words(lang))
    }
    pub fn scale(self) -> &'static Scale {
        self.contexts.selection.scale()
    }
    pub fn theme(self) -> Theme {
        self.viewport.theme(self.read(|s| s.look))
    }
    pub fn finding(self, lines: &[Line]) -> text::Finding<'_> {
        self.contexts.rows.finding(lines)
    }
    /// How many statements the filter keeps of how many; in the report, how many points.
    pub fn shown(self) -> (usize, usize) {
        match self.view.get() {
            View::Report => self.kept.read().count(),
            _ => (self.lines.read().len(), self.survey.statements.len()),
        }
    }
    pub fn is_onward(self) -> bool {
        self.contexts.rows.compares_rounds.get()
    }
    pub fn courses(self) -> Vec<Course> {
        self.contexts.rows.courses.get()
    }
    pub fn years(self) -> Vec<u16> {
        self.contexts.survey.years()
    }
    pub fn notices(self) -> Vec<&'static Localized> {
        self.contexts.rows.notices()
    }
    pub fn counted_as(self, view: View) -> View {
        self.contexts.rows.counted_as(view)
    }
    pub fn measures(self) -> Measures {
        self.contexts.selection.measures()
    }
    pub fn lines_of(self, table: TableId) -> Vec<Line> {
        self.contexts.rows.of_table(table)
    }
    pub fn plane(self) -> Plane {
        self.contexts.rows.plane.get()
    }
    pub fn line_of<T>(self, statement: usize, of: impl Fn(&Line) -> T) -> Option<T> {
        self.contexts.rows.with_row(statement, of)
    }
    pub fn line(self) -> Option<Line> {
        self.contexts.rows.in_focus()
    }
}

/// Sets a signal where its value is another: what watches the screen is called more often than
/// anything changes, and each setting would draw the chart once more.
pub fn renew<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}
