//! The presenter: where the session is, and what only the presenter sees of it.

use leptos::prelude::*;

use super::{LongLived, RoomStore, SelectionContext, SurveyContext};
use crate::analysis::{Line, whole_lines};
use crate::browser::{own_window, page as document, store, timing};
use crate::state::{Action, Look, Selection};
use crate::survey::TableId;
use crate::workshop::{Agenda, Place, Plan, Room, Slide, deck};

/// Under which name the browser remembers the session: when it began, and its address.
const SESSION: &str = "murroskartta:session";

/// Under which name the browser remembers whether characters are keys.
const CHARACTER_KEYS: &str = "murroskartta:character-keys";

/// What lies over the slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Nothing.
    #[default]
    Nothing,
    /// A black screen.
    Black,
    /// A white one.
    White,
    /// The parts of the session.
    Overview,
    /// The keys.
    Keys,
}

/// What only the presenter sees, and no address tells.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each switches something by itself"
)]
pub struct PresenterState {
    /// What lies over the slide.
    pub overlay: Overlay,
    /// Whether the notes are shown.
    pub notes: bool,
    /// Whether the notes have a window of their own.
    pub own_window: bool,
    /// Whether the browser has refused to open it.
    pub window_refused: bool,
    /// Whether the clock is shown.
    pub clock: bool,
    /// The number of the slide to jump to, as far as it is typed.
    pub typed: String,
    /// The answer that + and - count.
    pub row: usize,
    /// Whether letters, digits and other signs do nothing.
    pub character_keys_off: bool,
    /// When the session began, in seconds since 1970; 0 until it has.
    pub began: u32,
}

/// The session that the browser remembers.
pub struct Session {
    /// When it began, in seconds since 1970.
    pub began: u32,
    /// Its address.
    pub fragment: String,
}

impl Session {
    /// That one, if any.
    pub fn remembered() -> Option<Self> {
        let kept = store::get(SESSION)?;
        let (began, fragment) = kept.split_once(' ')?;
        Some(Self {
            began: began.parse().ok()?,
            fragment: fragment.to_owned(),
        })
    }
}

/// The slide that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The slide in its part of the session.
    pub place: Place,
    /// Its number, from 1.
    pub number: usize,
    /// How many slides there are.
    pub count: usize,
}

/// The session as it is planned and presented.
#[derive(Clone, Copy)]
pub struct Presenter {
    survey: SurveyContext,
    selection: SelectionContext,
    /// What only the presenter sees.
    pub state: LongLived<RwSignal<PresenterState>>,
    /// The session as it is planned now.
    pub agenda: LongLived<Memo<Agenda>>,
    /// Its slides.
    pub slides: LongLived<Memo<Vec<Place>>>,
    /// The slide that is shown; of a session without slides there is none.
    pub shown: LongLived<Memo<Option<Shown>>>,
}

impl Presenter {
    /// That of `survey`, as `selection` plans it.
    pub fn new(survey: SurveyContext, selection: SelectionContext, room: RoomStore) -> Self {
        let agenda = LongLived::memo(move |_| {
            selection.with(|s| Agenda::of(survey.survey, &s.query, &s.plan))
        });
        let has_answers = LongLived::memo(move |_| room.with(Room::took_part));
        let slides = LongLived::memo(move |_| {
            let mut slides = agenda.with(deck);
            // Of what nobody said there is no summary.
            slides.retain(|place| place.slide != Slide::Summary || has_answers.get());
            slides
        });
        Self {
            survey,
            selection,
            state: LongLived::default(),
            agenda,
            slides,
            shown: LongLived::memo(move |_| shown(&slides.read(), selection.slide.get())),
        }
    }

    /// Whether a slide is shown.
    pub fn is_presenting(self) -> bool {
        self.selection.slide.get().is_some()
    }

    /// The slide that is shown now.
    pub fn slide(self) -> Option<Slide> {
        self.shown.get_untracked().map(|shown| shown.place.slide)
    }

    /// Begins the session, or goes on with it. Of a plan that leaves everything out there is nothing to show.
    pub fn begin(self) {
        if self.slides.read_untracked().is_empty() {
            return;
        }
        if self.state.read_untracked().began == 0 {
            self.state.update(|state| state.began = timing::now());
        }
        self.go_to_slide(1);
    }

    /// Goes to the slide of that number, from 1, or to the nearest that there is.
    pub fn go_to_slide(self, number: usize) {
        let count = self.slides.read_untracked().len();
        self.state.update(|state| {
            state.overlay = Overlay::Nothing;
            state.typed.clear();
            state.row = 0;
        });
        let number = number.clamp(1, count.max(1));
        self.selection.dispatch(Action::GoToSlide(Some(number)));
        self.remember();
        document::arrive_at("deck".into());
    }

