//! The keys of clickers and presenters.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::{full_screen, keys, page as document};
use crate::state::{Action, Look};
use crate::views::page::Page;
use crate::views::workshop::show::{Cover, Show, leave, slide, step, turn};
use crate::views::workshop::tally;
use crate::workshop::Slide;

/// Longest number of a slide that is typed, in digits.
const LONGEST: usize = 3;

/// What a key does in the presenter; whether it was meant for it. Outside of the presenter, and with
/// Alt, none is.
pub fn on_key(page: Page, event: &KeyboardEvent) -> bool {
    if page.slide.get_untracked().is_none() || event.alt_key() {
        return false;
    }
    let key = keys::meant(event);
    if event.ctrl_key() || event.meta_key() {
        return key == "z" && page.held.undo();
    }
    let Show {
        cover,
        character_keys_off,
        ..
    } = page.show.get_untracked();
    if character_keys_off && is_character(&key) {
        return false;
    }
    // A blank screen comes back with whatever key is next at hand, and nothing else happens.
    if matches!(cover, Cover::Black | Cover::White) && key != "Shift" {
        lay(page, Cover::Nothing);
        return true;
    }
    // A slider and a button keep the keys that are theirs.
    let own: &[&str] = match document::focused().as_str() {
        "INPUT" if document::focus_is("[type=checkbox]") => &[" "],
        "INPUT" => &[
            "ArrowLeft",
            "ArrowRight",
            "ArrowUp",
            "ArrowDown",
            "Home",
            "End",
        ],
        "BUTTON" | "A" | "SUMMARY" => &["Enter", " "],
        _ => &[],
    };
    !own.contains(&key.as_str())
        && (moves(page, &key, event.shift_key()) || counts(page, &key) || shows(page, &key))
}

/// Whether a key is a letter, a digit or another sign. Speech and trembling hands press them by chance,
/// so they can be switched off.
fn is_character(key: &str) -> bool {
    key != " " && key.chars().count() == 1
}

/// Keys that go from slide to slide.
fn moves(page: Page, key: &str, shift: bool) -> bool {
    match key {
        " " if shift => step(page, -1),
        "ArrowRight" | "PageDown" | " " => step(page, 1),
        "ArrowLeft" | "PageUp" => step(page, -1),
        "Home" => turn(page, 1),
        "End" => turn(page, usize::MAX),
        "Enter" => {
            let typed = page.show.read_untracked().typed.clone();
            typed
                .parse()
                .map_or_else(|_| step(page, 1), |to| turn(page, to));
        }
        digit if digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit() => {
            page.show.update(|Show { typed, .. }| {
                if typed.len() < LONGEST {
                    typed.push_str(digit);
                }
            });
        }
        _ => return false,
    }
    true
}

/// Keys that guess and count.
fn counts(page: Page, key: &str) -> bool {
    let up = match key {
        "ArrowUp" => Some(5),
        "ArrowDown" => Some(-5),
        "+" => Some(1),
        "-" => Some(-1),
        _ => None,
    };
    match (slide(page), up) {
        (Some(Slide::Guess(_)), Some(by)) => tally::nudge(page, by),
        (Some(Slide::Guess(_)), None) if key.eq_ignore_ascii_case("g") => {
            document::focus("#typed");
        }
        (Some(Slide::Hands(_) | Slide::Rank), Some(by @ (1 | -1))) => tally::count(page, by),
        (Some(Slide::Hands(_) | Slide::Rank), Some(by)) => tally::choose(page, -by.signum()),
        (_, Some(by)) if by.abs() > 1 => step(page, isize::from(-by.signum())),
        _ => return false,
    }
    true
}

/// Keys that show and hide.
fn shows(page: Page, key: &str) -> bool {
    let over = |cover| {
        let now = page.show.read_untracked().cover;
        lay(page, if now == cover { Cover::Nothing } else { cover });
    };
    match key.to_ascii_lowercase().as_str() {
        "b" | "." => over(Cover::Black),
        "w" => over(Cover::White),
        "o" => over(Cover::Overview),
        "?" => over(Cover::Keys),
        "n" => page.show.update(|show| show.notes = !show.notes),
        "t" => page.show.update(|show| show.clock = !show.clock),
        "f" => full(),
        "c" => contrast(page),
        "u" => drop(page.held.undo()),
        "escape" => escape(page),
        _ => return false,
    }
    true
}

/// Lays that over the slide.
pub fn lay(page: Page, cover: Cover) {
    if page.show.read_untracked().cover == Cover::Nothing {
        document::keep_focus();
    }
    page.show.update(|show| show.cover = cover);
    match cover {
        Cover::Overview => document::focus_soon(".covers [aria-current]"),
        Cover::Keys | Cover::Black | Cover::White => document::focus_soon(".covers button"),
        Cover::Nothing => document::return_focus("#deck"),
    }
}

/// Closes what is open, and only then the session.
fn escape(page: Page) {
    let show = page.show.get_untracked();
    if !show.typed.is_empty() {
        page.show.update(|show| show.typed.clear());
    } else if show.cover != Cover::Nothing {
        lay(page, Cover::Nothing);
    } else if show.notes {
        page.show.update(|show| show.notes = false);
    } else {
        leave(page);
    }
}

/// The look for bad projectors, or again the reader's own.
pub fn contrast(page: Page) {
    let strong = page.read(|s| s.look == Look::Contrast);
    let look = if strong { Look::Auto } else { Look::Contrast };
    page.act(Action::SetLook(look));
}

/// The whole screen, or no longer.
pub fn full() {
    if full_screen::is_on() {
        full_screen::leave();
    } else {
        full_screen::enter();
    }
}
