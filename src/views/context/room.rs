//! What the room says, as the page holds it: changed in one place, remembered by the browser if it
//! can, and taken back step by step. Other pages may write to the same place: what they have written is
//! read again before each change, and neither takes away what the other wrote.

use std::sync::Arc;

use crate::browser::{copy, store};
use crate::survey::Survey;
use crate::takeaway;
use crate::workshop::{FileProblem, Key, Room, merge};
use leptos::prelude::*;

use super::LongLived;

/// Under which name the browser remembers it, before the id of the survey.
const KEPT: &str = "murroskartta:room:";
/// More steps than this are forgotten.
const LONGEST: usize = 100;

/// What became of what the browser remembered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Memory {
    /// It remembers.
    #[default]
    Kept,
    /// It remembers nothing.
    Missing,
    /// What it remembered was not understood, and is kept aside.
    Unread,
}

/// What the room says.
#[derive(Clone, Copy)]
pub struct RoomStore {
    /// The survey that it is about.
    pub survey: &'static Survey,
    room: LongLived<RwSignal<Room>>,
    kept: LongLived<RwSignal<Keeping>>,
}

/// What is kept beside it.
#[derive(Clone, Default)]
struct Keeping {
    /// What it said before each change, and after it.
    past: Vec<Arc<[Room; 2]>>,
    /// The name under which the browser remembers it.
    name: String,
    /// What the browser remembered when it was last asked or told, as text.
    text: String,
    /// The same as a room: what this page and others have changed since is told by it.
    base: Room,
    /// Whether the browser remembers what the room says.
    memory: Memory,
    /// What was changed last.
    latest: Option<Key>,
}

impl RoomStore {
    /// Nothing yet of `survey`.
    pub fn new(survey: &'static Survey) -> Self {
        Self {
            survey,
            room: LongLived::default(),
            kept: LongLived::default(),
        }
    }

    /// Takes up what the browser remembers; where it remembers nothing, what the page brings
    /// along. A page that brings answers is remembered apart from all others. Answers to another
    /// survey are left to that.
    pub fn recall(self, brought: Option<&str>) {
        let elsewhere = |text: &&str| {
            let read = takeaway::room(self.survey, text);
            matches!(read, Err(FileProblem::Other(_)))
        };
        let brought = brought.filter(|text| !elsewhere(text));
        let stamp = brought.map(stamp).unwrap_or_default();
        let name = format!("{KEPT}{}{stamp}", self.survey.id);
        let kept = store::get(&name);
        let mut keeping = Keeping::default();
        if let Some(text) = kept.as_deref().or(brought) {
            if let Ok(room) = takeaway::room(self.survey, text) {
                self.room.set(room.clone());
                (keeping.text, keeping.base) = (text.to_owned(), room);
            } else {
                store::set_aside(&name, text);
                keeping.memory = Memory::Unread;
            }
        }
        self.kept.set(Keeping { name, ..keeping });
        let held = copy::held();
        if let Some(Ok(room)) = held.map(|text| takeaway::room(self.survey, &text)) {
            self.save(room);
            copy::taken_over();
        }
    }

    /// Takes up what another page has written since.
    pub fn reread(self) {
        let now = self.room.get_untracked();
        let written_elsewhere = self.kept.with_untracked(|kept| {
            let theirs = store::get(&kept.name).filter(|text| *text != kept.text);
            theirs.is_some_and(|text| takeaway::room(self.survey, &text).is_ok())
        });
        if !written_elsewhere {
            return;
        }
        if self.kept.with_untracked(|kept| now == kept.base) {
            let room = self.kept.write().merged(self.survey, now);
            self.room.set(room);
        } else {
            // What the browser has not kept of ours it may have room for now.
            self.save(now);
        }
    }

    /// Reads it, and follows it as it changes.
    pub fn with<T>(self, of: impl FnOnce(&Room) -> T) -> T {
        self.room.with(of)
    }

    /// The same as it is now.
    pub fn with_untracked<T>(self, of: impl FnOnce(&Room) -> T) -> T {
        self.room.with_untracked(of)
    }

