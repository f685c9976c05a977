//! The contexts of one survey together.

use leptos::prelude::provide_context;

use super::{
    FilterPanel, Help, OtherRooms, Presenter, ReportContext, RoomStore, Rows, SelectionContext,
    SurveyContext, Viewport,
};
use crate::state::Selection;
use crate::survey::Localized;

/// Everything that the parts of the page share about one survey. No part takes all of it: they are provided one by
/// one, and each part asks for those that it uses.
#[derive(Clone, Copy)]
pub struct Contexts {
    /// The survey.
    pub survey: SurveyContext,
    /// The selection.
    pub selection: SelectionContext,
    /// What the people in the room say.
    pub room: RoomStore,
    /// How charts are read.
    pub help: Help,
    rows: Rows,
    viewport: Viewport,
    other_rooms: OtherRooms,
    /// The session as it is planned and presented.
    pub presenter: Presenter,
    report: ReportContext,
    /// The panel of the filter.
    pub filter_panel: FilterPanel,
}

impl Contexts {
    /// Those of `survey`, which opens with `selection`.
    pub fn new(survey: SurveyContext, selection: Selection, viewport: Viewport) -> Self {
        let selection = SelectionContext::new(survey, selection);
        let room = RoomStore::new(survey.survey);
        Self {
            survey,
            selection,
            room,
            help: Help::new(selection),
            rows: Rows::new(survey, selection),
            viewport,
            other_rooms: OtherRooms::new(survey.survey, room),
            presenter: Presenter::new(survey, selection, room),
            report: ReportContext::new(survey, selection),
            filter_panel: FilterPanel::closed(),
        }
    }

    /// Provides them to the part of the page that is made now.
    pub fn provide(self) {
        provide_context(self.survey);
        provide_context(self.selection);
        provide_context(self.room);
        provide_context(self.help);
        provide_context(self.rows);
        provide_context(self.viewport);
        provide_context(self.other_rooms);
        provide_context(self.presenter);
        provide_context(self.report);
        provide_context(self.filter_panel);
    }

    /// What tells them from those of another survey: a reader's own tables have one id, whichever they are.
    pub fn key(&self) -> usize {
        std::ptr::from_ref(self.survey.survey).addr()
    }

    /// What must be known before anything else of the surveys whose numbers are shown.
    pub fn notices(self) -> Vec<&'static Localized> {
        self.rows.notices()
    }
}
