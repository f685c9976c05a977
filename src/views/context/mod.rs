//! What the parts of the page share, each a context of its own: a component takes those that it uses, by
//! `use_survey()`, `use_selection()` and their like, where it is made, and can be tested with them alone.

mod contexts;
mod draft;
mod filter_panel;
mod help;
mod long_lived;
mod open_surveys;
mod other_rooms;
mod own_tables;
mod presenter;
mod report;
mod room;
mod rows;
mod selection;
mod survey;
mod viewport;

use leptos::prelude::*;

pub use contexts::Contexts;
pub use draft::{DraftStore, Mistake};
pub use filter_panel::{FilterPanel, Place, use_filter_panel, use_place};
pub use help::Help;
pub use long_lived::LongLived;
pub use open_surveys::{InEachSurvey, OpenSurveys};
pub use other_rooms::OtherRooms;
pub use presenter::{Overlay, Presenter, PresenterState, Session, Shown};
pub use report::ReportContext;
pub use room::{Memory, RoomStore, stamp};
pub use rows::{ROWS_A_PAGE, Rows};
pub use selection::SelectionContext;
pub use survey::SurveyContext;
pub use viewport::{Seen, Viewport};

use crate::survey::Lang;
use crate::text::Words;

/// The surveys that were opened, and what the reader brought along.
pub fn use_open_surveys() -> OpenSurveys {
    expect_context()
}

/// The survey that the reader is making.
pub fn use_draft() -> DraftStore {
    use_open_surveys().draft
}

/// The survey that is shown.
pub fn use_survey() -> SurveyContext {
    expect_context()
}

/// The selection, which actions change.
pub fn use_selection() -> SelectionContext {
    expect_context()
}

/// The language, of a part that is made anew when it changes.
pub fn use_lang() -> Lang {
    use_selection().current_lang()
}

/// The words of that language.
pub fn use_words() -> &'static Words {
    use_selection().words()
}

/// The rows that the selection asks for.
pub fn use_rows() -> Rows {
    expect_context()
}

/// What the page is seen on.
pub fn use_viewport() -> Viewport {
    expect_context()
}

/// How charts are read.
pub fn use_help() -> Help {
    expect_context()
}

/// What the people in the room say.
pub fn use_room() -> RoomStore {
    expect_context()
}

/// Other groups, beside what the people in the room say.
pub fn use_other_rooms() -> OtherRooms {
    expect_context()
}

/// The session as it is planned and presented.
pub fn use_presenter() -> Presenter {
    expect_context()
}

/// The background report.
pub fn use_report() -> ReportContext {
    expect_context()
}