    /// Changes it, which can be taken back.
    pub fn change(self, deed: impl FnOnce(&mut Room)) {
        self.apply(Box::new(deed), true);
    }

    /// Changes it letter by letter, which the field itself takes back.
    pub fn edit(self, deed: impl FnOnce(&mut Room)) {
        self.apply(Box::new(deed), false);
    }

    /// One for all deeds: a copy for each would make the program larger.
    fn apply(self, deed: Box<dyn FnOnce(&mut Room) + '_>, remember: bool) {
        self.reread();
        let before = self.room.get_untracked();
        let mut after = before.clone();
        deed(&mut after);
        if before == after {
            return;
        }
        self.kept.update(|kept| {
            kept.latest = changed(&before, &after);
            if remember {
                kept.past.push(Arc::new([before, after.clone()]));
                if kept.past.len() > LONGEST {
                    kept.past.remove(0);
                }
            }
        });
        self.save(after);
    }

    /// Takes the last change back, and nothing that was changed otherwise since; whether there was one.
    pub fn undo(self) -> bool {
        self.reread();
        while let Some(step) = self.last_step() {
            let [before, after] = &*step;
            let now = self.room.get_untracked();
            let undone = merge(after, &now, before);
            // Another page may have taken it back before.
            if undone != now {
                self.save(undone);
                return true;
            }
        }
        false
    }

    /// Forgets the last change, to take it back.
    fn last_step(self) -> Option<Arc<[Room; 2]>> {
        self.kept.write().past.pop()
    }

    /// Shows `room`, put together with what other pages have written, and has the browser remember it.
    fn save(self, room: Room) {
        let mut kept = self.kept.write();
        let room = kept.merged(self.survey, room);
        kept.remember(self.survey, &room);
        drop(kept);
        self.room.set(room);
    }

    /// What became of what the browser remembered; followed with the room.
    pub fn memory(self) -> Memory {
        self.room.track();
        self.kept.read_untracked().memory
    }

    /// What was changed last, if the browser does not keep it; followed with the room.
    pub fn unkept(self) -> Option<Key> {
        let missing = self.memory() == Memory::Missing;
        self.kept.read_untracked().latest.filter(|_| missing)
    }

    /// Whether it would be lost with the page.
    pub fn is_unsaved(self) -> bool {
        let kept = self.kept.read_untracked();
        kept.memory == Memory::Missing && self.with_untracked(|room| *room != kept.base)
    }
}

impl Keeping {
    /// `room` together with what other pages have written since this one has read. What cannot be read is
    /// left to [`Self::remember`].
    fn merged(&mut self, survey: &Survey, room: Room) -> Room {
        let text = store::get(&self.name).filter(|text| *text != self.text);
        let theirs = text.and_then(|text| Some((takeaway::room(survey, &text).ok()?, text)));
        let Some((theirs, text)) = theirs else {
            return room;
        };
        let merged = merge(&self.base, &room, &theirs);
        (self.base, self.text) = (theirs, text);
        merged
    }

    /// Has the browser remember `room`, in place of what was read; anything else that stands there is kept
    /// aside first, and stays where it cannot be.
    fn remember(&mut self, survey: &Survey, room: &Room) {
        let text = takeaway::room_json(survey, room);
        let other = store::get(&self.name).filter(|there| *there != self.text);
        let free = other.is_none_or(|there| store::set_aside(&self.name, &there));
        if free && store::set(&self.name, &text) {
            if self.memory == Memory::Missing {
                copy::release();
            }
            (self.base, self.text) = (room.clone(), text);
            self.memory = Memory::Kept;
        } else {
            copy::hold(&text);
            self.memory = Memory::Missing;
        }
    }
}

/// The first of what differs.
fn changed(before: &Room, after: &Room) -> Option<Key> {
    let mut entries = before.entries().iter().chain(after.entries());
    let changed = entries.find(|entry| before.get(entry.key) != after.get(entry.key));
    changed.map(|entry| entry.key)
}

/// Tells pages apart that bring other answers along: the FNV-1a hash of those, 64 bits.
pub fn stamp(brought: &str) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let bytes = brought.bytes();
    let hash = bytes.fold(BASIS, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    });
    format!(":{hash:x}")
}
