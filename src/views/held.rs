//! What the room says, as the page holds it: changed in one place, remembered by the browser if it
//! can, and taken back step by step.

use super::live::Live;
use crate::browser::{copy, store};
use crate::survey::Survey;
use crate::takeaway;
use crate::workshop::{FileProblem, Room};

/// Under which name the browser remembers it, before the id of the survey.
const KEPT: &str = "murroskartta:room:";
/// What could not be read is kept aside under its name and this.
const ASIDE: &str = ":unread";
/// More steps than this are forgotten.
const LONGEST: usize = 100;

/// What became of what the browser remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// It remembers.
    Kept,
    /// It remembers nothing.
    Missing,
    /// What it remembered was not understood, and is kept aside.
    Unread,
}

/// What the room says.
#[derive(Clone, Copy)]
pub struct Held {
    room: Live<Room>,
    kept: Live<Keeping>,
}

/// What is kept beside it.
#[derive(Clone)]
struct Keeping {
    /// What it said before each change.
    past: Vec<Room>,
    /// The name under which the browser remembers it.
    name: String,
    /// Whether the browser does.
    memory: Memory,
}

impl Held {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            room: Live::default(),
            kept: Live::new(Keeping {
                past: Vec::new(),
                name: String::new(),
                memory: Memory::Kept,
            }),
        }
    }

    /// Takes up what the browser remembers; where it remembers nothing, what the page brings
    /// along. A page that brings answers is remembered apart from all others. Answers to another
    /// survey are left to that.
    pub fn recall(self, survey: &Survey, brought: Option<&str>) {
        let elsewhere = |text: &&str| {
            let read = takeaway::room(survey, text);
            matches!(read, Err(FileProblem::Other(_)))
        };
        let brought = brought.filter(|text| !elsewhere(text));
        let stamp = brought.map(stamp).unwrap_or_default();
        let name = format!("{KEPT}{}{stamp}", survey.id);
        let kept = store::get(&name);
        let mut memory = Memory::Kept;
        if let Some(text) = kept.as_deref().or(brought) {
            if let Ok(room) = takeaway::room(survey, text) {
                self.room.set(room);
            } else {
                store::set(&format!("{name}{ASIDE}"), text);
                memory = Memory::Unread;
            }
        }
        self.kept
            .update(|kept| (kept.name, kept.memory) = (name, memory));
    }

    /// Reads it, and follows it as it changes.
    pub fn read<T>(self, of: impl FnOnce(&Room) -> T) -> T {
        self.room.with(of)
    }

    /// The same as it is now.
    pub fn now<T>(self, of: impl FnOnce(&Room) -> T) -> T {
        self.room.with_untracked(of)
    }

    /// Changes it, which can be taken back.
    pub fn change(self, survey: &Survey, deed: impl FnOnce(&mut Room)) {
        self.apply(survey, Box::new(deed), true);
    }

    /// Changes it letter by letter, which the field itself takes back.
    pub fn write(self, survey: &Survey, deed: impl FnOnce(&mut Room)) {
        self.apply(survey, Box::new(deed), false);
    }

    /// One for all deeds: a copy for each would make the program larger.
    fn apply(self, survey: &Survey, deed: Box<dyn FnOnce(&mut Room) + '_>, remember: bool) {
        let before = self.room.get_untracked();
        let mut after = before.clone();
        deed(&mut after);
        if before == after {
            return;
        }
        if remember {
            self.kept.update(|kept| {
                kept.past.push(before);
                if kept.past.len() > LONGEST {
                    kept.past.remove(0);
                }
            });
        }
        self.show(survey, after);
    }

    /// Takes the last change back; whether there was one.
    pub fn undo(self, survey: &Survey) -> bool {
        let before = self.kept.update(|kept| kept.past.pop());
        let undone = before.is_some();
        if let Some(before) = before {
            self.show(survey, before);
        }
        undone
    }

    fn show(self, survey: &Survey, room: Room) {
        let text = takeaway::room_json(survey, &room);
        self.kept.update(|kept| {
            let remembers = store::set(&kept.name, &text);
            kept.memory = if remembers {
                Memory::Kept
            } else {
                copy::hold(&text);
                Memory::Missing
            };
        });
        self.room.set(room);
    }

    /// What became of what the browser remembered; followed with the room.
    pub fn memory(self) -> Memory {
        self.room.track();
        self.kept.read_untracked().memory
    }
}

/// Tells pages apart that bring other answers along: the FNV-1a hash of those, 64 bits.
pub(super) fn stamp(brought: &str) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let bytes = brought.bytes();
    let hash = bytes.fold(BASIS, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    });
    format!(":{hash:x}")
}
