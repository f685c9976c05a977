//! The words of the workshop that no number changes.

use super::{en, fi, sv};
use crate::survey::Lang;
use crate::workshop::Slide;
#[cfg(doc)]
use crate::workshop::Step;

/// What is said of a kind of slide.
#[derive(Debug)]
pub struct SlideWords {
    /// What it is called; of the list of what was lifted, what follows its name.
    pub name: &'static str,
    /// What the facilitator says on it.
    pub say: &'static str,
    /// What the facilitator asks.
    pub ask: &'static str,
}

/// What is said of each kind of slide.
#[derive(Debug)]
pub struct Slides {
    pub(super) opening: SlideWords,
    pub(super) reading: SlideWords,
    pub(super) alone: SlideWords,
    pub(super) guess: SlideWords,
    pub(super) hands: SlideWords,
    pub(super) reveal: SlideWords,
    pub(super) beside: SlideWords,
    pub(super) meaning: SlideWords,
    pub(super) card: SlideWords,
    pub(super) map: SlideWords,
    pub(super) rank: SlideWords,
    pub(super) top: SlideWords,
    pub(super) summary: SlideWords,
    pub(super) close: SlideWords,
}

impl Slides {
    /// What is said of `slide`.
    pub const fn of(&self, slide: Slide) -> &SlideWords {
        match slide {
            Slide::Opening => &self.opening,
            Slide::Reading => &self.reading,
            Slide::Alone(_) => &self.alone,
            Slide::Guess(_) => &self.guess,
            Slide::Hands(_) => &self.hands,
            Slide::Reveal(_) => &self.reveal,
            Slide::Beside(_) => &self.beside,
            Slide::Meaning(_) => &self.meaning,
            Slide::Card(_) => &self.card,
            Slide::Map => &self.map,
            Slide::Rank => &self.rank,
            Slide::Top => &self.top,
            Slide::Summary => &self.summary,
            Slide::Close => &self.close,
        }
    }
}

/// The words of the workshop in one language.
pub struct Words {
    /// Headline of the plan.
    pub title: &'static str,
    /// What a session is.
    pub lead: &'static str,
    /// Label of the length.
    pub length: &'static str,
    /// Starts the session.
    pub start: &'static str,
    /// Goes on where it was left.
    pub resume: &'static str,
    /// Copies the address of the plan.
    pub share: &'static str,
    /// The browser would not copy it.
    pub share_refused: &'static str,
    /// Heading of the agenda.
    pub agenda: &'static str,
    /// What is said of a part whose minutes are 0.
    pub left_out: &'static str,
    /// Heading of what is changed about the plan.
    pub change: &'static str,
    /// Label of the statements.
    pub statements: &'static str,
    /// Button that takes those with the largest gaps.
    pub largest: &'static str,
    /// Label of what is guessed.
    pub guess: &'static str,
    /// Label of what is voted on.
    pub vote: &'static str,
    /// Nothing of that.
    pub nothing: &'static str,
    /// Label of the cards.
    pub cards: &'static str,
    /// Button that deals one card per statement.
    pub cards_proposed: &'static str,
    /// Heading of what the room says.
    pub room: &'static str,
    /// What becomes of it.
    pub room_note: &'static str,
    /// Label of the room's name.
    pub room_name: &'static str,
    /// Saves it as JSON.
    pub save_json: &'static str,
    /// Saves it as CSV.
    pub save_csv: &'static str,
    /// Saves the page with it.
    pub save_page: &'static str,
    /// Label of the control that reads files.
    pub open: &'static str,
    /// What that does with one file and with several.
    pub open_hint: &'static str,
    /// Clears it.
    pub clear: &'static str,
    /// Asks whether it is meant.
    pub clear_asks: &'static str,
    /// Clears it for good.
    pub clear_yes: &'static str,
    /// Does not.
    pub clear_no: &'static str,
    /// It is cleared.
    pub cleared: &'static str,
    /// The browser does not keep anything.
    pub not_kept: &'static str,
    /// What the browser kept is not understood.
    pub not_read: &'static str,
    /// Heading of several rooms beside each other.
    pub rooms: &'static str,
    /// Puts the sum in place of the answers of the room.
    pub use_sum: &'static str,
    /// Puts that room's answers in place of those of the room.
    pub use_this: &'static str,
    /// Lets go of the rooms that were opened.
    pub rooms_close: &'static str,
    /// Head of the column of sums.
    pub sum: &'static str,
    /// A room without a name.
    pub nameless: &'static str,
    /// Heading of the guide.
    pub guide: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// Head of what is said.
    pub say: &'static str,
    /// Head of what is asked.
    pub ask: &'static str,
    /// Head of the numbers.
    pub numbers: &'static str,
    /// That the numbers stay hidden until they are revealed.
    pub hidden: &'static str,
    /// What is said of each kind of slide.
    pub slides: Slides,
    /// What the session does, on its first slide, in three words.
    pub phases: [&'static str; 3],
    /// The steps that are taken with a statement, in the order of [`Step::ALL`].
    pub steps: [&'static str; 4],
    /// How the numbers are read: three sentences.
    pub reading: [&'static str; 3],
    /// That the bar beside them is none of the results.
    pub example: &'static str,
    /// What a bracket under the answers that count says.
    pub counted: &'static str,
    /// Label of the field in which a guess is typed.
    pub typed: &'static str,
    /// How it is typed.
    pub typed_hint: &'static str,
    /// Takes the guess back.
    pub no_guess: &'static str,
    /// No guess was made.
    pub unguessed: &'static str,
    /// The room's guess.
    pub our_guess: &'static str,
    /// The room.
    pub ours: &'static str,
    /// The survey.
    pub survey: &'static str,
    /// A room is no sample.
    pub no_sample: &'static str,
    /// No hands were counted.
    pub no_hands: &'static str,
    /// One hand more for what follows.
    pub more: &'static str,
    /// One fewer.
    pub fewer: &'static str,
    /// What is asked for the ranking.
    pub rank_asks: &'static str,
    /// Head of the room's ranking.
    pub our_top: &'static str,
    /// Head of the respondents'.
    pub their_top: &'static str,
    /// What it all leads to.
    pub meaning_asks: &'static str,
    /// Thanks.
    pub thanks: &'static str,
    /// Before the address of the feedback form.
    pub feedback: &'static str,
    /// The own workplace.
    pub to_own: &'static str,
    /// Goes back.
    pub back: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// Shows all slides.
    pub overview: &'static str,
    /// Shows the notes.
    pub show_notes: &'static str,
    /// Full screen.
    pub full: &'static str,
    /// Shows the keys.
    pub keys: &'static str,
    /// Shows what else the presenter can do.
    pub further: &'static str,
    /// Opens the presenter's own window.
    pub own_window: &'static str,
    /// The browser did not open it.
    pub no_window: &'static str,
    /// Before the slide that follows.
    pub up_next: &'static str,
    /// No slide follows.
    pub last: &'static str,
    /// Heading of what saves the answers of the room.
    pub saving: &'static str,
    /// Before the address of the published page.
    pub scan: &'static str,
    /// Leaves the session.
    pub leave: &'static str,
    /// Button of the look with a high contrast, for dim projectors.
    pub projector: &'static str,
    /// The keys and what they do.
    pub key_list: [[&'static str; 2]; 13],
    /// Minutes, short.
    pub min: &'static str,
    /// Label of the switch of keys that are a letter, a digit or another sign.
    pub character_keys: &'static str,
}

/// The words in `lang`.
pub const fn workshop(lang: Lang) -> &'static Words {
    match lang {
        Lang::Fi => &fi::WORDS,
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
