//! The keys of clickers and presenters.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::{full_screen, keys, own_window, page as document};
use crate::views::context::{Overlay, Presenter, PresenterState, RoomStore};
use crate::views::workshop::tally;
use crate::workshop::Slide;

/// Longest number of a slide that is typed, in digits.
const LONGEST: usize = 3;

/// What a key does in the presenter; whether it was meant for it. Outside of the presenter, and with
/// Alt, none is.
pub fn handle_key(presenter: Presenter, room: RoomStore, event: &KeyboardEvent) -> bool {
    if !untrack(|| presenter.is_presenting()) || event.alt_key() {
        return false;
    }
    let key = keys::meant(event);
    if event.ctrl_key() || event.meta_key() {
        return key == "z" && room.undo();
    }
    let state = presenter.state.get_untracked();
    if state.character_keys_off && is_character(&key) {
        return false;
    }
    // A blank screen comes back with whatever key is next at hand, and nothing else happens.
    if matches!(state.overlay, Overlay::Black | Overlay::White) && key != "Shift" {
        presenter.lay_over(Overlay::Nothing);
        return true;
    }
    !is_of_focused(&key)
        && (moves(presenter, &key, event.shift_key())
            || counts(presenter, room, &key)
            || shows(presenter, room, &key))
}

/// Whether a key is a letter, a digit or another sign. Speech and trembling hands press them by chance,
/// so they can be switched off.
fn is_character(key: &str) -> bool {
    key != " " && key.chars().count() == 1
}

/// Whether the control that has the focus does something by that key: a slider and a button keep theirs.
fn is_of_focused(key: &str) -> bool {
    match document::focused().as_str() {
        "INPUT" if document::focus_is("[type=checkbox]") => key == " ",
        "INPUT" => matches!(
            key,
            "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End"
        ),
        "BUTTON" | "A" | "SUMMARY" => matches!(key, "Enter" | " "),
        _ => false,
    }
}

/// Keys that go from slide to slide.
fn moves(presenter: Presenter, key: &str, shift: bool) -> bool {
    match key {
        " " if shift => presenter.step(-1),
        "ArrowRight" | "PageDown" | " " => presenter.step(1),
        "ArrowLeft" | "PageUp" => presenter.step(-1),
        "Home" => presenter.go_to_slide(1),
        "End" => presenter.go_to_slide(usize::MAX),
        "Enter" => {
            let typed = presenter.state.read_untracked().typed.parse();
            typed.map_or_else(|_| presenter.step(1), |to| presenter.go_to_slide(to));
        }
        digit if digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit() => {
            presenter.state.update(|PresenterState { typed, .. }| {
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
fn counts(presenter: Presenter, room: RoomStore, key: &str) -> bool {
    let up = match key {
        "ArrowUp" => Some(5),
        "ArrowDown" => Some(-5),
        "+" => Some(1),
        "-" => Some(-1),
        _ => None,
    };
    match (presenter.slide(), up) {
        (Some(Slide::Guess(_)), Some(by)) => tally::move_guess(presenter, room, by),
        (Some(Slide::Guess(_)), None) if key.eq_ignore_ascii_case("g") => {
            document::focus("#typed");
        }
        (Some(Slide::Hands(_) | Slide::Rank), Some(by @ (1 | -1))) => {
            tally::count_chosen(presenter, room, by);
        }
        (Some(Slide::Hands(_) | Slide::Rank), Some(by)) => {
            tally::choose_row(presenter, room, -by.signum());
        }
        (_, Some(by)) if by.abs() > 1 => presenter.step(isize::from(-by.signum())),
        _ => return false,
    }
    true
}

/// Keys that show and hide.
fn shows(presenter: Presenter, room: RoomStore, key: &str) -> bool {
    match key.to_ascii_lowercase().as_str() {
        "b" | "." => toggle(presenter, Overlay::Black),
        "w" => toggle(presenter, Overlay::White),
        "o" => toggle(presenter, Overlay::Overview),
        "?" => toggle(presenter, Overlay::Keys),
        "n" => presenter.toggle_notes(),
        "p" => open_window(presenter, room),
        "t" => presenter.toggle_clock(),
        "f" => toggle_full_screen(),
        "c" => presenter.toggle_contrast(),
        "u" => drop(room.undo()),
        "escape" => escape(presenter),
        _ => return false,
    }
    true
}

/// Lays that over the slide, or takes it away.
fn toggle(presenter: Presenter, overlay: Overlay) {
    let lies_there = presenter.state.read_untracked().overlay == overlay;
    presenter.lay_over(if lies_there {
        Overlay::Nothing
    } else {
        overlay
    });
}

/// Closes what is open, and only then the session.
fn escape(presenter: Presenter) {
    let state = presenter.state.get_untracked();
    if !state.typed.is_empty() {
        presenter.state.update(|state| state.typed.clear());
    } else if state.overlay != Overlay::Nothing {
        presenter.lay_over(Overlay::Nothing);
    } else if state.notes {
        presenter.toggle_notes();
    } else {
        presenter.leave();
    }
}

/// Notes in a window of their own, where the same keys steer.
pub fn open_window(presenter: Presenter, room: RoomStore) {
    let on_key = move |event: &KeyboardEvent| handle_key(presenter, room, event);
    own_window::open(on_key, move |is_there| presenter.move_notes(is_there));
}

/// The whole screen, or no longer.
pub fn toggle_full_screen() {
    if full_screen::is_on() {
        full_screen::leave();
    } else {
        full_screen::enter();
    }
}
