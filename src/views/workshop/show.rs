//! Where the session is, and what only the presenter sees of it.

use leptos::prelude::*;

use crate::analysis::{Line, whole_lines};
use crate::browser::{page as document, store, timing};
use crate::state::Action;
use crate::views::page::Page;
use crate::workshop::{Agenda, Place, Slide, deck};

/// Under which name the browser remembers the session: when it began, and its address.
const SESSION: &str = "murroskartta:session";

/// Under which name the browser remembers whether characters are keys.
const CHARACTER_KEYS: &str = "murroskartta:character-keys";

/// What lies over the slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
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
pub struct Show {
    /// What lies over the slide.
    pub cover: Cover,
    /// Whether the notes are shown.
    pub notes: bool,
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

/// The session as it is planned now.
pub fn agenda(page: Page) -> Agenda {
    page.read(|s| Agenda::of(page.survey, &s.query, &s.plan))
}

/// Its slides.
pub fn places(page: Page) -> Vec<Place> {
    deck(&agenda(page))
}

/// The slide that is shown, its place from 1, and how many there are.
pub fn here(page: Page) -> Option<(Place, usize, usize)> {
    let places = places(page);
    let at = page.slide.get().unwrap_or(1).clamp(1, places.len().max(1));
    places.get(at - 1).map(|&place| (place, at, places.len()))
}

/// The same slide, to be asked once.
pub fn slide(page: Page) -> Option<Slide> {
    untrack(|| here(page)).map(|(place, ..)| place.slide)
}

/// Begins the session, or goes on with it.
pub fn begin(page: Page) {
    // Of a plan that leaves everything out there is nothing to show.
    if untrack(|| places(page)).is_empty() {
        return;
    }
    if page.show.read_untracked().began == 0 {
        page.show.update(|show| show.began = timing::now());
    }
    turn(page, 1);
}

/// Goes to the slide at that place from 1, or to the nearest that there is.
pub fn turn(page: Page, to: usize) {
    let count = untrack(|| places(page)).len();
    let to = to.clamp(1, count.max(1));
    page.show.update(|show| {
        show.cover = Cover::Nothing;
        show.typed.clear();
        show.row = 0;
    });
    page.act(Action::GoToSlide(Some(to)));
    remember(page);
    document::arrive_at("deck".into());
}

/// Goes so many slides on or back.
pub fn step(page: Page, by: isize) {
    let at = page.slide.get_untracked().unwrap_or(1);
    turn(page, at.saturating_add_signed(by));
}

/// Leaves the presenter for the plan.
pub fn leave(page: Page) {
    page.show.update(|show| show.cover = Cover::Nothing);
    page.act(Action::GoToSlide(None));
    document::rescue_focus(".resume".into());
}

/// Remembers where the session is, so that it can go on after a crash.
fn remember(page: Page) {
    let began = page.show.read_untracked().began;
    let fragment = untrack(|| page.read(|s| page.print(s)));
    store::set(SESSION, &format!("{began} {fragment}"));
}

/// When the session that the browser remembers began, and its address.
pub fn remembered() -> Option<(u32, String)> {
    let kept = store::get(SESSION)?;
    let (began, fragment) = kept.split_once(' ')?;
    Some((began.parse().ok()?, fragment.to_owned()))
}

/// Switches keys that are a letter, a digit or another sign on or off; the browser remembers it.
pub fn set_character_keys(page: Page, on: bool) {
    page.show.update(|show| show.character_keys_off = !on);
    store::set(CHARACTER_KEYS, if on { "on" } else { "off" });
}

/// Takes up the clock of the session that the browser remembers, and whether characters are keys.
pub fn recall(page: Page) {
    if let Some(kept) = store::get(CHARACTER_KEYS) {
        page.show
            .update(|show| show.character_keys_off = kept == "off");
    }
    if let Some((began, _)) = remembered() {
        page.show.update(|show| show.began = began);
    }
}

/// The numbers of a statement by the current measures, in every table.
pub fn line(page: Page, statement: usize) -> Option<Line> {
    let mut lines = untrack(|| page.read(|s| whole_lines(page.survey, &s.query))).into_iter();
    lines.find(|line| line.statement == statement)
}