    /// Goes so many slides on or back.
    pub fn step(self, by: isize) {
        let number = self.shown.get_untracked().map_or(1, |shown| shown.number);
        self.go_to_slide(number.saturating_add_signed(by));
    }

    /// Leaves the slides for the plan.
    pub fn leave(self) {
        own_window::close();
        self.state.update(|state| {
            state.overlay = Overlay::Nothing;
            state.own_window = false;
        });
        self.selection.dispatch(Action::GoToSlide(None));
        document::rescue_focus(".resume".into());
    }

    /// Lays that over the slide.
    pub fn lay_over(self, overlay: Overlay) {
        if self.state.read_untracked().overlay == Overlay::Nothing {
            document::keep_focus();
        }
        self.state.update(|state| state.overlay = overlay);
        match overlay {
            Overlay::Overview => document::focus_soon(".covers [aria-current]"),
            Overlay::Keys | Overlay::Black | Overlay::White => {
                document::focus_soon(".covers button");
            }
            Overlay::Nothing => document::return_focus("#deck"),
        }
    }

    /// Shows the notes, or no longer.
    pub fn toggle_notes(self) {
        self.state.update(|state| state.notes = !state.notes);
    }

    /// Notes go into the window that was opened for them; where there is none, they stay in this one.
    pub fn move_notes(self, has_window: bool) {
        self.state.update(|state| {
            state.own_window = has_window;
            state.window_refused = !has_window;
            state.notes = !has_window;
        });
    }

    /// Shows the clock, or no longer.
    pub fn toggle_clock(self) {
        self.state.update(|state| state.clock = !state.clock);
    }

    /// The look for bad projectors, or again the reader's own.
    pub fn toggle_contrast(self) {
        let strong = untrack(|| self.selection.with(|s| s.look == Look::Contrast));
        let look = if strong { Look::Auto } else { Look::Contrast };
        self.selection.dispatch(Action::SetLook(look));
    }

    /// Switches keys that are a letter, a digit or another sign on or off; the browser remembers it.
    pub fn set_character_keys(self, on: bool) {
        self.state.update(|state| state.character_keys_off = !on);
        store::set(CHARACTER_KEYS, if on { "on" } else { "off" });
    }

    /// Changes the plan.
    pub fn change_plan(self, change: impl FnOnce(&mut Plan)) {
        let mut plan = untrack(|| self.selection.with(|s| s.plan.clone()));
        change(&mut plan);
        self.selection.dispatch(Action::SetPlan(Box::new(plan)));
    }

    /// The address of the plan.
    pub fn plan_fragment(self) -> String {
        let plan = untrack(|| self.selection.with(Clone::clone));
        self.survey.fragment(&Selection {
            slide: None,
            ..plan
        })
    }

    /// The table whose numbers are guessed.
    pub fn guessed_table(self) -> TableId {
        self.agenda
            .read_untracked()
            .guess
            .table()
            .unwrap_or_default()
    }

    /// The table that is voted on.
    pub fn voted_table(self) -> TableId {
        self.agenda
            .read_untracked()
            .vote
            .table()
            .unwrap_or_default()
    }

    /// The numbers of a statement by the current measures, in every table.
    pub fn numbers_of(self, statement: usize) -> Option<Line> {
        let query = self.selection.with(|s| s.query.clone());
        let mut rows = whole_lines(self.survey.survey, &query).into_iter();
        rows.find(|row| row.statement == statement)
    }

    /// Remembers where the session is, so that it can go on after a crash.
    fn remember(self) {
        let began = self.state.read_untracked().began;
        let fragment = untrack(|| self.selection.with(|s| self.survey.fragment(s)));
        store::set(SESSION, &format!("{began} {fragment}"));
    }

    /// Takes up the clock of the session that the browser remembers, and whether characters are keys.
    pub fn recall(self) {
        let keys = store::get(CHARACTER_KEYS);
        let session = Session::remembered();
        self.state.update(|state| {
            if let Some(keys) = keys {
                state.character_keys_off = keys == "off";
            }
            if let Some(session) = session {
                state.began = session.began;
            }
        });
    }
}

fn shown(slides: &[Place], number: Option<usize>) -> Option<Shown> {
    let count = slides.len();
    let number = number.unwrap_or(1).clamp(1, count.max(1));
    let place = *slides.get(number - 1)?;
    Some(Shown {
        place,
        number,
        count,
    })
}
